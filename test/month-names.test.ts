import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { expect, it, vi } from "vitest";
import { monthsBetween } from "../components/tracker/summary/months.ts";
import { spanWords } from "../components/tracker/summary/span-words.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";

const spoken = vi.hoisted(() => ({ messages: {} as Record<string, { readonly message: string }> }));
vi.mock("#i18n", async () => {
  const { i18nOver } = await import("../lib/words/i18n-over.ts");
  const { messageIn } = await import("../lib/words/message-table.ts");
  return {
    i18n: i18nOver((name, values) => messageIn({ [name]: spoken.messages[name]?.message ?? "" }, name, values) ?? ""),
  };
});

const day = (text: string): IsoDate => text as IsoDate;

it.each([
  ["vi", ["Tháng 11", "Tháng 12", "Tháng 1/2027"], ["Tháng 12/2026", "Quý II/2027", "Năm 2027"]],
  ["en", ["Nov", "Dec", "Jan 2027"], ["Dec 2026", "Quarter II/2027", "Year 2027"]],
])("%s names months as the language does, with the year where it is another", async (language, months, spans) => {
  const file = path.resolve(import.meta.dirname, `../locales/${language}.yml`);
  spoken.messages = generateChromeMessages(await parseMessagesFile(file));
  expect(monthsBetween(day("2026-11-01"), day("2027-01-31")).map(({ words }) => words)).toEqual(months);
  expect([
    spanWords(day("2026-12-01"), day("2026-12-31")),
    spanWords(day("2027-04-01"), day("2027-06-30")),
    spanWords(day("2027-01-01"), day("2027-12-31")),
  ]).toEqual(spans);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createWords } from "../entrypoints/annotator.content/words.ts";
import { keepLanguage, wordsAreThere } from "../entrypoints/background/language.ts";
import type { CountedSentence, Sentence } from "../lib/annotate/ui/words.ts";
import { setLanguage } from "../lib/settings/language.ts";
import { getPageWords } from "../lib/settings/page-words.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const ROOT = path.resolve(import.meta.dirname, "..");
const messagesOf = async (locale: string) =>
  generateChromeMessages(await parseMessagesFile(path.join(ROOT, "locales", `${locale}.yml`)));
const [vietnamese, english] = await Promise.all([messagesOf("vi"), messagesOf("en")]);

/** The groups of sentences that pages say: `page.${…}`, as the union of keys names them. */
const GROUPS = [...readFileSync(path.join(ROOT, "lib/annotate/ui/words.ts"), "utf8").matchAll(/\| `(\w+)\./gu)].map(
  ([, group]) => group,
);

beforeEach(() => {
  fakeBrowser.reset();
  const getMessage = (name: string, values: readonly string[]) =>
    (vietnamese[name]?.message ?? "").replace(/\$(\d)/gu, (_, at) => values[at - 1] ?? "");
  Object.assign(fakeBrowser, { i18n: { getMessage } });
  Object.assign(fakeBrowser.runtime, { getURL: (file: string) => file });
  vi.stubGlobal("fetch", async (file: string) => ({ json: async () => (file.includes("/en/") ? english : vietnamese) }));
});

async function chosen(language: "vi" | "en" | null): Promise<void> {
  await setLanguage(language);
  await wordsAreThere();
}

it("a web page speaks the language that was chosen, and the browser's again", async () => {
  const changed = vi.fn();
  keepLanguage(changed);
  await wordsAreThere();
  expect((await createWords()).say("page.save")).toBe("Lưu");

  await chosen("en");
  const words = await createWords();
  expect([words.language, words.say("page.save"), words.count("page.tasks", 1), words.count("page.tasks", 24)]).toEqual([
    "en",
    "Save",
    "1 task",
    "24 tasks",
  ]);
  expect(words.say("page.item", "II.2")).toBe((english.page_item?.message ?? "").replace("$1", "II.2"));

  await chosen("vi");
  expect([(await createWords()).say("page.save"), await getPageWords()]).toEqual(["Lưu", {}]);
  expect(changed).toHaveBeenCalledTimes(2);
});

it("what is kept for pages is every group of sentences that they say, and the language's name", async () => {
  keepLanguage(() => {});
  await chosen("en");
  const groups = new Set(Object.keys(await getPageWords()).map((name) => name.split("_")[0]));
  expect(GROUPS.length).toBeGreaterThan(4);
  expect([...groups].sort()).toEqual([...new Set(GROUPS), "lang"].sort());
  const some: readonly (Sentence | CountedSentence)[] = [
    "page.gone",
    "edit.found",
    "diff.sooner",
    "select.frame",
    "error.diskFull",
  ];
  expect(Object.keys(await getPageWords())).toEqual(expect.arrayContaining(some.map((key) => key.replace(".", "_"))));
});

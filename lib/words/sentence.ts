import { browser } from "wxt/browser";
import type { Language } from "../settings/language.ts";
import { type MessageTable, messageIn } from "./message-table.ts";

let table: MessageTable | null = null;

/** A message in the browser's own language, whatever is spoken: to know words that the browser says again. */
export const browserSentence = (key: string, values: readonly string[] = []): string =>
  // The generated types know the names one by one.
  (browser.i18n.getMessage as (name: string, values: readonly string[]) => string)(key.replaceAll(".", "_"), values);

/** A message in the language that is spoken; "" when there is none of that name. */
export function sentence(name: string, values: readonly string[]): string {
  return (table && messageIn(table, name, values)) ?? browserSentence(name, values);
}

/** The messages of a language, as the package has them for the browser. Rejects when its file cannot be read. */
export async function tableOf(language: Language): Promise<MessageTable> {
  const path = `/_locales/${language}/messages.json` as Parameters<typeof browser.runtime.getURL>[0];
  const messages = (await (await fetch(browser.runtime.getURL(path))).json()) as Readonly<Record<string, { message: string }>>;
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/**
 * Speaks this language from now on; `null`: the browser's. Answers the table that is used, `null` while the browser gives the
 * sentences. A table that cannot be read leaves the browser's language.
 */
export async function speak(language: Language | null): Promise<MessageTable | null> {
  table = null;
  if (language !== null && language !== sentence("lang", [])) table = await tableOf(language).catch(() => null);
  return table;
}

import { fileURLToPath } from "node:url";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";

/** Languages in which pictures are taken. */
export const SPOKEN = ["vi", "en"] as const;
export type Spoken = (typeof SPOKEN)[number];

/** The sentences of a language by their keys, values left as `$1`. A key that it lacks throws an Error. */
export async function sentencesOf(language: Spoken): Promise<(key: string) => string> {
  const messages = generateChromeMessages(
    await parseMessagesFile(fileURLToPath(new URL(`../../locales/${language}.yml`, import.meta.url))),
  );
  return (key) => {
    const message = messages[key.replaceAll(".", "_")]?.message;
    if (message === undefined) throw new Error(`locales/${language}.yml has no ${key}`);
    return message;
  };
}

import { fileURLToPath } from "node:url";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import type { Say } from "../../lib/export/labels.ts";

const LOCALE = fileURLToPath(new URL("../../locales/vi.yml", import.meta.url));

/** The product's own Vietnamese sentences, read from its locale file. A key that it lacks throws an Error. */
export async function readWords(): Promise<Say> {
  const messages = generateChromeMessages(await parseMessagesFile(LOCALE));
  return (key, ...values) => {
    const message = messages[key.replaceAll(".", "_")]?.message;
    if (message === undefined) throw new Error(`locales/vi.yml has no ${key}`);
    return message.replace(/\$(\d)/gu, (_, number: string) => values[Number(number) - 1] ?? "");
  };
}

import { browser } from "wxt/browser";

/** What browsers call the keys whose sign is shorter than their name, in the language of the browser. */
export interface KeyNames {
  readonly period: string;
  readonly comma: string;
}

/**
 * Command -> the key that the browser has given to it, as it is shown ("Alt+."); commands without a key are absent. Chrome names
 * keys in its own language, Firefox in English. Never rejects.
 */
export async function readShortcuts({ period, comma }: KeyNames): Promise<Readonly<Record<string, string>>> {
  const signs = new Map([
    ["Period", "."],
    ["Comma", ","],
    [period, "."],
    [comma, ","],
  ]);
  const shown = (shortcut: string): string => {
    const parts = shortcut.split("+").map((part) => part.trim());
    return parts.map((part) => signs.get(part) ?? part).join("+");
  };
  // Where the browser keeps them back, the interface works without naming them.
  const commands = await browser.commands.getAll().catch(() => []);
  return Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shown(shortcut)]] : [])));
}

import { browser } from "wxt/browser";

/** Signs that keyboards show and browsers spell out. */
const SIGNS: Readonly<Record<string, string>> = { Period: ".", Comma: "," };

const shown = (shortcut: string): string =>
  shortcut
    .split("+")
    .map((part) => SIGNS[part.trim()] ?? part.trim())
    .join("+");

/** Command -> the key that the browser has given to it, as it is shown ("Alt+."); commands without a key are absent. Never rejects. */
export async function readShortcuts(): Promise<Readonly<Record<string, string>>> {
  // Where the browser keeps them back, the interface works without naming them.
  const commands = await browser.commands.getAll().catch(() => []);
  return Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shown(shortcut)]] : [])));
}

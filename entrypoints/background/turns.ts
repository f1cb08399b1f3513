import { browser } from "wxt/browser";
import { settleTurns } from "../../lib/store/settle-turns.ts";

/** After an update, gives recurring duties that know nothing of turns their next one. Register it at once. */
export function keepTurns(now: () => number): void {
  browser.runtime.onInstalled.addListener(() => {
    void settleTurns(now()).then((settled) => {
      if (!settled.ok) console.warn("recurring duties have no next turn", settled.error.detail);
    });
  });
}

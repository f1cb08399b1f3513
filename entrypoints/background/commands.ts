import { browser } from "wxt/browser";
import { sendToTab } from "../../lib/messaging/client.ts";
import type { PageCommand } from "../../lib/messaging/contract.ts";
import { openPanel } from "../../lib/messaging/open-panel.ts";
import { orSayWhyNot, takeSelection } from "./read-on-request.ts";

const PAGE_COMMANDS: readonly string[] = ["next-task", "previous-task", "save-task"] satisfies readonly PageCommand[];

const isPageCommand = (command: string): command is PageCommand => PAGE_COMMANDS.includes(command);

/** Saves what binds the user's unit on the page in the tab and is not saved yet; the page says how that went. */
async function saveMine(tabId: number): Promise<void> {
  const list = await sendToTab(tabId, "listTasks", {});
  if (!list.ok || list.value.status !== "directive") return;
  const { directives, bindings, saved, dismissed } = list.value;
  const isWanted = (key: string): boolean =>
    Object.hasOwn(bindings, key) && !Object.hasOwn(saved, key) && !dismissed.includes(key);
  const keys = directives.map(({ key }) => key).filter(isWanted);
  if (keys.length > 0) await sendToTab(tabId, "saveKeys", { keys });
}

/** Answers the keys of the manifest (wxt.config.ts). Register it at once: a key may be what wakes the worker. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === "save-selection") void orSayWhyNot(tab, takeSelection(tab, false));
    // A page without our content script has no task to go to: nobody answers, nothing happens.
    else if (isPageCommand(command)) void sendToTab(tab.id, "runCommand", { command });
    else if (command === "save-mine") void saveMine(tab.id);
    else if (command === "open-panel") openPanel(tab.id).catch((error) => console.warn("the panel did not open", error));
  });
}

import { browser } from "wxt/browser";
import { sendToTab } from "../../lib/messaging/client.ts";
import type { PageCommand } from "../../lib/messaging/contract.ts";
import { openPanel } from "../../lib/messaging/open-panel.ts";

const PAGE_COMMANDS: readonly string[] = ["next-task", "previous-task", "save-task"] satisfies readonly PageCommand[];

const isPageCommand = (command: string): command is PageCommand => PAGE_COMMANDS.includes(command);

/** Answers the keys of the manifest (wxt.config.ts). Register it at once: a key may be what wakes the worker. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // A page without our content script has no task to go to: nobody answers, nothing happens.
    if (isPageCommand(command)) void sendToTab(tab.id, "runCommand", { command });
    else if (command === "open-panel") openPanel(tab.id).catch((error) => console.warn("the panel did not open", error));
  });
}

import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { sendToTab } from "../../lib/messaging/client.ts";
import type { Reply } from "../../lib/messaging/contract.ts";
import { ok } from "../../lib/model/result.ts";
import { getMarkColours } from "../../lib/settings/mark-colours.ts";
import { wordsAreThere } from "./language.ts";
import { sheetOf } from "./mark-colours.ts";
import { loadPart } from "./parts.ts";
import { refuse } from "./surroundings.ts";

type Answer = Promise<Reply<Record<never, never>>>;
type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]["files"]>;

/** What the build makes of the content script, and of what must hear first. */
const SCRIPTS = ["/page-shield.js", "/content-scripts/annotator.js"] as unknown as ScriptFiles;
const STYLE = ["/content-scripts/annotator.css"];

/** A tab as the browser tells it after a press of the user's; without an address where the browser keeps it to itself. */
export interface AskedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Presses may come faster than a script starts: both are answered by the same one. */
const starting = new Map<number, Answer>();

async function inject(tabId: number): Answer {
  const target = { tabId, frameIds: [0] };
  try {
    const [page] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    // A browser's viewer of files takes scripts too, and has no text for them.
    if (!/^(?:text\/|application\/xhtml)/u.test(String(page?.result))) return refuse("unreadable-page", "no page of text");
    const palette = await getMarkColours();
    await browser.scripting.insertCSS({ target, files: palette === "usual" ? STYLE : [...STYLE, sheetOf(palette)] });
    await browser.scripting.executeScript({ target, files: SCRIPTS });
    return ok({});
  } catch (error) {
    return refuse("unreadable-page", error instanceof Error ? error.message : String(error));
  }
}

/** Sees that our content script is in the tab's top frame: the press that asked for it lets us in (`activeTab`). */
async function reach({ id, url }: AskedTab): Answer {
  if (id === undefined) return refuse("unreadable-page", "no tab");
  if ((await sendToTab(id, "describePage", {})).ok) return ok({});
  if (url !== undefined && !url.startsWith("https://")) return refuse("unreadable-page", "not an https page");
  const started = starting.get(id) ?? inject(id).finally(() => starting.delete(id));
  starting.set(id, started);
  return started;
}

/** Reads the whole page in a tab, on any site; where it is read already, shows its tasks. */
export async function readTab(tab: AskedTab): Answer {
  const reached = await reach(tab);
  if (!reached.ok || tab.id === undefined) return reached;
  const known = await sendToTab(tab.id, "describePage", {});
  const isRead = known.ok && known.value.status === "directive";
  return sendToTab(tab.id, isRead ? "showOnPage" : "startReading", {});
}

/** Makes a task of what is selected in a tab, on any site. */
export async function takeSelection(tab: AskedTab, inFrame: boolean): Answer {
  const reached = await reach(tab);
  if (!reached.ok || tab.id === undefined) return reached;
  // The reader for PDFs is a page of ours and has the part with it: there no script is run.
  const isOurs = tab.url?.startsWith(browser.runtime.getURL("/")) ?? false;
  const loaded = isOurs ? ok({}) : await loadPart("selection", tab.id);
  return loaded.ok ? sendToTab(tab.id, "takeSelection", { inFrame }) : loaded;
}

/**
 * Does it, and where the page cannot be read says so on our icon: a press that has no window of its own to answer in must
 * not be met with silence. The popup says the same in a sentence.
 */
export async function orSayWhyNot(tab: AskedTab, answer: Answer): Promise<void> {
  const reply = await answer;
  await wordsAreThere();
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  const title = reply.ok ? "" : i18n.t(reply.error.code === "unreadable-page" ? "error.unreadablePage" : "error.unreachable");
  // Only for this tab, and until it shows another page.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: reply.ok ? "" : "!" }),
    browser.action.setTitle({ tabId, title: title || i18n.t("extName") }),
  ]).catch(() => undefined);
}

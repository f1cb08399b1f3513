import { browser } from "wxt/browser";
import type { TableLabels } from "../../lib/export/labels.ts";
import type { MessageError, PageShortcuts } from "../../lib/messaging/contract.ts";
import type { Sender } from "../../lib/messaging/server.ts";
import type { Extraction } from "../../lib/model/directive.ts";
import type { OwnUnit } from "../../lib/model/own-unit.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { failed } from "../../lib/model/result.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";
import { trustedUrl } from "./page-url.ts";

/** What the background's answers need from outside. */
export interface Surroundings {
  readonly extract: (page: PageText) => Extraction;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly shortcuts: () => Promise<PageShortcuts>;
  readonly printsMarks: () => Promise<boolean>;
  readonly ownUnits: () => Promise<readonly OwnUnit[]>;
  /** The words in which sheets are written, in every language, the interface's first. */
  readonly labels: () => Promise<readonly [TableLabels, ...TableLabels[]]>;
  /** The days on which the user's office works. */
  readonly calendar: () => Promise<WorkCalendar>;
  /** Tasks were changed: one by one, or all at once by a file. */
  readonly onChange: (extent: "changed" | "all") => void;
}

/** A refused request. */
export const refuse = (code: MessageError["code"], detail: string) => failed<MessageError>({ code, detail });

/** The page under the address that the browser vouches for. */
export function withTrustedUrl(page: PageText, { url }: Sender): PageText {
  // Our own reader knows where its file is from; the address of its page says nothing of that.
  const isReader = url.startsWith(browser.runtime.getURL("/reader.html"));
  return { ...page, source: { ...page.source, url: isReader ? page.source.url : trustedUrl(page.source.url, url) } };
}

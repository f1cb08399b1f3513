import type { MessageError, PageState, Reply } from "../lib/messaging/contract.ts";
import { fileName } from "../lib/model/file-name.ts";
import type { SecrecyMark } from "../lib/model/notice.ts";

/** How wide reading is switched off. */
export type OffScope = "page" | "site" | "everywhere";

/** What the popup says of the page in the current tab. `host` is without "www.". */
export type PageView =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "tasks";
      readonly host: string;
      readonly number: string | null;
      readonly tasks: number;
      readonly withDeadline: number;
      /** How many bind the user's own units, and the keys of those that are not saved. */
      readonly mine: number;
      readonly myUnsaved: readonly string[];
      readonly saved: number;
    }
  | { readonly kind: "not-directive" | "attributes-only"; readonly host: string }
  /** Another site's: read when the user asks; or one that cannot be read at all. */
  | { readonly kind: "unread" | "unreadable" }
  | { readonly kind: "secret"; readonly mark: SecrecyMark }
  | { readonly kind: "off"; readonly scope: OffScope; readonly host: string }
  /** `origins`: match patterns to ask the browser for. */
  | { readonly kind: "not-granted"; readonly hosts: readonly string[]; readonly origins: readonly string[] }
  /** Opened before the extension was installed, updated or granted: no script of ours is in it. */
  | { readonly kind: "stale" }
  /** A PDF in the browser's own viewer; `host` is where it is from. */
  | { readonly kind: "pdf"; readonly file: string; readonly host: string }
  /** A PDF from the disk, which the browser keeps from extensions; `name` is the file's. */
  | { readonly kind: "local-pdf"; readonly name: string }
  | { readonly kind: "failed"; readonly host: string; readonly code: MessageError["code"] };

/** All that is known of the tab. `url` is `null` where the browser does not tell it: the host is not granted, or not a site. */
export interface PageFacts {
  readonly url: string | null;
  /** Match patterns of the manifest ("https://chinhphu.vn/*", "https://*.chinhphu.vn/*"). */
  readonly ownOrigins: readonly string[];
  /** Address of our reader for PDFs, without its query. */
  readonly reader: string;
  /** Whether the browser has granted the page's own site; every one of `ownOrigins` when `url` is `null`. */
  readonly granted: boolean;
  readonly off: OffScope | null;
  /** The content script's answer; `null` before it has come. */
  readonly answer: Reply<PageState> | null;
  /** The user has opened us from the icon, so that the browser lets us into the page where that is possible at all. */
  readonly isPressed: boolean;
}

/** A page of another site. */
function foreignView(url: string, answer: PageFacts["answer"]): PageView {
  if (/^(?:chrome|moz)-extension:/u.test(url) || answer === null) return { kind: "none" };
  // There nothing is switched off: nobody has asked for the page yet.
  if (answer.ok && answer.value.status !== "off") return viewOfState(answer.value, hostOf(url));
  return { kind: url.startsWith("https://") ? "unread" : "unreadable" };
}

/** Never throws. */
export function pageView(facts: PageFacts): PageView {
  const { url, ownOrigins, granted, off, answer, isPressed } = facts;
  if (url?.startsWith(facts.reader)) return viewOfReader(answer);
  const pdf = url === null || answer?.ok ? null : viewOfPdf(url);
  if (pdf) return pdf;
  const site = url === null ? null : ownSite(url, ownOrigins);
  if (url !== null && site === null) return foreignView(url, answer);
  const host = url === null ? "" : hostOf(url);
  if (off !== null) return { kind: "off", scope: off, host };
  if (site !== null && !granted) return { kind: "not-granted", hosts: [host], origins: originsOf(site, ownOrigins) };
  if (answer === null) return { kind: "reading" };
  if (answer.ok) return viewOfState(answer.value, host);
  if (answer.error.code !== "unreachable") return { kind: "failed", host, code: answer.error.code };
  if (site !== null) return { kind: "stale" };
  if (granted && isPressed) return { kind: "unreadable" };
  return granted ? { kind: "none" } : { kind: "not-granted", hosts: ownSites(ownOrigins), origins: ownOrigins };
}

/** The reader shows a file that the user opened: nothing is switched off there, and before a file is open there is nothing to say. */
function viewOfReader(answer: PageFacts["answer"]): PageView {
  if (answer === null) return { kind: "reading" };
  if (!answer.ok || answer.value.status === "off") return { kind: "none" };
  return viewOfState(answer.value, "");
}

/** A file by its address: whatever is behind it, the reader will say if it is no PDF. */
function viewOfPdf(url: string): PageView | null {
  const address = parseUrl(url);
  if (!address || !/\.pdf$/iu.test(address.pathname)) return null;
  if (address.protocol === "https:") return { kind: "pdf", file: address.href.replace(/#.*$/su, ""), host: hostOf(url) };
  return address.protocol === "file:" ? { kind: "local-pdf", name: fileName(url) } : null;
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null; // Not an address; Chrome 109 has no URL.canParse to ask first.
  }
}

function viewOfState(state: PageState, host: string): PageView {
  switch (state.status) {
    case "directive":
      return {
        kind: "tasks",
        host,
        number: state.number,
        tasks: state.tasks,
        withDeadline: state.withDeadline,
        mine: state.mine,
        myUnsaved: state.myUnsaved,
        saved: state.saved,
      };
    case "secret":
      return { kind: "secret", mark: state.mark };
    case "off":
      return { kind: "off", scope: "page", host };
    case "failed":
      return { kind: "failed", host, code: state.code };
    case "reading":
    case "unread":
      return { kind: state.status };
    default:
      return { kind: state.status, host };
  }
}

/** The origin to test for a grant: the page's own, or all of ours when the address is not told. */
export function originsToTest(url: string | null, ownOrigins: readonly string[]): readonly string[] {
  return url === null || ownSite(url, ownOrigins) === null ? ownOrigins : [`${new URL(url).origin}/*`];
}

/** Host of an address without "www."; "" for what is not an address. */
export function hostOf(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./u, "") ?? "";
}

const ownSites = (ownOrigins: readonly string[]): readonly string[] =>
  ownOrigins.filter((origin) => !origin.includes("*.")).map((origin) => hostOf(origin.replace(/\*$/u, "")));

/** Which of our sites the page belongs to ("chinhphu.vn" for "https://xaydungchinhsach.chinhphu.vn/…"); `null` for others. */
function ownSite(url: string, ownOrigins: readonly string[]): string | null {
  if (!url.startsWith("https://")) return null;
  const host = hostOf(url);
  return ownSites(ownOrigins).find((site) => host === site || host.endsWith(`.${site}`)) ?? null;
}

const originsOf = (site: string, ownOrigins: readonly string[]): readonly string[] =>
  ownOrigins.filter((origin) => origin === `https://${site}/*` || origin === `https://*.${site}/*`);

import { browser } from "wxt/browser";
import { pdfReaderPath } from "../../lib/messaging/pdf-address.ts";
import type { SavedNotice, Task } from "../../lib/model/task.ts";
import { attributesOf } from "../../lib/notice/index.ts";

/** Words taken from each end of a long quote: enough to be the only such place, few enough to survive small changes. */
const END_WORDS = 6;

/** List marks may be drawn by the page's style and then are no text of it. */
const BULLET = /^(?:[-–—+•*]|\(?(?:\d{1,3}|[a-zđ])[.)])\s+/u;

/** "-" and "," have a meaning in the directive; encodeURIComponent leaves the first. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");

const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter((word) => word !== "");

/** The text directive for a quote (WICG Scroll to Text Fragment); "" for an empty quote. A range may go over blocks, its ends may not. */
export function textFragment(quote: string): string {
  const lines = quote.split("\n").map((line) => wordsOf(line.trim().replace(BULLET, "")));
  const filled = lines.filter((words) => words.length > 0);
  const first = filled[0] ?? [];
  const last = filled[filled.length - 1] ?? [];
  if (first.length === 0) return "";
  if (filled.length === 1 && first.length <= 2 * END_WORDS) return `#:~:text=${encode(first)}`;
  return `#:~:text=${encode(first.slice(0, END_WORDS))},${encode(last.slice(-END_WORDS))}`;
}

/** The reader's address for the last PDF that the task was read in; a file from the disk is asked for by its name. */
function readerAddress({ sources }: Pick<Task, "sources">, notice: SavedNotice | null): string | null {
  const source = sources[sources.length - 1];
  if (source?.page === undefined) return null;
  const attributes = notice ? attributesOf(notice) : {};
  const isFile = source.url.startsWith("file:");
  const wanted = isFile ? { file: null, name: source.url.slice(5) } : { file: source.url, name: null };
  return browser.runtime.getURL(pdfReaderPath({ ...wanted, attributes }));
}

/** The address that shows the task's passage on the page where it was read last; `null` when it has no https address. */
export function sourceAddress(task: Pick<Task, "quote" | "sources">, notice: SavedNotice | null): string | null {
  const source = [...task.sources].reverse().find(({ url, page }) => url.startsWith("https://") && page === undefined);
  // A web page opens at once; a file is fetched or asked for again.
  if (!source) return readerAddress(task, notice);
  return source.url.replace(/#.*$/su, "") + textFragment(source.quote.exact);
}

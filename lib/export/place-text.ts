import { citedPath } from "../model/outline-path.ts";

/** Words for a place in a document, in the reader's language. */
export interface PlaceLabels {
  /** "Mục III.3.d". */
  item(path: string): string;
  /** "gạch đầu dòng 2". */
  bullet(ordinal: number): string;
}

/** "Điều 2.1" and "Phụ lục I.3" name their own kind. */
const NAMED = /^\p{L}{2,}\s/u;

/** The place that an outline path names, bullets in words; "" at the top level. */
export function placeText(path: string, labels: PlaceLabels): string {
  if (path === "") return "";
  const item = citedPath(path);
  const rest = path.slice(item.length).split(".");
  const bullets = rest.flatMap((step) => /\d+$/u.exec(step) ?? []).map((ordinal) => labels.bullet(Number(ordinal)));
  const named = item === "" ? [] : [NAMED.test(item) ? item : labels.item(item)];
  return [...named, ...bullets].join(", ");
}

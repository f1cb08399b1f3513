import { citedPath, PARAGRAPH } from "../model/outline-path.ts";

/** Words for a place in a document, in the reader's language. */
export interface PlaceLabels {
  /** "Mục III.3.d". */
  item(path: string): string;
  /** "gạch đầu dòng 2". */
  bullet(ordinal: number): string;
  /** "đoạn 2": a paragraph without a list mark. */
  paragraph(ordinal: number): string;
}

/** "Điều 2.1" and "Phụ lục I.3" name their own kind. */
const NAMED = /^\p{L}{2,}\s/u;

/** The place that an outline path names, bullets in words; "" at the top level. */
export function placeText(path: string, labels: PlaceLabels): string {
  if (path === "") return "";
  const item = citedPath(path);
  const rest = path.slice(item.length).split(".");
  const bullets = rest.flatMap((step) => {
    const ordinal = Number(/\d+$/u.exec(step)?.[0] ?? Number.NaN);
    if (Number.isNaN(ordinal)) return [];
    return [step.startsWith(PARAGRAPH) ? labels.paragraph(ordinal) : labels.bullet(ordinal)];
  });
  const named = item === "" ? [] : [NAMED.test(item) ? item : labels.item(item)];
  return [...named, ...bullets].join(", ");
}

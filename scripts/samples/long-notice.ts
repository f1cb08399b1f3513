import { type FixtureId, fixturePage } from "../../test/fixtures/pages.ts";
import { pageText, paragraphsOf } from "./print-version.ts";
import { type Paragraph, typeset } from "./typeset.ts";
import { unicodePdf } from "./unicode-pdf.ts";

const NOTICE: FixtureId = "thong-bao-thuvienphapluat";

/** The sample notice as a file of this many pages: its body is said again and again, under numbers of their own. */
export function longNotice(pages: number): Buffer {
  const paragraphs = paragraphsOf(pageText(fixturePage(NOTICE)));
  const isText = (paragraph: Paragraph): boolean => paragraph.form === "text";
  const start = paragraphs.findIndex((paragraph) => paragraph.form === "text" && /^1\. /u.test(paragraph.text));
  const body = paragraphs.slice(start).filter(isText);
  const long = [...paragraphs.slice(0, start)];
  for (let part = 1; (typeset(long).at(-1)?.page ?? 0) < pages; part++) {
    long.push({ form: "text", text: `Phần ${part}. NHIỆM VỤ CỦA ĐỢT ${part}`, isCentred: false }, ...body);
  }
  return unicodePdf(long, pages);
}

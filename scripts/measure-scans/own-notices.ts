import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readPage } from "../../lib/annotate/read-page.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { printedPage } from "../samples/print-version.ts";
import { printByBrowser } from "../samples/programs.ts";
import { USUAL_WEAR, type Wear } from "../samples/wear-page.ts";

/** A notice written for the measuring alone, in a type of its own and scanned by a machine of its own. */
export interface OwnNotice {
  readonly name: string;
  readonly css: string;
  readonly wear: Wear;
}

const LAYOUT = `p { margin: 0 0 5pt } p.title { text-align: center; font-weight: bold } p.centre { margin-left: 40% } .small { font-size: 85% }
.head, .foot { width: 100% } .head td:first-child { width: 40% }
.head p, .foot td:last-child p { text-align: center } .new { break-before: page }
.grid { width: 100%; border-collapse: collapse } .grid td, .grid th { border: 0.75pt solid; padding: 2pt 4pt }`;

const type = (family: string, size: number, lines = 1.2): string =>
  `${LAYOUT} body { font: ${size}pt/${lines} "${family}", serif }`;

/** What the six sample files are not: small, condensed and sans-serif type, photographs, copies of copies. */
export const OWN_NOTICES: readonly OwnNotice[] = [
  { name: "cong-dien-nang-luong", css: type("Liberation Serif", 14), wear: { ...USUAL_WEAR, skews: [2], grain: 44 } },
  { name: "thong-bao-nha-o", css: type("DejaVu Serif", 11), wear: { ...USUAL_WEAR, skews: [-2, 1.5], quality: 0.3 } },
  {
    name: "chi-thi-bao-ve-rung",
    css: type("Liberation Sans", 12),
    wear: { ...USUAL_WEAR, skews: [0.8], keystone: 0.03, light: "lamp", blur: 0.9 },
  },
  { name: "quyet-dinh-duong-thuy", css: type("Liberation Serif", 11), wear: { ...USUAL_WEAR, skews: [-0.9, 1.1], blur: 0.8 } },
  {
    name: "ke-hoach-tiem-chung",
    css: type("Liberation Serif", 12, 1.35),
    wear: { ...USUAL_WEAR, skews: [-1.8, 2], dust: 0.003, grain: 40 },
  },
  { name: "cong-van-nha-dat", css: type("Liberation Serif", 11, 1.15), wear: { ...USUAL_WEAR, skews: [1.4], quality: 0.45 } },
  {
    name: "nghi-quyet-phien-hop",
    css: type("Liberation Sans Narrow", 13),
    wear: { ...USUAL_WEAR, skews: [-1.1], light: "lamp", keystone: 0.015 },
  },
];

const markupOf = (name: string): string => readFileSync(new URL(`./notices/${name}.html`, import.meta.url), "utf8");

/** The notice as a file with letters. */
export const ownPdf = ({ name, css }: OwnNotice): Promise<Buffer> => printByBrowser(printedPage(markupOf(name), css));

/** The notice's text as of a web page. */
export function ownPage({ name }: OwnNotice): PageText | null {
  const { document } = new JSDOM(markupOf(name), { url: "https://localhost/" }).window;
  return readPage(document, { url: document.URL, root: document.body })?.page ?? null;
}

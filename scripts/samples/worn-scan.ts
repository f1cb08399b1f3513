import { chromium } from "playwright";
import { DocumentReader } from "../../lib/pdf/document-text.ts";
import { openPdf } from "../../lib/pdf/open-pdf.ts";
import { picturePdf } from "./picture-pdf.ts";
import { renderPages } from "./programs.ts";
import { USUAL_WEAR, type Wear, wearPage } from "./wear-page.ts";

/** Dots to the inch of a worn scan. */
export const WORN_DOTS = 200;

const SIGNED_FOR = /^(?:KT|TL|TUQ|TM|Q)\. |^(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CHÁNH VĂN PHÒNG)$/u;

interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Where the office of the signer stands, the last such line of the file, and where a word does. Points. */
async function findPlaces(
  pdf: Buffer,
  word: string | null,
): Promise<{ signature: Place | null; word: (Place & { width: number }) | null }> {
  const opened = await openPdf(new Uint8Array(pdf), {});
  if (!opened.ok) throw new Error(opened.error);
  const reader = new DocumentReader();
  for (let page = 0; page < opened.value.pages; page++) reader.add(await opened.value.readPage(page));
  await opened.value.close();
  const blocks = reader.blocks();
  const signed = blocks.filter(({ text, cell }) => cell !== null && SIGNED_FOR.test(text));
  const line = signed[signed.length - 1]?.lines[0];
  const struck = word === null ? undefined : blocks.flatMap(({ lines }) => lines).find(({ text }) => text.includes(word));
  const letter = struck ? (struck.x2 - struck.x1) / struck.text.length : 0;
  return {
    signature: line ? { page: line.page, x: line.x1, y: line.y + 2.5 * line.size } : null,
    word:
      struck && word !== null
        ? { page: struck.page, x: struck.x1 + letter * struck.text.indexOf(word), y: struck.y, width: letter * word.length }
        : null,
  };
}

/** The file as an old machine scans it: askew, noisy, at 200 dots to the inch, with a red stamp over the signature. `struck`: a word that a pen has gone through. */
export async function wornScan(pdf: Buffer, struck: string | null = null, wear: Wear = USUAL_WEAR): Promise<Buffer> {
  const { skews, ...look } = wear;
  const { signature, word } = await findPlaces(pdf, struck);
  const pages = renderPages(pdf, WORN_DOTS);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const tab = await browser.newPage();
    // The function is run as its text: what the compiler adds around names is not known in the page.
    await tab.addInitScript("globalThis.__name = (value) => value");
    await tab.goto("about:blank");
    const pictures: Buffer[] = [];
    for (const [index, png] of pages.entries()) {
      const scale = WORN_DOTS / 72;
      const stamp = signature?.page === index ? { x: signature.x * scale, y: signature.y * scale } : null;
      const stroke = word?.page === index ? { x1: word.x * scale, x2: (word.x + word.width) * scale, y: word.y * scale } : null;
      const address = await tab.evaluate(wearPage, {
        ...look,
        png: `data:image/png;base64,${png.toString("base64")}`,
        skew: skews[index % skews.length] ?? 0,
        stamp,
        stroke,
        seed: 20261122 + index,
      });
      pictures.push(Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));
    }
    return picturePdf(pictures);
  } finally {
    await browser.close();
  }
}

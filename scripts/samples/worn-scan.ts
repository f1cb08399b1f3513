import { chromium } from "playwright";
import { DocumentReader } from "../../lib/pdf/document-text.ts";
import { openPdf } from "../../lib/pdf/open-pdf.ts";
import { picturePdf } from "./picture-pdf.ts";
import { renderPages } from "./programs.ts";

/** Dots to the inch of a worn scan. */
export const WORN_DOTS = 200;

/** How a page comes out of an old machine. Lengths are pixels. */
interface Wear {
  /** Degrees by which the paper lay askew. */
  readonly skew: number;
  /** Middle of the stamp over the signature; `null` on a page without one. */
  readonly stamp: { readonly x: number; readonly y: number } | null;
  /** A pen's cross over a word; `null` on a page without one. */
  readonly stroke: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  readonly seed: number;
}

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

/** Run in a browser: draws the page as it comes out of the scanner; a JPEG as a data address. */
async function wear({ png, skew, stamp, stroke, seed }: Wear & { readonly png: string }): Promise<string> {
  const image = new Image();
  image.src = png;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  const { width, height } = canvas;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.filter = "blur(0.6px)";
  context.translate(width / 2, height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.drawImage(image, -width / 2, -height / 2);
  context.filter = "none";
  if (stroke) {
    context.strokeStyle = "rgba(30, 50, 150, 0.9)";
    context.lineWidth = 5;
    context.beginPath();
    for (const [from, to] of [
      [0, -22],
      [-22, 0],
    ] as const) {
      context.moveTo(stroke.x1 - width / 2, stroke.y + from - height / 2);
      context.lineTo(stroke.x2 - width / 2, stroke.y + to - height / 2);
    }
    context.stroke();
  }
  if (stamp) {
    context.translate(stamp.x - width / 2, stamp.y - height / 2);
    context.strokeStyle = context.fillStyle = "rgba(205, 30, 45, 0.8)";
    for (const [radius, thickness] of [
      [140, 6],
      [128, 2],
      [84, 2],
    ] as const) {
      context.lineWidth = thickness;
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.stroke();
    }
    context.font = "bold 30px serif";
    const words = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ";
    for (const [i, letter] of [...words].entries()) {
      context.save();
      context.rotate((i / words.length) * 2 * Math.PI);
      context.fillText(letter, -10, -94);
      context.restore();
    }
    context.font = "90px serif";
    context.fillText("★", -45, 32);
    context.strokeStyle = "rgba(30, 50, 150, 0.9)";
    context.lineWidth = 5;
    context.beginPath();
    context.moveTo(-20, 60);
    for (let i = 0; i < 6; i++) context.quadraticCurveTo(30 * i, i % 2 ? -40 : 130, 40 * i + 20, 50);
    context.stroke();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  const pixels = context.getImageData(0, 0, width, height);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < pixels.data.length; i += 4) {
    const x = (i / 4) % width;
    // A shadow along the spine, grain of the sensor, dust.
    const paper = 238 - 45 * Math.exp(-x / (width / 8));
    const grain = (random() + random() + random() - 1.5) * 34;
    const dust = random() < 0.0006 ? -150 : 0;
    for (let k = 0; k < 3; k++) {
      pixels.data[i + k] = ((pixels.data[i + k] ?? 255) * paper) / 255 + grain + dust;
    }
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/jpeg", 0.6);
}

/** The file as an old machine scans it: askew, noisy, at 200 dots to the inch, with a red stamp over the signature. `struck`: a word that a pen has gone through. */
export async function wornScan(pdf: Buffer, struck: string | null = null): Promise<Buffer> {
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
      const skew = index % 2 === 0 ? 1.7 : -1.2;
      const address = await tab.evaluate(wear, {
        png: `data:image/png;base64,${png.toString("base64")}`,
        skew,
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

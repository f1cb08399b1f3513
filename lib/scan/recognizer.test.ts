import { describe, expect, it, vi } from "vitest";
import { Paper } from "../../test/support/paper.ts";
import type { PreparedPage } from "./prepare-page.ts";
import { startRecognizer } from "./recognizer.ts";

/** What the library is asked for, in place of it: pictures in, words out; `sees` says what stands in a picture. */
const library = vi.hoisted(() => ({ sees: (_: Uint8Array): { text: string; confidence: number } | null => null, asked: 0 }));

vi.mock("tesseract.js", () => {
  const bbox = { x0: 10, x1: 90, y0: 10, y1: 30 };
  const recognize = async (picture: Uint8Array) => {
    library.asked++;
    const word = library.sees(picture);
    const lines = word ? [{ words: [{ ...word, bbox }], baseline: { x0: 10, x1: 90, y0: 30, y1: 30 } }] : [];
    return { data: { blocks: [{ paragraphs: [{ lines }] }] } };
  };
  const worker = { setParameters: async () => {}, recognize, terminate: async () => {} };
  return { default: { createWorker: async () => worker, OEM: {}, PSM: {} } };
});

/** A page with ink in its upper left corner. */
const page: PreparedPage = {
  picture: new Paper(200, 100).fill(0, 0, 40, 20).picture,
  red: null,
  lines: [],
  turn: 0,
  skew: 0.01,
};
const isUpright = (picture: Uint8Array): boolean => picture[picture.length - 1] !== 0;

async function recognize(sees: typeof library.sees) {
  library.sees = sees;
  library.asked = 0;
  const recognizer = await startRecognizer({ langPath: "" });
  const { words, turn } = await recognizer.recognize(page);
  await recognizer.close();
  return { words: words.map(({ text }) => text), turn, asked: library.asked };
}

describe("a page that may stand on its head", () => {
  it("is read once where its words are plain", async () => {
    const read = await recognize(() => ({ text: "Thông", confidence: 91 }));
    expect(read).toEqual({ words: ["Thông"], turn: 0, asked: 1 });
  });

  it("is read the other way up where they are nonsense, and is what makes more sense", async () => {
    const overturned = await recognize((picture) =>
      isUpright(picture) ? { text: "6uquJ", confidence: 31 } : { text: "Thông", confidence: 91 },
    );
    expect(overturned).toEqual({ words: ["Thông"], turn: 2, asked: 2 });
    const worn = await recognize((picture) =>
      isUpright(picture) ? { text: "Thòng", confidence: 48 } : { text: "6uoUL", confidence: 22 },
    );
    expect(worn).toEqual({ words: ["Thòng"], turn: 0, asked: 2 });
  });

  it("is read once where it is empty", async () => {
    expect(await recognize(() => null)).toEqual({ words: [], turn: 0, asked: 1 });
  });
});

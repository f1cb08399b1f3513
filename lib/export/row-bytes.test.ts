import { describe, expect, it } from "vitest";
import { RowBytes } from "./row-bytes.ts";

const textOf = (rows: RowBytes): string => new TextDecoder().decode(rows.inOrder());

describe("rows written in any order", () => {
  it("stand in their places, with every letter", () => {
    const rows = new RowBytes(4);
    for (const [place, text] of [
      [2, "Ủy ban nhân dân\r\n"],
      [0, "STT\r\n"],
      [3, "𠮷 cuối\r\n"],
      [1, ""],
    ] as const)
      rows.put(place, text);
    expect(textOf(rows)).toBe("STT\r\nỦy ban nhân dân\r\n𠮷 cuối\r\n");
  });

  it("may be longer than the room that is kept for many, and are many rooms together", () => {
    const lengths = [10, 2_000_000, 1_300_000, 1_500_000, 3];
    const texts = lengths.map((length, at) => String.fromCodePoint(0x1ea0 + at).repeat(length));
    const rows = new RowBytes(texts.length);
    for (const place of [4, 1, 0, 3, 2]) rows.put(place, texts[place] ?? "");
    expect(textOf(rows) === texts.join("")).toBe(true);
  });

  it("are nothing when there is none", () => {
    expect(textOf(new RowBytes(0))).toBe("");
  });
});

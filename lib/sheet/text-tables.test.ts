import { describe, expect, it } from "vitest";
import { readSheet } from "./csv-read.ts";
import { decodeText } from "./decode-text.ts";

const TEXT = "Nội dung nhiệm vụ;Đơn vị chủ trì\nRà soát quy hoạch;Sở Xây dựng";
const bytes = (buffer: Buffer | number[]): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
const le = Buffer.from(TEXT, "utf16le");

describe("bytes become text", () => {
  it.each([
    ["UTF-8", bytes(Buffer.from(TEXT))],
    ["UTF-8 with its mark", bytes(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]))],
    ["UTF-8, letters and marks apart", bytes(Buffer.from(TEXT.normalize("NFD")))],
    ["UTF-16 as Excel's Unicode text", bytes(Buffer.concat([Buffer.from([0xff, 0xfe]), le]))],
    ["UTF-16 without its mark", bytes(le)],
    ["UTF-16, the other way round", bytes(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(le).swap16()]))],
  ])("from %s", (_, file) => {
    expect(decodeText(file)).toBe(TEXT);
  });

  it("from the Vietnamese Windows, whose tones are letters of their own", () => {
    // "Rà soát ệ đ Ơ ư": à as one byte, ệ as ê and a dot below.
    expect(
      decodeText(bytes([0x52, 0xe0, 0x20, 0x73, 0x6f, 0xe1, 0x74, 0x20, 0xea, 0xf2, 0x20, 0xf0, 0x20, 0xd5, 0x20, 0xfd])),
    ).toBe("Rà soát ệ đ Ơ ư");
  });
});

describe("a text is parted", () => {
  it.each([
    [
      "semicolons",
      "a;b\nc,d;e",
      [
        ["a", "b"],
        ["c,d", "e"],
      ],
    ],
    [
      "commas",
      "a,b\nc;d,e",
      [
        ["a", "b"],
        ["c;d", "e"],
      ],
    ],
    [
      "tabs",
      "a\tb\nc;d\te",
      [
        ["a", "b"],
        ["c;d", "e"],
      ],
    ],
    [
      "what parts the headings under a title",
      "Danh sách nhiệm vụ\r\n\r\na,b\r\nc;d,e",
      [["Danh sách nhiệm vụ"], [""], ["a", "b"], ["c;d", "e"]],
    ],
    ["commas, with signs of other kinds within quotes", '"a;;;\n;",b', [["a;;;\n;", "b"]]],
  ])("by %s", (_, text, rows) => {
    expect(readSheet(text)).toEqual({ ok: true, value: rows });
  });
});

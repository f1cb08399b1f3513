import { describe, expect, it } from "vitest";
import { type PdfAddress, pdfReaderPath, readPdfAddress } from "./pdf-address.ts";

const FILE = "https://datafiles.chinhphu.vn/cpp/files/2026/495-tb.signed.pdf?v=1&x=%20";
const ATTRIBUTES = { "Số ký hiệu": "495/TB-VPCP", "Ngày ban hành": "17-11-2026" };

describe("the reader's address", () => {
  it.each<PdfAddress>([
    { file: FILE, name: null, attributes: ATTRIBUTES },
    { file: null, name: "Thông báo (bản ký).pdf", attributes: {} },
    { file: null, name: null, attributes: {} },
  ])("gives back what was asked for: %o", (asked) => {
    expect(readPdfAddress(pdfReaderPath(asked).replace("/reader.html", ""))).toEqual(asked);
  });

  it.each([
    ["an address that is not https", "?file=http%3A%2F%2Fa.vn%2Fb.pdf"],
    ["a script", "?file=javascript%3Aalert(1)"],
    ["attributes that are no JSON", "?about=%7B"],
    ["attributes that are no words", "?about=%7B%22a%22%3A1%7D"],
    ["attributes that are nothing", "?about=null"],
  ])("takes nothing from %s", (_, query) => {
    expect(readPdfAddress(query)).toEqual({ file: null, name: null, attributes: {} });
  });
});

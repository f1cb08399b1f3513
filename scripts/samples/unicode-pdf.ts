import { type DrawnPage, endDocument, PdfBytes, refer } from "./pdf-bytes.ts";
import { LETTER, PAGE, type Paragraph, SIZE, typeset } from "./typeset.ts";

/** Each code is its own Unicode letter. Ranges may not go over the last byte (ISO 32000-1, 9.10.3). */
function unicodeMap(): string {
  const hex = (value: number): string => value.toString(16).padStart(4, "0");
  const ranges = Array.from(
    { length: 0x21 },
    (_, high) => `<${hex(high << 8)}> <${hex((high << 8) | 0xff)}> <${hex(high << 8)}>`,
  );
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    `${ranges.length} beginbfrange`,
    ...ranges,
    "endbfrange endcmap end end",
  ].join("\n");
}

const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

/** A document in one font, not embedded, whose codes are Unicode: long samples are made with it when they are needed. */
export function unicodePdf(paragraphs: readonly Paragraph[], pageCount: number): Buffer {
  const pdf = new PdfBytes();
  const name = "/BaseFont /Times-Roman";
  const descriptor = pdf.add(
    "<< /Type /FontDescriptor /FontName /Times-Roman /Flags 34 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  const letters = pdf.add(
    `<< /Type /Font /Subtype /CIDFontType2 ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER * 1000} /FontDescriptor ${refer(descriptor)} >>`,
  );
  const map = pdf.addStream(Buffer.from(unicodeMap(), "latin1"));
  const font = pdf.add(
    `<< /Type /Font /Subtype /Type0 ${name} /Encoding /Identity-H /DescendantFonts [${refer(letters)}] /ToUnicode ${refer(map)} >>`,
  );
  const lines = typeset(paragraphs);
  const pages: DrawnPage[] = [];
  for (let page = 0; page < pageCount; page++) {
    const steps = lines
      .filter((line) => line.page === page)
      .map(
        ({ x, y, text }) => `BT /T ${SIZE} Tf 1 0 0 1 ${x.toFixed(2)} ${(PAGE.height - y).toFixed(2)} Tm <${hexOf(text)}> Tj ET`,
      );
    const number = `BT /T ${SIZE} Tf 1 0 0 1 ${PAGE.width / 2} ${PAGE.height - 40} Tm <${hexOf(String(page + 1))}> Tj ET`;
    const content = pdf.addStream(Buffer.from([...steps, number].join("\n"), "latin1"));
    pages.push({ width: PAGE.width, height: PAGE.height, resources: `/Font << /T ${refer(font)} >>`, content });
  }
  return endDocument(pdf, pages);
}

import type { LegacyEncoding } from "./legacy-text.ts";
import { type DrawnPage, endDocument, PdfBytes, refer } from "./pdf-bytes.ts";
import { LETTER, PAGE, type Paragraph, type SetLine, SIZE, typeset } from "./typeset.ts";

const escaped = (bytes: string): string => bytes.replace(/[\\()]/gu, "\\$&");

function fontObject(pdf: PdfBytes, name: string, marks: ReadonlySet<number>): string {
  const widths = Array.from({ length: 224 }, (_, i) => (marks.has(i + 32) ? 0 : LETTER * 1000)).join(" ");
  const descriptor = pdf.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 34 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  );
  return refer(
    pdf.add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths [${widths}] /Encoding /WinAnsiEncoding /FontDescriptor ${refer(descriptor)} >>`,
    ),
  );
}

interface Run {
  readonly font: "T" | "H";
  readonly bytes: string;
}

/** Runs of a line, each for the font that has its letters: capitals with marks stand in a font of their own. */
function runsOf(text: string, { capitals, encode }: LegacyEncoding): Run[] {
  const parts = capitals === null ? [text] : text.split(capitals.letters);
  const runs = parts.map((part, i): Run => {
    const isSmall = i % 2 === 0;
    return { font: isSmall ? "T" : "H", bytes: encode(isSmall ? part : part.toLocaleLowerCase("vi")) };
  });
  return runs.filter(({ bytes }) => bytes !== "");
}

function drawn(lines: readonly SetLine[], encoding: LegacyEncoding): Buffer {
  const steps = lines.map(({ x, y, text }) => {
    const runs = runsOf(text, encoding).map(({ font, bytes }) => `/${font} ${SIZE} Tf (${escaped(bytes)}) Tj`);
    return `BT 1 0 0 1 ${x.toFixed(2)} ${(PAGE.height - y).toFixed(2)} Tm ${runs.join(" ")} ET`;
  });
  return Buffer.from(steps.join("\n"), "latin1");
}

/** A document in fonts of an old encoding, none of them embedded: the letters are known by the fonts' names alone. */
export function legacyPdf(paragraphs: readonly Paragraph[], encoding: LegacyEncoding): Buffer {
  const pdf = new PdfBytes();
  const small = fontObject(pdf, encoding.font, encoding.marks);
  const capitals = fontObject(pdf, encoding.capitals?.font ?? encoding.font, encoding.marks);
  const lines = typeset(paragraphs);
  const pages: DrawnPage[] = [];
  for (let page = 0; page <= (lines[lines.length - 1]?.page ?? 0); page++) {
    const own = lines.filter((line) => line.page === page);
    const content = pdf.addStream(drawn(own, encoding));
    const resources = `/Font << /T ${small} /H ${capitals} >>`;
    pages.push({ width: PAGE.width, height: PAGE.height, resources, content });
  }
  return endDocument(pdf, pages);
}

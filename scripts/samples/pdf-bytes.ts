import { deflateSync } from "node:zlib";

/** Number of an object in the file, as "5 0 R" refers to it. */
export type ObjectNumber = number;

export const refer = (object: ObjectNumber): string => `${object} 0 R`;

/** Puts the bytes of a PDF together, object by object (ISO 32000-1, 7.5): made to write samples as no program here would. */
export class PdfBytes {
  private readonly objects: (Buffer | null)[] = [];

  /** A number for an object whose words come later. */
  reserve(): ObjectNumber {
    return this.objects.push(null);
  }

  /** `words`: the object as PDF writes it, Latin-1. */
  add(words: string, number: ObjectNumber = this.reserve()): ObjectNumber {
    this.objects[number - 1] = Buffer.from(words, "latin1");
    return number;
  }

  /** A stream; `entries`: further entries of its dictionary. Bytes that say their own filter are kept as they are. */
  addStream(data: Buffer, entries = ""): ObjectNumber {
    const isPacked = entries.includes("/Filter");
    const bytes = isPacked ? data : deflateSync(data, { level: 9 });
    const filter = isPacked ? "" : "/Filter /FlateDecode ";
    const head = Buffer.from(`<< ${filter}${entries} /Length ${bytes.length} >>\nstream\n`, "latin1");
    this.objects.push(Buffer.concat([head, bytes, Buffer.from("\nendstream", "latin1")]));
    return this.objects.length;
  }

  /** The file. @throws Error when a reserved object was never written. */
  end(catalog: ObjectNumber): Buffer {
    const parts: Buffer[] = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
    const offsets: number[] = [];
    let at = parts[0]?.length ?? 0;
    this.objects.forEach((object, i) => {
      if (!object) throw new Error(`object ${i + 1} was reserved and never written`);
      const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
      offsets.push(at);
      at += whole.length;
      parts.push(whole);
    });
    const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    const size = this.objects.length + 1;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
    parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root ${catalog} 0 R >>\nstartxref\n${at}\n%%EOF\n`, "latin1"));
    return Buffer.concat(parts);
  }
}

/** A page of points with its resources and what is drawn on it; several of them are a document. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly resources: string;
  readonly content: ObjectNumber;
}

/** Ends the file with these pages. */
export function endDocument(pdf: PdfBytes, pages: readonly DrawnPage[]): Buffer {
  const tree = pdf.reserve();
  const kids = pages.map(({ width, height, resources, content }) =>
    pdf.add(
      `<< /Type /Page /Parent ${refer(tree)} /MediaBox [0 0 ${width} ${height}] /Resources << ${resources} >> /Contents ${refer(content)} >>`,
    ),
  );
  pdf.add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(refer).join(" ")}] >>`, tree);
  return pdf.end(pdf.add(`<< /Type /Catalog /Pages ${refer(tree)} >>`));
}

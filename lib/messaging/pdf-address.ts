/** What the reader for PDFs is asked to show, in its own address. */
export interface PdfAddress {
  /** https address of the file; `null`: the reader asks for a file. */
  readonly file: string | null;
  /** Name of a file on the disk that is wanted again; `null` when none is. */
  readonly name: string | null;
}

/** Path and query of the reader's page. */
export function pdfReaderPath({ file, name }: PdfAddress): `/reader.html${string}` {
  const query = new URLSearchParams();
  if (file !== null) query.set("file", file);
  if (name !== null) query.set("name", name);
  const text = query.toString();
  return `/reader.html${text === "" ? "" : `?${text}`}`;
}

/** What the reader's query asks for; an address that is not https is none. */
export function readPdfAddress(search: string): PdfAddress {
  const query = new URLSearchParams(search);
  const file = query.get("file");
  return { file: file?.startsWith("https://") ? file : null, name: query.get("name") };
}

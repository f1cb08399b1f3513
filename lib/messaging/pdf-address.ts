/** What the reader for PDFs is asked to show, in its own address: so a tab that is reloaded or restored knows it still. */
export interface PdfAddress {
  /** https address of the file; `null`: the reader asks for a file. */
  readonly file: string | null;
  /** Name of a file on the disk that is wanted again; `null` when none is. */
  readonly name: string | null;
  /** What the page that links to the file says of the document: signed files leave number and date blank. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Path and query of the reader's page. */
export function pdfReaderPath({ file, name, attributes }: PdfAddress): `/reader.html${string}` {
  const query = new URLSearchParams();
  if (file !== null) query.set("file", file);
  if (name !== null) query.set("name", name);
  if (Object.keys(attributes).length > 0) query.set("about", JSON.stringify(attributes));
  const text = query.toString();
  return `/reader.html${text === "" ? "" : `?${text}`}`;
}

/** What the reader's query asks for; an address that is not https is none. Never throws. */
export function readPdfAddress(search: string): PdfAddress {
  const query = new URLSearchParams(search);
  const file = query.get("file");
  return {
    file: file?.startsWith("https://") ? file : null,
    name: query.get("name"),
    attributes: readAttributes(query.get("about")),
  };
}

function readAttributes(text: string | null): PdfAddress["attributes"] {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, words]) => typeof words === "string"));
  } catch {
    return {}; // The user may have changed the address by hand.
  }
}

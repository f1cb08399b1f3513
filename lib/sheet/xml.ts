import { Parser } from "saxen";
import { SheetError } from "./zip-entries.ts";

/** What is called as a document is read; names are without their prefix. Attributes are read only when asked for. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a document to its end. Entities of its own are not known: none can grow. @throws SheetError when it is not well-formed. */
export function readXml(bytes: Uint8Array<ArrayBuffer>, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  if (open)
    parser.on("openTag", (name, attributes, decode) =>
      open(withoutPrefix(name), (wanted) => {
        const value = attributes()[wanted];
        return value === undefined ? undefined : decode(value);
      }),
    );
  if (close) parser.on("closeTag", (name) => close(withoutPrefix(name)));
  if (text) {
    parser.on("text", (value, decode) => text(decode(value)));
    parser.on("cdata", text);
  }
  parser.on("error", () => {
    throw new SheetError("damaged");
  });
  parser.parse(new TextDecoder().decode(bytes));
}

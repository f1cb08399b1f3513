import type { CardPort } from "../card-state.ts";
import { partOf } from "../parts.ts";
import type { FilesPart } from "./file-buttons.ts";

/** Loads the part for files, then shows them; returns the function that ends both. */
export function whenLoaded(port: Pick<CardPort, "loadPart">, show: (files: FilesPart) => () => void): () => void {
  let isOver = false;
  let end = (): void => {};
  void partOf("files", (name) => port.loadPart(name)).then((files) => {
    if (files && !isOver) end = show(files);
  });
  return () => {
    isOver = true;
    end();
  };
}

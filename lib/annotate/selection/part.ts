import type { Sentence } from "../ui/words.ts";
import { selectedRange } from "./selected-range.ts";
import { type ChooseWords, readerOf } from "./selection-reader.ts";

/** The page that is read, as far as a selection goes. */
export interface SelectingPage {
  /** How often it was read. It counts, and not this script, which is run anew for each selection. */
  readonly turn: number;
  take(choose: ChooseWords): Promise<void>;
  complain(sentence: Sentence): void;
}

/** Makes a task of what is selected: loaded when the reader first asks for it. */
export interface SelectionPart {
  /** `inFrame`: the browser says that the selection is in a frame of the page. */
  readonly take: (page: SelectingPage, document: Document, inFrame: boolean) => void;
}

/** The part as its script brings it. */
export const selectionPart: SelectionPart = {
  take: (page, document, inFrame) => {
    const range = inFrame ? "select.frame" : selectedRange(document);
    if (typeof range === "string") page.complain(range);
    else void page.take(readerOf(range, page.turn + 1));
  },
};

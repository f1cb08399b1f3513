import type { AgencyId, DeadlineValue, Mention, TargetValue } from "./mention.ts";
import type { Notice, SecrecyMark } from "./notice.ts";
import type { Span } from "./span.ts";
import type { Succession } from "./succession.ts";

/** Where a field of a directive came from. */
export type FieldOrigin = "own-text" | "heading" | "parent" | "table-column" | "labelled-line";

/** A field's words in the document: `text` is the document's text over `span`, with a space for the end of a line inside it. */
export interface FieldSource {
  readonly text: string;
  readonly span: Span;
  readonly origin: FieldOrigin;
}

export interface DirectiveAssignee extends FieldSource {
  /** Bodies that the name meant on the notice's date; several when it is ambiguous, none when the gazetteer lacks it. */
  readonly agencyIds: readonly AgencyId[];
  /** Given when the name means one body and that one ended, before the notice or since. */
  readonly succession?: Succession;
}
export interface DirectiveDeadline extends FieldSource {
  readonly value: DeadlineValue;
}
export interface DirectiveTarget extends FieldSource {
  readonly value: TargetValue;
}

/** One step of the outline: the label as a reader would cite it, without its punctuation ("III", "3", "d", "Điều 2", "-"). */
export interface OutlineStep {
  readonly label: string;
  /** Position among the siblings, from 1: tells unlabelled items apart. */
  readonly ordinal: number;
}

/** One instruction found in the text: who must do what by when. */
export interface Directive {
  /** Stable within one reading: outline labels and ordinals, then the place in the item ("III.3.d#1"). */
  readonly key: string;
  readonly path: readonly OutlineStep[];
  /** Place among the directives of the same item, from 1. */
  readonly ordinal: number;
  readonly statement: Span;
  /** The statement's words; a statement over several blocks is joined by spaces. */
  readonly text: string;
  readonly leads: readonly DirectiveAssignee[];
  readonly coordinating: readonly DirectiveAssignee[];
  readonly deadlines: readonly DirectiveDeadline[];
  readonly targets: readonly DirectiveTarget[];
  /** Column or line "Kết quả/Sản phẩm"; `null` when there is none. */
  readonly product: FieldSource | null;
  /** Made of words that the reader selected; absent for what the engine finds by itself. */
  readonly origin?: "selection";
}

/** A step that threw: recorded once, the rest went on. */
export interface Diagnostic {
  readonly stepId: string;
  readonly message: string;
}

/** What one reading of a page gives. Offsets are over `text`: the blocks joined by "\n". */
export type Extraction =
  | {
      readonly status: "directive";
      readonly notice: Notice;
      readonly text: string;
      readonly mentions: readonly Mention[];
      readonly directives: readonly Directive[];
      readonly diagnostics: readonly Diagnostic[];
      /** Keys of the directives in the words that the reader selected, never empty; absent without a selection. */
      readonly selected?: readonly string[];
    }
  | { readonly status: "not-directive"; readonly notice: null }
  /** The page gives only a document's attributes; its text is in a file. */
  | { readonly status: "attributes-only"; readonly notice: Notice | null }
  /** Nothing of the page may be kept. */
  | { readonly status: "secret"; readonly mark: SecrecyMark };

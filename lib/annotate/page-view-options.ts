import type { CardNote, CardPort } from "./card-state.ts";
import type { Words } from "./ui/words.ts";

/** What a page view is given, and what it asks for. */
export interface PageViewOptions {
  readonly document: Document;
  readonly words: Words;
  /** "open" only in tests. */
  readonly mode?: ShadowRootMode | undefined;
  readonly onSave: (keys: readonly string[]) => void;
  /** The reader says that a directive is no task. */
  readonly onDismiss: (key: string) => void;
  readonly cardPort: CardPort;
  readonly cardNote?: CardNote | undefined;
  readonly onClose: () => void;
  /** Opens the list beside the page; left out where a page cannot. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** A task's card was opened, or closed (`null`). */
  readonly onShown: (key: string | null) => void;
}

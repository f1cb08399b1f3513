import style from "./editor.css?inline";
import { Editor, type EditorOptions } from "./editor.ts";
import { type BodyState, taskBody } from "./task-body.ts";

/** What the card gets on first use: its full content, and the editor. */
export interface EditorPart {
  /** The read card's content. */
  readonly body: (state: BodyState) => readonly HTMLElement[];
  readonly edit: (options: EditorOptions) => Pick<Editor, "element" | "focus" | "save" | "stop" | "refresh">;
  /** The style sheet of both, for the tree that they are put into. */
  readonly style: string;
}

/** The part as its script brings it. */
export const editorPart: EditorPart = {
  body: taskBody,
  edit: (options) => new Editor(options),
  style,
};

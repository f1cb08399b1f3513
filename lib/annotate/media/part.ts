import type { Mark } from "../marks.ts";
import { addStyle } from "../ui/mount.ts";
import lines from "./lines.css?inline";
import { drawLines } from "./mark-lines.ts";
import { paintForPrint } from "./print-marks.ts";

/** What is loaded in forced colours, and where marks are to be printed. */
export interface MediaPart {
  /** Draws lines under these marks, and no others, into `element`. */
  readonly drawLines: typeof drawLines;
  /** Has the marks printed from now on, until `signal`; `marks` are asked for at each printing. */
  readonly printMarks: (view: Window, marks: () => readonly Mark[], signal: AbortSignal) => void;
}

const styled = new WeakSet<Node>();

/** The part as its script brings it. */
export const mediaPart: MediaPart = {
  drawLines: (element, marks, origin) => {
    const root = element.getRootNode();
    if (!styled.has(root)) addStyle(element.ownerDocument, root as ShadowRoot, lines);
    styled.add(root);
    drawLines(element, marks, origin);
  },
  printMarks: (view, marks, signal) => {
    let unpaint = (): void => {};
    view.addEventListener(
      "beforeprint",
      () => {
        unpaint();
        unpaint = paintForPrint(marks());
      },
      { signal },
    );
    const end = (): void => unpaint();
    view.addEventListener("afterprint", end, { signal });
    signal.addEventListener("abort", end);
  },
};

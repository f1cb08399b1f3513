import { freeEdges, textEdges } from "./gutter.ts";
import { type ButtonColumn, chooseColumn, type Edges } from "./placement.ts";
import type { Steps } from "./slices.ts";
import type { Mount } from "./ui/mount.ts";
import type { TaskView } from "./ui/task-state.ts";

/** Tasks whose lines are measured before the page gets its turn. */
const SLICE_TASKS = 150;

/** A line of text in our layer, in CSS px. */
interface PlacedLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** Lines of each task's first block, slice by slice. `layer`: its place is asked anew for each slice, for the page may scroll. */
function* taskLines(tasks: readonly TaskView[], layer: Element): Steps<PlacedLine[][]> {
  const lines: PlacedLine[][] = [];
  let origin = layer.getBoundingClientRect();
  for (const { ranges } of tasks) {
    if (lines.length % SLICE_TASKS === SLICE_TASKS - 1) {
      yield 0;
      origin = layer.getBoundingClientRect();
    }
    const { left, top } = origin;
    lines.push(
      Array.from(ranges[0]?.getClientRects() ?? [], (rect) => ({
        left: rect.left - left,
        right: rect.right - left,
        top: rect.top - top,
        height: rect.height,
      })),
    );
  }
  return lines;
}

/** Where the text stands, and where beside it there is room for buttons. */
interface MeasuredColumn {
  /** Edges of the text in the window. */
  readonly text: Edges;
  readonly buttons: ButtonColumn;
  /** The buttons' edge that faces the text, in our layer. */
  readonly x: number;
  /** Of each task, in our layer. */
  readonly lines: readonly (readonly PlacedLine[])[];
  /** Where the layer's zero stands in the window. */
  readonly origin: DOMRect;
}

/** Measures the tasks' lines, slice by slice, and the room beside them. */
export function* measureColumn(
  root: Element,
  tasks: readonly TaskView[],
  { layer, host }: Pick<Mount, "layer" | "host">,
): Steps<MeasuredColumn> {
  const lines = yield* taskLines(tasks, layer);
  const origin = layer.getBoundingClientRect();
  const inWindow = lines.flat().map(({ left, right }) => ({ left: left + origin.left, right: right + origin.left }));
  const text = textEdges(root, inWindow);
  const buttons = chooseColumn(text, freeEdges(root, text, host));
  return { text, buttons, x: buttons.side === "none" ? 0 : buttons.x - origin.left, lines, origin };
}

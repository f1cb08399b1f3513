import type { Directive } from "../model/directive.ts";
import { rangesOf } from "./ranges.ts";
import type { TextPositions } from "./text-positions.ts";
import type { SaveState, TaskView } from "./ui/task-state.ts";

/** Makes the views of one reading's directives; their ranges are made once, when they are first asked for. */
export function taskViewer(
  positions: TextPositions,
): (directive: Directive, state: SaveState, binding: TaskView["binding"]) => TaskView {
  const known = new Map<Directive, readonly Range[]>();
  return (directive, state, binding) => ({
    directive,
    state,
    binding,
    get ranges() {
      const ranges = known.get(directive) ?? rangesOf(positions, directive.statement);
      known.set(directive, ranges);
      return ranges;
    },
  });
}

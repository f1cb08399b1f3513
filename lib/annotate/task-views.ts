import type { Directive } from "../model/directive.ts";
import type { DirectiveReading } from "./annotator-port.ts";
import { rangesOf } from "./ranges.ts";
import type { TextPositions } from "./text-positions.ts";
import type { SaveState, TaskView } from "./ui/task-state.ts";

/** Makes the views of one reading's directives; their ranges are made once, when they are first asked for. */
export function taskViewer(
  { bindings, changes }: Pick<DirectiveReading, "bindings" | "changes">,
  positions: TextPositions,
): (directive: Directive, state: SaveState) => TaskView {
  const known = new Map<Directive, readonly Range[]>();
  return (directive, state) => ({
    directive,
    state,
    binding: bindings[directive.key] ?? null,
    change: state === "saved" ? (changes[directive.key] ?? null) : null,
    get ranges() {
      const ranges = known.get(directive) ?? rangesOf(positions, directive.statement);
      known.set(directive, ranges);
      return ranges;
    },
  });
}

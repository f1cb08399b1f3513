import type { DirectiveTarget } from "../../../model/directive.ts";
import { COMPARATOR, MULTIPLIER, NUMBER, readComparison, readNumber } from "../../extractors/target/patterns.ts";
import type { Cell } from "./table-columns.ts";

/** A cell that is one figure, or two with a dash between: "85", "≥ 4.500", "trên 98,5%", "12 - 15". */
const FIGURE = new RegExp(
  `^\\s*(?<comparator>${COMPARATOR})?\\s*(?<number>${NUMBER})(?:\\s*(?:[-–]|đến)\\s*(?<high>${NUMBER}))?\\s*(?<percent>%)?\\s*$`,
  "iu",
);
const UNIT = new RegExp(`^(?:(?<multiplier>${MULTIPLIER})\\s+)?(?<name>.+)$`, "iu");
const LONGEST_FIGURE = 40;

/** The target that a cell's figure states with the unit of its row; `null` when the cell is no mere figure. */
export function readFigure(cell: Cell, unit: string): DirectiveTarget | null {
  const [block] = cell.blocks;
  if (!block || cell.blocks.length > 1 || block.text.length > LONGEST_FIGURE) return null;
  const found = FIGURE.exec(block.text)?.groups;
  if (!found?.number) return null;
  const { multiplier, name = "" } = UNIT.exec(found.percent ?? unit.trim())?.groups ?? {};
  if (!name) return null;
  const op = readComparison(found.comparator);
  const number = readNumber(found.number, multiplier);
  const number2 = found.high ? readNumber(found.high, multiplier) : null;
  const span = { start: block.start, end: block.end };
  return {
    text: block.text,
    span,
    origin: "table-column",
    value: { op: found.high ? "range" : op, number, number2, unit: name },
  };
}

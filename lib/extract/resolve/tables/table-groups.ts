import type { DirectiveAssignee, DirectiveDeadline } from "../../../model/directive.ts";
import { shift } from "../../../model/span.ts";
import type { OutlineNode } from "../../../notice/index.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import type { Analyst } from "../analyze.ts";
import { inLowerCase } from "../capital-headings.ts";
import { toDeadline } from "../make-directive.ts";
import { type Cell, type Column, textOf } from "./table-columns.ts";

/** What a heading row gives to the rows below it: its place in the outline, the doers or the time when it names them. */
export interface Group {
  readonly node: OutlineNode | null;
  readonly leads: readonly DirectiveAssignee[];
  readonly deadlines: readonly DirectiveDeadline[];
}

/** A cell over more columns than this is no duty: it heads the rows below it. */
export const WIDE = 3;

const FIELDS: readonly Column[] = ["lead", "coordinating", "deadline", "product"];
const LABEL_CELL = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})(?=[.)]?$)/u;
const LABEL_IN_TEXT = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})(?=\s*[.)]\s)/u;

/** The group that a row opens ("I | Hoàn thiện thể chế", "II. BỘ Y TẾ" over all columns); `null` when it is no heading. */
export function readGroup(
  row: readonly Cell[],
  number: number,
  cellsOf: (kind: Column) => readonly Cell[],
  parent: OutlineNode | null,
  width: number,
  analyst: Analyst,
): Group | null {
  const own = row.filter((cell) => cell.row === number);
  const index = textOf(cellsOf("index")[0]).trim();
  const isEmpty = (kind: Column): boolean => cellsOf(kind).every((cell) => textOf(cell).trim() === "");
  const isBare = FIELDS.every(isEmpty) && /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(index);
  // "II | SỞ Y TẾ | |": in the column of the names
  const isNamed = !isEmpty("lead") && isEmpty("duty") && FIELDS.every((kind) => kind === "lead" || isEmpty(kind));
  // over all columns but that of the numbers
  const isOverAll = ({ columnSpan }: Cell): boolean => columnSpan > WIDE || (columnSpan > 1 && columnSpan >= width - 1);
  const heading = own.find(isOverAll) ?? (isNamed ? cellsOf("lead")[0] : isBare ? cellsOf("duty")[0] : undefined);
  const block = heading?.blocks[0];
  if (!block) return null;
  const inText = LABEL_IN_TEXT.exec(block.text)?.[0];
  const label = LABEL_CELL.exec(index)?.[0] ?? inText;
  const node: OutlineNode | null =
    label === undefined
      ? null
      : { block, mark: { style: "roman", label, length: 0 }, parent, children: [], ordinal: number, rank: 19 };
  const offset = inText === undefined ? 0 : (/^\S+\s*[.)]?\s+/u.exec(block.text)?.[0].length ?? 0);
  const words = block.text.slice(offset);
  const at = block.start + offset;
  return { node, leads: leadsOf(words, at, analyst), deadlines: timesOf(words, at, analyst) };
}

/** "THÁNG 02", "Quý I/2027 (03 nhiệm vụ)": the time of a heading that is nothing but a time; in a table it is the rows' own (ANNOTATION, ruling 33). */
function timesOf(heading: string, offset: number, analyst: Analyst): DirectiveDeadline[] {
  const printed = heading.replace(/[\s:;.]+$/u, "").replace(/\s*\([^()]*\)$/u, "");
  if (printed.length > LONGEST_TIME) return [];
  return analyst
    .mentionsOf(printed, "time")
    .flatMap((mention) =>
      mention.kind === "deadline" && mention.span.start === 0 && mention.span.end === printed.length
        ? [toDeadline(printed, mention, 0, "table-column")].map((time) => ({ ...time, span: shift(time.span, offset) }))
        : [],
    );
}
const LONGEST_TIME = 30;

/** "SỞ Y TẾ CHỦ TRÌ": that the body leads is said behind its name. */
const CHARGED = /\s+(?:chủ trì(?:\s+(?:thực hiện|tham mưu))?|thực hiện)$/iu;

/** The names of a heading that is nothing but names, in capitals too. */
function leadsOf(heading: string, offset: number, analyst: Analyst): DirectiveAssignee[] {
  const printed = heading.replace(/[\s:;.]+$/u, "").replace(CHARGED, "");
  const words = inLowerCase(printed) ?? printed;
  const lookup = lookUpNames(words, analyst.context);
  const known = lookup.agencies.get(0);
  const list = readNames(words, 0, lookup);
  const names =
    known?.span.end === words.length
      ? [{ span: known.span, agencyIds: known.agencyIds }]
      : list?.end === words.length
        ? list.names
        : [];
  return names.map(({ span, agencyIds }) => ({
    text: printed.slice(span.start, span.end),
    span: { start: span.start + offset, end: span.end + offset },
    origin: "heading",
    agencyIds,
  }));
}

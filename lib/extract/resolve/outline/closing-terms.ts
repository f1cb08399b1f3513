import type { Mention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import type { OutlineNode } from "../../../notice/index.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import { within } from "../make-directive.ts";

/** "Hoàn thành trước ngày 31/7.", "Các nội dung trên xong trong quý II." */
const CLOSING_TERM =
  /^(?<all>(?:Các|Những|Toàn bộ)\s[^.;:,]{0,20}(?:nội dung|nhiệm vụ|việc)\s[^.;:,]{0,30}?)?(?:[Hh]oàn thành|[Xx]ong)(?![\p{L}])[^.:]{0,100}[./\s]*$/u;

/** The items of a list that a paragraph below it speaks of: all, or where an item names a doer of its own the last. */
function itemsAbove(item: OutlineNode, isOfAll: boolean, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): OutlineNode[] {
  const items = (item.parent?.children ?? []).filter(({ mark }) => mark?.style === item.mark?.style);
  const list = items.slice(0, items.indexOf(item) + 1);
  const isOne = list.some((node) => {
    const analyzed = byNode.get(node);
    return analyzed !== undefined && assigneesOf(analyzed, "lead").length > 0;
  });
  return isOne && !isOfAll ? [item] : list;
}

/** Paragraphs that only say by when what stands above them is to be done, by the items (and what announces them) they hold for. */
export function closingTerms(
  nodes: readonly AnalyzedNode[],
  byNode: ReadonlyMap<OutlineNode, AnalyzedNode>,
): ReadonlyMap<OutlineNode, AnalyzedNode> {
  const terms = new Map<OutlineNode, AnalyzedNode>();
  for (const analyzed of nodes) {
    const { node, passage } = analyzed;
    const item = node.parent;
    if (node.mark || !item?.mark || !deadlinesOf(analyzed).length || assigneesOf(analyzed, "lead").length) continue;
    const found = CLOSING_TERM.exec(passage);
    if (!found) continue;
    const items = itemsAbove(item, found.groups?.all !== undefined, byNode);
    const announcer = items.length > 1 && item.parent ? [item.parent] : [];
    for (const bound of [node, ...items, ...announcer]) terms.set(bound, analyzed);
  }
  return terms;
}

/** "Hoàn thành trong …" at an item's end belongs to every duty of it (ANNOTATION, ruling 21). */
const TRAILING = /(?:^|[.;]\s+)(?:Hoàn thành|Thời (?:gian|hạn)|Xong)[^.;]{0,120}[.;\s/]*$/u;

/** What is said by when at the end of a passage, of all its duties. */
export function trailingTerms(passage: string, deadlines: readonly Mention<"deadline">[]): Mention<"deadline">[] {
  const trailing = TRAILING.exec(passage);
  return trailing ? within(deadlines, { start: trailing.index, end: passage.length }) : [];
}

/** "giao Sở A …, giao Sở B …, hoàn thành trước ngày 25/12.": by when all those are done who stand behind mere commas. */
const TOGETHER =
  /,\s+(?:(?:tất cả\s+)?(?:hoàn thành|xong)|cùng\s[^.;:,]{2,60}?)\s+(?:trước|trong|chậm nhất)\s[^.;:,]{3,60}[./\s]*$/u;
const JOINED = /^,\s+(?:(?:giao|phân công)(?:\s+cho)?\s+)?$/u;

/** What is said by when at the end of a sentence, of the duty at `i` and those behind it, which have no dates of their own. */
export function jointTerms(
  passage: string,
  extents: readonly Span[],
  i: number,
  deadlines: readonly Mention<"deadline">[],
): Mention<"deadline">[] {
  const [own, ...more] = extents.slice(i);
  const closing = own && more.length > 0 ? TOGETHER.exec(passage) : null;
  if (!own || !closing || deadlines.some(({ span }) => span.start >= own.start && span.end <= closing.index)) return [];
  const isJoined = more.every(({ start }, j) => JOINED.test(passage.slice(extents[i + j]?.end ?? 0, start)));
  return isJoined ? within(deadlines, { start: closing.index, end: passage.length }) : [];
}

/** "Bước 1 (từ ngày 01/3 đến ngày 10/3/2027): Phòng X …": what opens an item before its colon, in front of `start`. */
const OPENED = /^(?:[^.;:()]{0,60}[:(]\s*)?(?:(?:[Tt]hời gian:?|[Tt]ừ)\s+(?:(?:ngày|tháng)\s+)?(?:[\d/.]+\s*(?:[-–]\s*)?)?)*$/u;
export const openingTerms = (passage: string, start: number, deadlines: readonly Mention<"deadline">[]): Mention<"deadline">[] =>
  deadlines.filter(
    ({ span }) =>
      span.end < start && /^\)?\s*:\s*$/u.test(passage.slice(span.end, start)) && OPENED.test(passage.slice(0, span.start)),
  );

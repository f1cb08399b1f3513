import type { Span } from "../../../model/span.ts";
import { findOrder, LEADER, type OutlineNode } from "../../../notice/index.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import type { Analyst } from "../analyze.ts";
import type { AnalyzedNode } from "../analyzed-node.ts";
import {
  announcementEnd,
  datelineEnd,
  isPaperSaying,
  narrationEnd,
  ordersOf,
  readQuotedOrder,
  withoutByline,
} from "./news-story.ts";
import { saidDutyStarts } from "./said-duties.ts";

/** A block of the story, as far as it is read for orders. */
export type StoryBlock = AnalyzedNode & {
  /** What the words inside quotation marks do; `null` without them. */
  readonly quoted: "orders" | "tells" | null;
  /** The words of the passage by which a leader orders; `null` without them. */
  readonly order: Span | null;
  /** Words of the same block announce the paper that says what the passage says. */
  readonly isAnnounced: boolean;
};

/** "Chủ tịch UBND tỉnh chỉ đạo Sở X …": who is directed by whom the story is of must do it; read as "yêu cầu", which is as long. */
function asAsked(passage: string, order: Span | null): string {
  // "Giám đốc Sở X các tỉnh chỉ đạo các công ty": many of a kind are doers, none of whom the story is of
  if (!order || OF_MANY.test(passage.slice(order.start, order.end))) return passage;
  // "… đề nghị UBND tỉnh chỉ đạo các cấp": what who is asked does
  if (!passage.slice(order.start, order.end).endsWith(DIRECTS) || ASKED.test(passage.slice(order.start, order.end)))
    return passage;
  const { end } = order;
  return `${passage.slice(0, end - DIRECTS.length)}yêu cầu${passage.slice(end)}`;
}
const OF_MANY = new RegExp(
  String.raw`^(?:Giám đốc|Chủ tịch|Bí thư)\s${IN_CLAUSE}{2,40}\scác (?:tỉnh|thành|huyện|quận|xã|phường|địa phương)(?![\p{L}])`,
  "u",
);
const DIRECTS = "chỉ đạo";
const ASKED = /(?:yêu cầu|đề nghị)\s/iu;

/** "Bộ trưởng Bộ Quốc phòng chỉ đạo các đơn vị …": where the Prime Minister orders, who directs is who must. */
const DIRECTS_BELOW = /^(?!(?:Phó )?Thủ tướng|Chính phủ|Công điện|Chỉ thị)[^.;:]*\schỉ đạo$/u;

/** "Các Bí thư, (Chủ tịch UBND tỉnh chỉ đạo …)": nothing but offices stands before who directs. */
const NAMED_BEFORE = /^(?:(?:Các\s)?(?:Bí thư|Bộ trưởng|Thủ trưởng)(?:\s[^.;:]{1,80})?,\s)?$/u;

/** The item in whose list an item stands; `null` when it stands in none. */
function markedAbove({ parent }: OutlineNode): OutlineNode | null {
  return parent === null || parent.mark ? parent : markedAbove(parent);
}

/** Reads a block's words: quoted or not, behind what only tells, and by which words a leader orders; `isFromAbove`: the story's orders are the Prime Minister's. */
export function readBlock(outlined: OutlineNode, index: number, analyst: Analyst, isFromAbove: boolean): StoryBlock {
  const { block, mark } = outlined;
  const told = (mark?.length ?? 0) + (mark ? 0 : datelineEnd(block.text));
  const announced = announcementEnd(block.text.slice(told), index);
  const opening = told + announced;
  const whole = ordersOf(withoutByline(block.text.slice(opening)));
  const quoted = readQuotedOrder(whole);
  const said = quoted ? whole.slice(quoted.start, quoted.end) : whole.replace(SAID_INSIDE, " ");
  const ordered = findOrder(said);
  // "Chủ tịch UBND tỉnh chỉ đạo, các xã phải …": who speaks, no doer
  const isBelow =
    isFromAbove &&
    ordered &&
    NAMED_BEFORE.test(said.slice(0, ordered.index)) &&
    DIRECTS_BELOW.test(ordered[0]) &&
    /^\s/u.test(said.slice(ordered[0].length));
  const found = isBelow ? null : ordered;
  const owed = quoted || ordered ? 0 : chargingStart(said, analyst);
  const cut = quoted ? 0 : found ? narrationEnd(said, found.index) : owed;
  const passage = said.slice(cut);
  const order = found && { start: found.index - cut, end: found.index + found[0].length - cut };
  const isOrder = quoted !== null || owed > 0 || (mark === null && isPaperSaying(block.text));
  const parent = mark ? markedAbove(outlined) : null;
  const node: OutlineNode = { block, mark, parent, children: [], ordinal: parent ? outlined.ordinal : index + 1, rank: 0 };
  return {
    node,
    passage,
    offset: block.start + opening + (quoted?.start ?? 0) + cut,
    mentions: analyst
      .mentionsOf(asPlanned(asAsked(passage, order)))
      .filter(({ span }) => !SPEAKING.test(passage.slice(span.start))),
    section: "duty",
    quoted: quoted?.isOrder === false ? "tells" : isOrder ? "orders" : null,
    order,
    isAnnounced: announced > 0 && order === null,
  };
}

/** "Thủ tướng nhấn mạnh, … tỉnh X cần …": where the clause of the body starts that is charged so; 0 without one. */
function chargingStart(said: string, analyst: Analyst): number {
  const opensWithDoer = (at: number): boolean =>
    analyst.mentionsOf(said.slice(at)).some(({ kind, span }) => kind === "assignee" && span.start === 0);
  return saidDutyStarts(said).find(opensWithDoer) ?? 0;
}

/** "… . “Bộ X phải …”, Thủ tướng nói rõ.": a leader's own words open a sentence; a blank keeps every place. */
const SAID_INSIDE = new RegExp(`(?<=[.…!?][”"]?\\s)[“"](?=\\p{Lu}[^“”"]{20,500}[”"],?\\s+${LEADER})`, "gu");

/** "Phó Thủ tướng lưu ý tinh thần …": who speaks. */
const SPEAKING = /^(?:Phó )?Thủ tướng(?: Chính phủ)?\s(?:cũng )?(?:lưu ý|nhấn mạnh|nêu rõ|chỉ rõ|cho rằng|khẳng định|gợi mở)\s/u;

/** "Theo Kế hoạch, Bộ X sẽ chủ trì, …": what a plan has its doers do; blanks of the same length keep every place. */
const asPlanned = (passage: string): string => passage.replace(PLANNED, "  ");
const PLANNED =
  /(?<=\p{L} )sẽ(?= (?:phải|chủ trì|phối hợp|thực hiện|tổ chức|rà soát|xây dựng|trình|hướng dẫn|đề xuất|nghiên cứu|hoàn thiện|bố trí)(?![\p{L}]))/gu;

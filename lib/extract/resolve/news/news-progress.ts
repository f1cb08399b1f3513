import type { Mention } from "../../../model/mention.ts";
import { isBullet, type MarkStyle, type OutlineNode, readSectionKind, type SectionKind } from "../../../notice/index.ts";
import { isCapitals } from "../../../text/capitals.ts";
import { endsInColon } from "../../../text/ends.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { sentenceStarts } from "../../sentences.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import { asksForReport } from "../outline/governing.ts";
import { orderEnd } from "./news-drafts.ts";
import { type BlockPlace, isStoryHeading, readMove, type StoryMove, speaksOn } from "./news-story.ts";
import { opensDuty } from "./opens-duty.ts";
import type { StoryBlock } from "./story-block.ts";
import { speaksOfTasks } from "./tasks-ahead.ts";

/** How far the story has come. */
export interface Story {
  /** The last move was an order: sentences with a doer or a verb first go on ordering. */
  isOrdering: boolean;
  /** Some order was reported before. */
  hasOrdered: boolean;
  /** Below a question on the law: what opens a list there quotes it. */
  isAnswering: boolean;
  /** The blocks since the one that opened the orders were points with dashes. */
  isListing: boolean;
  /** Who orders is the Prime Minister: whoever stands below and directs is charged. */
  isFromAbove: boolean;
  /** The page begins with "1. …" over its report: other numbers may head other topics. */
  isNumbered: boolean;
  /** Below a heading of results or viewpoints, as whole documents have them: how it is written; `null` below others. */
  resultsBelow: MarkStyle | "capitals" | null;
  /** The names that a heading puts over the sentences below it. */
  heading: AnalyzedNode | null;
}

export const newStory = (): Story => ({
  isOrdering: false,
  hasOrdered: false,
  isAnswering: false,
  isListing: false,
  isFromAbove: false,
  isNumbered: false,
  resultsBelow: null,
  heading: null,
});

/** What may stand around the names of a heading. */
const AROUND_NAMES =
  /^(?:[\s,;:.–-]|(?<![\p{L}])(?:và|các|bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|sở|vụ|cục|viện|tập đoàn|tổng công ty|chủ tịch|bí thư|bộ trưởng|giám đốc|ubnd|[ủu][yỷ] ban nhân dân|(?:trách nhiệm|nhiệm vụ) của|đối với|riêng|với|về phía|đề nghị|yêu cầu|giao|trách nhiệm|nhiệm vụ|của)(?![\p{L}]))*$/iu;

/** Whether the whole block is names. */
function isNames({ passage, mentions }: AnalyzedNode): boolean {
  let rest = passage;
  for (const { span } of [...mentions].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return rest.length < passage.length && AROUND_NAMES.test(rest.replace(/\s\([^()]{2,40}\)/u, ""));
}

/** "Bộ X: Mở đợt cao điểm chống buôn lậu": a heading that names who must, and what it is about. */
const namesWhom = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) => span.start === 0 && /^:\s+\p{Lu}/u.test(analyzed.passage.slice(span.end)));

/** "1. Bộ X chủ trì, phối hợp với các bộ:" stands over what follows. */
const heads = (analyzed: AnalyzedNode): boolean =>
  endsInColon(analyzed.passage) && assigneesOf(analyzed, "lead").some(({ span }) => span.start === 0);

/** "Bộ X chủ trì, phối hợp …" says that it orders, also where the story went elsewhere in between. */
export const orders = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) =>
    /^\s+(?:chủ trì|(?:cũng\s+)?có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|khẩn trương)(?![\p{L}])/u.test(
      analyzed.passage.slice(span.end),
    ),
  );

/** "Sở X báo cáo kết quả trước ngày 30/11.": who does what by when, once the story has told of orders; what is planned or promised is none. */
const owesByDate = (analyzed: AnalyzedNode): boolean =>
  deadlinesOf(analyzed).length > 0 &&
  !PLANNED.test(analyzed.passage) &&
  assigneesOf(analyzed, "lead").some(
    ({ span }) => span.start === 0 && startsDutyVerb(analyzed.passage.slice(span.end).trimStart()),
  );
const PLANNED = /(?<![\p{L}])(?:đã|sẽ|đang|dự kiến|cam kết|phấn đấu|kiến nghị|đề xuất|đề nghị|cho biết|được biết)(?![\p{L}])/iu;

/** "Thủ tướng đồng ý chủ trương …; UBND tỉnh chịu trách nhiệm …" */
const CONSENTS = /(?:Thủ tướng|Chủ tịch|Chính phủ)[^.;:,]{0,40}?\s(?:đồng ý|thống nhất|nhất trí)(?![\p{L}])/u;
/** "Theo công điện của Thủ tướng, Bộ X có trách nhiệm …" */
const BY_PAPER = /^Theo (?:công điện|chỉ thị|thông báo|kết luận|văn bản|công văn|yêu cầu|chỉ đạo)(?![\p{L}])[^.;:,]{0,80},\s/iu;
/** "Theo Kế hoạch, Bộ X chủ trì …": what the paper that a story tells of has its doers do. */
const BY_PLAN = /^Theo (?:Kế hoạch|Chương trình|Quyết định|Nghị quyết)(?![\p{L}])[^.;:,]{0,80},\s/u;
const gives = (passage: string): boolean => CONSENTS.test(passage) || BY_PAPER.test(passage);

/** "Bộ X được giao chủ trì …": an order in the passive, whoever gave it. */
const isOrdered = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) =>
    /^\s+(?:cũng\s+)?được\s(?:[^.;:,]{2,40}\s)?(?:giao|yêu cầu|phân công|đề nghị)\s/u.test(
      analyzed.passage.slice(span.end, span.end + 70),
    ),
  );

/** "Các cấp ủy phải …": somebody named must. */
const owes = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) => /^\s+phải\s/u.test(analyzed.passage.slice(span.end, span.end + 8)));

/** "Phó Thủ tướng thống nhất với phương án. Bộ X hoàn thiện …": a sentence behind the first says who does what. */
const chargesLater = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) => span.start > 0 && sentenceStarts(analyzed.passage).includes(span.start));

const isPoint = ({ node }: AnalyzedNode): boolean => isBullet(node.mark);

const placeOf = (analyzed: StoryBlock, index: number, { isListing, heading }: Story): BlockPlace => ({
  isItem: analyzed.node.mark !== null || (heading !== null && startsDutyVerb(analyzed.passage)),
  isListed: isListing && isPoint(analyzed) && startsDutyVerb(analyzed.passage) && !endsInColon(analyzed.passage),
  opensWithDoer: assigneesOf(analyzed, "lead").some(({ span }) => span.start === 0),
  opensMust: owes(analyzed) || chargesLater(analyzed),
  order: analyzed.order,
  index,
});

/** "2. Chủ tịch UBND các huyện chỉ đạo:": many of a kind, none of whom the story is of. */
const MANY_DIRECT = /^[^.;:]{0,40}?(?:^C|\sc)ác\s[^.;:]{3,120}\schỉ đạo:\s*$/u;

/** "Thủ tướng yêu cầu Bộ X:", "tỉnh Y cần tập trung …:", below the Prime Minister's orders "Bộ X chỉ đạo lực lượng Y:" name the doer of what follows; "Phó Thủ tướng có ý kiến:" does not. */
const isCharged = (
  { extractorId, span }: Mention<"assignee">,
  { node, passage, order }: StoryBlock,
  isFromAbove: boolean,
): boolean =>
  extractorId !== "clause-subject" ||
  (isFromAbove && order === null && span.start === 0 && DIRECTS.test(passage.slice(span.end))) ||
  MUST.test(passage.slice(span.end, span.end + 20)) ||
  (node.mark !== null && span.start === 0 && MANY_DIRECT.test(passage));
const DIRECTS = /^\s(?:[^.;:]{0,40}\s)?chỉ đạo\s/u;
const MUST =
  /^\s+(?:(?:theo|căn cứ) (?:chức năng|nhiệm vụ|thẩm quyền)|được giao|cần|phải|tập trung|thực hiện|khẩn trương|tiếp tục|chủ động|có trách nhiệm)[\s,:]/u;

/** "Bộ Y tế vừa có văn bản yêu cầu các sở …": an order of its own, where the story tells no fuller one (ANNOTATION, ruling 49). */
export function saysOrder(analyzed: StoryBlock): boolean {
  const leads = assigneesOf(analyzed, "lead");
  // "… có công văn khẩn gửi Sở Y tế các tỉnh tăng cường …": asked by the paper alone
  if (analyzed.order === null) return leads.some(({ extractorId }) => extractorId === "ordered");
  return leads.length > 0 || startsDutyVerb(analyzed.passage.slice(orderEnd(analyzed)).replace(/^[“"]/u, ""));
}

/** "Bộ X đề nghị các địa phương báo cáo các nội dung sau: / - Kết quả …": the points say what to tell, the order is what stands over them. */
const asksForPoints = (analyzed: StoryBlock, next: OutlineNode | undefined): boolean =>
  analyzed.order !== null &&
  asksForReport(analyzed) &&
  next !== undefined &&
  isBullet(next.mark) &&
  !startsDutyVerb(wordsOf(next));
const wordsOf = ({ block, mark }: OutlineNode): string => block.text.slice(mark?.length ?? 0);

const ABOVE = /(?:Thủ tướng|Chính phủ)(?![\p{L}])/u;
/** "Thủ tướng yêu cầu": nobody below stands before the verb. */
const ORDERED_ABOVE = /^(?:Phó )?Thủ tướng(?![\p{L}])[^,;:]*$/u;

/** A whole document that a page gives: its headings, in capitals or with figures, say of what the items below them are. */
function takeSection(story: Story, { node, passage }: StoryBlock): void {
  const style = isCapitals(passage) ? "capitals" : node.mark?.style;
  const isTitle = style === "capitals" || isStoryHeading(passage);
  // "2. Bộ X rà soát …" ends the results below "1. Đánh giá chung", not those below "I. TÌNH HÌNH"
  const isNumbered = style === "decimal" && (story.resultsBelow ?? "decimal") === "decimal";
  if (!isNumbered && !(isTitle && (style === "capitals" || style === "roman"))) return;
  const kind = isTitle ? readSectionKind(passage) : null;
  const isOfResults = TELLING.has(kind ?? "duty") && (!isNumbered || OF_RESULTS.test(passage));
  story.resultsBelow = isOfResults && style ? style : null;
  if (kind === "duty" && OF_TASKS.test(passage) && !story.isAnswering) story.isOrdering = true;
}
const OF_RESULTS = /^(?:Về\s)?(?:tình hình|kết quả|đánh giá(?:\schung)?\s*:?$|tồn tại|hạn chế|quan điểm|nguyên nhân)/iu;
const OF_TASKS = /^(?!.*(?:quyền hạn|chức năng)).*(?:nhiệm vụ|giải pháp|tổ chức thực hiện)/iu;

/** "2. Lịch nghỉ Tết của học sinh": a page that gives its report below "1. …" goes on to what else readers may ask. */
function headsAnother(story: Story, analyzed: StoryBlock, index: number): boolean {
  const { passage, order } = analyzed;
  const { mark } = analyzed.node;
  if (mark?.style !== "decimal" || !isStoryHeading(passage) || endsInColon(passage)) return false;
  if (index < 2 && mark.label === "1") story.isNumbered = true;
  else if (story.isNumbered && order === null && !OF_TASKS.test(passage)) return assigneesOf(analyzed, "lead").length === 0;
  return false;
}

/** Sections that order nothing. */
const TELLING: ReadonlySet<SectionKind> = new Set(["past", "purpose"]);

/** Takes the story on by its next block: what the block does, and whether it is to be read for orders. */
export function tellOn(
  story: Story,
  analyzed: StoryBlock,
  index: number,
  next: OutlineNode | undefined,
): { readonly move: StoryMove; readonly tells: boolean } {
  takeSection(story, analyzed);
  if (story.resultsBelow) {
    Object.assign(story, { isOrdering: false, heading: null });
    return { move: "skipped", tells: false };
  }
  const place = placeOf(analyzed, index, story);
  const told = analyzed.quoted ?? (headsAnother(story, analyzed, index) ? "asks" : readMove(analyzed.passage, place));
  story.isListing = told === "opens" || (story.isListing && isPoint(analyzed));
  // behind an order, a letter that orders is another one
  const isOther = told === "announces" && story.hasOrdered && saysOrder(analyzed);
  const move = isOther || (told === "opens" && asksForPoints(analyzed, next)) ? "orders" : told;
  if (move === "narrates") story.isFromAbove = false;
  else if (move === "announces" || (move === "opens" && !(story.isFromAbove && analyzed.order === null)))
    story.isFromAbove = ABOVE.test(analyzed.passage);
  else if (analyzed.order && ORDERED_ABOVE.test(analyzed.passage.slice(analyzed.order.start, analyzed.order.end)))
    story.isFromAbove = true;
  return { move, tells: takeMove(story, analyzed, move, place) };
}

/** Whether the block that makes the move is to be read for orders. */
function takeMove(story: Story, analyzed: StoryBlock, move: StoryMove, { isListed }: BlockPlace): boolean {
  if (move === "announces" || move === "opens") {
    if (move === "announces" || !story.isAnswering || analyzed.order) openOrders(story, analyzed, move);
    return false;
  }
  if (move === "asks") {
    Object.assign(story, { isOrdering: false, hasOrdered: false, isAnswering: true, heading: null });
    return false;
  }
  const speaks = (!story.isOrdering || move === "narrates") && speaksOfTasks(analyzed.passage);
  story.isOrdering ||= speaks;
  if (move === "narrates" && !ordersInTelling(story, analyzed, speaks)) return false;
  if (!story.isAnswering && OF_DUTIES.test(analyzed.passage)) story.isOrdering = true;
  const isHeading = isStoryHeading(analyzed.passage) || (endsInColon(analyzed.passage) && isNames(analyzed));
  if (story.isOrdering && !analyzed.quoted && !isListed && move !== "orders" && isHeading) {
    takeHeading(story, analyzed, move);
    return false;
  }
  if (!goesOnOrdering(story, analyzed, move)) return false;
  Object.assign(story, { isOrdering: true, hasOrdered: true });
  return true;
}

/** "2. Trách nhiệm của Bộ Y tế": what a paper charges it with is told below. */
const OF_DUTIES = /^(?:Trách nhiệm|Nhiệm vụ) của\s/u;

/** Whether a block that tells orders all the same; if not, it ends the orders before it, but for a leader who goes on speaking, or `speaks` of tasks. */
function ordersInTelling(story: Story, analyzed: StoryBlock, speaks: boolean): boolean {
  const isSpeaking = speaksOn(analyzed.passage);
  const isOrder = isOrderInNarrative(story, analyzed);
  if (isOrder) story.isOrdering ||= isSpeaking;
  else Object.assign(story, { isOrdering: story.isOrdering && (isSpeaking || speaks), heading: null });
  return isOrder;
}

function openOrders(story: Story, analyzed: StoryBlock, move: StoryMove): void {
  const namesDoer =
    move === "opens" && assigneesOf(analyzed, "lead").some((lead) => isCharged(lead, analyzed, story.isFromAbove));
  // "1. Đối với Bộ X / Bộ X được giao các nhiệm vụ:": whom the heading names
  const above = move === "opens" && analyzed.order === null ? story.heading : null;
  Object.assign(story, { isOrdering: true, heading: namesDoer ? analyzed : above });
}

/** "Phó Thủ tướng mong các hiệp hội …": who is hoped for is charged with nothing. */
const HOPES = /\smong(?:\s(?:muốn|rằng))?\s/u;

/** An order told in passing, once the story has told of orders; "Theo Chỉ thị, các cấp ủy phải …" behind the paper itself. */
const isOrderInNarrative = ({ hasOrdered, isOrdering }: Story, analyzed: StoryBlock): boolean =>
  (hasOrdered && ((gives(analyzed.passage) && orders(analyzed)) || isOrdered(analyzed))) ||
  (isOrdering && BY_PAPER.test(analyzed.passage) && owes(analyzed)) ||
  (speaksOn(analyzed.passage) &&
    !HOPES.test(analyzed.passage) &&
    assigneesOf(analyzed, "lead").some(({ extractorId }) => isOrdering || extractorId === "ordered"));

/** A heading among the orders: its names stand over what follows; one without names ends those before. */
function takeHeading(story: Story, analyzed: StoryBlock, move: StoryMove): void {
  if (assigneesOf(analyzed, "lead").length > 0 && (isNames(analyzed) || heads(analyzed) || namesWhom(analyzed)))
    story.heading = analyzed;
  else if (move === "skipped" && !analyzed.node.mark) story.heading = null;
}

/** Whether the block orders by itself, or goes on with the orders before it. */
function goesOnOrdering(story: Story, analyzed: StoryBlock, move: StoryMove): boolean {
  if (move === "skipped") return false;
  if (move === "orders") {
    story.heading = null;
    return true;
  }
  const isTold = story.hasOrdered || BY_PLAN.test(analyzed.passage);
  if (
    !story.isOrdering &&
    !analyzed.isAnnounced &&
    !isOrdered(analyzed) &&
    !(isTold && orders(analyzed)) &&
    !(story.hasOrdered && owesByDate(analyzed))
  )
    return false;
  // an item below a heading that names its doer is a duty whatever its words
  const isBelow = story.heading !== null && analyzed.node.mark !== null;
  return assigneesOf(analyzed, "lead").length > 0 || (!analyzed.quoted && (isBelow || opensDuty(analyzed.passage)));
}

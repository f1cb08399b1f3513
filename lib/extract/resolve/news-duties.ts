import type { DirectiveAssignee } from "../../model/directive.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { buildOutline, type DocumentBlock } from "../../notice/index.ts";
import { endsInColon } from "../../text/ends.ts";
import { sentenceStarts } from "../extractors/assignee/clauses.ts";
import { startsDutyVerb, startsPredicate } from "../names/predicates.ts";
import type { Analyst } from "./analyze.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "./analyzed-node.ts";
import { type DirectiveDraft, toAssignee } from "./make-directive.ts";
import { type BlockPlace, isStoryHeading, readMove, type StoryMove } from "./news-story.ts";
import { ownDraft, withoutAsides } from "./own-draft.ts";
import { splitByOrder } from "./split-by-order.ts";
import { type Duty, splitByDeadline, splitDuties, statementStart, withOpeningDates } from "./split-duties.ts";
import { readBlock, type StoryBlock } from "./story-block.ts";

/** How far the story has come. */
interface Story {
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
  /** The names that a heading puts over the sentences below it. */
  heading: AnalyzedNode | null;
}

/** What may stand around the names of a heading. */
const AROUND_NAMES =
  /^(?:[\s,;:.–-]|(?<![\p{L}])(?:và|các|bộ|tỉnh|thành phố|sở|chủ tịch|bí thư|bộ trưởng|giám đốc|ubnd|[ủu][yỷ] ban nhân dân|đối với|riêng|với|về phía)(?![\p{L}]))*$/iu;

/** Whether the whole block is names. */
function isNames({ passage, mentions }: AnalyzedNode): boolean {
  let rest = passage;
  for (const { span } of [...mentions].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return rest.length < passage.length && AROUND_NAMES.test(rest);
}

/** "1. Bộ X chủ trì, phối hợp với các bộ:" stands over what follows. */
const heads = (analyzed: AnalyzedNode): boolean =>
  endsInColon(analyzed.passage) && assigneesOf(analyzed, "lead").some(({ span }) => span.start === 0);

/** "Sở X: Theo dõi …" above points: the first of its duties stands behind its name, the others below. */
function opensItsList(analyzed: AnalyzedNode): boolean {
  const [lead, ...more] = assigneesOf(analyzed, "lead");
  return lead?.span.start === 0 && more.length === 0 && /^\s*:\s+\p{Lu}/u.test(analyzed.passage.slice(lead.span.end));
}

/** "Bộ X chủ trì, phối hợp …" says that it orders, also where the story went elsewhere in between. */
const orders = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) =>
    /^\s+(?:chủ trì|(?:cũng\s+)?có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|khẩn trương)(?![\p{L}])/u.test(
      analyzed.passage.slice(span.end),
    ),
  );

/** "Thủ tướng đồng ý chủ trương …; UBND tỉnh chịu trách nhiệm …" */
const CONSENTS = /(?:Thủ tướng|Chủ tịch|Chính phủ)[^.;:,]{0,40}?\s(?:đồng ý|thống nhất|nhất trí)(?![\p{L}])/u;
/** "Theo công điện của Thủ tướng, Bộ X có trách nhiệm …" */
const BY_PAPER = /^Theo (?:công điện|chỉ thị|thông báo|kết luận|văn bản|công văn|yêu cầu|chỉ đạo)(?![\p{L}])[^.;:,]{0,80},\s/iu;
const gives = (passage: string): boolean => CONSENTS.test(passage) || BY_PAPER.test(passage);

/** "Bộ X được giao chủ trì …": an order in the passive, whoever gave it. */
const isOrdered = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) =>
    /^\s+(?:cũng\s+)?được\s(?:[^.;:,]{2,40}\s)?(?:giao|yêu cầu|phân công|đề nghị)\s/u.test(
      analyzed.passage.slice(span.end, span.end + 70),
    ),
  );

/** The orders that a news page reports. */
export function resolveNews(
  text: string,
  blocks: readonly DocumentBlock[],
  analyst: Analyst,
): { readonly drafts: DirectiveDraft[]; readonly telling: readonly AnalyzedNode[] } {
  const drafts: DirectiveDraft[] = [];
  const telling: AnalyzedNode[] = [];
  const story: Story = {
    isOrdering: false,
    hasOrdered: false,
    isAnswering: false,
    isListing: false,
    isFromAbove: false,
    heading: null,
  };
  let announcing: StoryBlock | null = null;
  buildOutline(blocks).forEach((outlined, index) => {
    const analyzed = readBlock(outlined, index, analyst, story.isFromAbove);
    const place = placeOf(analyzed, index, story);
    const told = analyzed.quoted ?? readMove(analyzed.passage, place);
    story.isListing = told === "opens" || (story.isListing && isPoint(analyzed));
    // behind an order, a letter that orders is another one
    const move = told === "announces" && story.hasOrdered && saysOrder(analyzed) ? "orders" : told;
    if (move === "narrates") story.isFromAbove = false;
    else if (move === "announces" || move === "opens") story.isFromAbove = ABOVE.test(analyzed.passage);
    if (move === "announces") announcing ??= saysOrder(analyzed) ? analyzed : null;
    const tells = tellOn(story, analyzed, move, place);
    if (!tells) return;
    const found = newsDrafts(text, analyzed, story);
    if (!found.length) return;
    if (story.heading && !telling.includes(story.heading)) telling.push(story.heading);
    const before = index > 0 && telling.at(-1)?.node.block === blocks[index - 1] ? drafts.at(-1) : undefined;
    telling.push(withoutAsides(analyzed, found));
    drafts.push(...found.map((draft) => (before && JOINING.test(analyzed.passage) ? goOn(draft, before) : draft)));
    if (opensItsList(analyzed)) story.heading = analyzed;
  });
  if (!announcing) return { drafts, telling };
  const announced = newsDrafts(text, announcing, { ...story, heading: null });
  if (drafts.length === 0) return { drafts: announced, telling: [announcing] };
  // "… vừa có công văn yêu cầu Sở X chủ trì …": another order than those that follow, when none of them is for Sở X
  const isOther = orders(announcing) || drafts.length === 1;
  const others = announced.filter(
    (draft) => isAlso(telling[0]) || (isOther && !drafts.some((other) => sharesLead(text, draft, other))),
  );
  return others.length > 0 ? { drafts: [...others, ...drafts], telling: [announcing, ...telling] } : { drafts, telling };
}

const ABOVE = /(?:Thủ tướng|Chính phủ)(?![\p{L}])/u;

/** "UBND tỉnh cũng yêu cầu …", "Đặc biệt, Sở X đề nghị …": an order beside the one that was announced. */
const isAlso = (analyzed: AnalyzedNode | undefined): boolean =>
  /^(?:[^.;:]{3,80}?\scũng|(?:Đặc biệt|Ngoài ra|Bên cạnh đó|Cùng với đó|Đồng thời),?\s[^.;:]{3,80}?)\s+(?:yêu cầu|giao|đề nghị|chỉ đạo)\s/u.test(
    analyzed?.passage ?? "",
  );

function sharesLead(text: string, one: DirectiveDraft, other: DirectiveDraft): boolean {
  const namesOf = ({ leads }: DirectiveDraft): string[] => leads.map(({ span }) => text.slice(span.start, span.end));
  const names = namesOf(other);
  return one.leads.length === 0 || namesOf(one).some((name) => names.includes(name));
}

/** "Ngoài ra, tăng cường …": without a doer of its own it goes on with those of the sentence before. */
const goOn = (draft: DirectiveDraft, { leads }: DirectiveDraft): DirectiveDraft =>
  draft.leads.length > 0 ? draft : { ...draft, leads: leads.map((lead) => ({ ...lead, origin: "heading" })) };

/** "Bộ Y tế vừa có văn bản yêu cầu các sở …": an order of its own, where the story tells no fuller one (ANNOTATION, ruling 49). */
function saysOrder(analyzed: StoryBlock): boolean {
  const leads = assigneesOf(analyzed, "lead");
  // "… có công văn khẩn gửi Sở Y tế các tỉnh tăng cường …": asked by the paper alone
  if (analyzed.order === null) return leads.some(({ extractorId }) => extractorId === "ordered");
  return leads.length > 0 || startsDutyVerb(analyzed.passage.slice(orderEnd(analyzed)).replace(/^[“"]/u, ""));
}

const isPoint = ({ node }: AnalyzedNode): boolean => node.mark?.style === "dash";

const placeOf = (analyzed: StoryBlock, index: number, { isListing }: Story): BlockPlace => ({
  isMarked: analyzed.node.mark !== null,
  isListed: isListing && isPoint(analyzed) && startsDutyVerb(analyzed.passage) && !endsInColon(analyzed.passage),
  opensWithDoer: assigneesOf(analyzed, "lead").some(({ span }) => span.start === 0),
  order: analyzed.order,
  index,
});

/** "Bên cạnh đó, tăng cường …": words that join a sentence to those before. */
const JOINING = /^(?:Cụ thể|Trong đó|Bên cạnh đó|Cùng với đó|Đồng thời|Ngoài ra|Đặc biệt|Mặt khác|Tuy nhiên),?\s+/u;

/** "Đối với các công trình …, theo báo cáo của Sở X đã giảm": what became of them. */
const TOLD_OF = /^Đối với\s[^.;]*?,\s(?:theo (?:báo cáo|thống kê|số liệu)|đến nay|hiện)\s/u;

/** "Quyết định nêu rõ, bổ sung 5 tỷ đồng cho …": a paper, no verb. */
const DECISION = /^Quyết định\s(?:nêu|này|trên|số|cũng|có|quy|của)\s/u;

/** A verb first; an item below a heading that names its doer is a duty whatever its words. */
const saysDuty = ({ node, passage }: StoryBlock, { heading }: Story): boolean =>
  (heading !== null && node.mark !== null) ||
  (startsPredicate(passage.replace(JOINING, "")) && !TOLD_OF.test(passage) && !DECISION.test(passage)) ||
  MUST_BE.test(passage);
/** "Việc rà soát phải hoàn thành trước ngày 15/12": what is to be done stands first. */
const MUST_BE = /^(?:Việc|Kết quả|Toàn bộ|Báo cáo)\s[^.;:]{3,120}?\s(?:phải|gửi về)\s/u;

/** "2. Chủ tịch UBND các huyện chỉ đạo:": many of a kind, none of whom the story is of. */
const MANY_DIRECT = /^[^.;:]{0,40}?(?:^C|\sc)ác\s[^.;:]{3,120}\schỉ đạo:\s*$/u;

/** "Thủ tướng yêu cầu Bộ X:", "tỉnh Y cần tập trung …:" name the doer of what follows; "Phó Thủ tướng có ý kiến:" does not. */
const isCharged = ({ extractorId, span }: Mention<"assignee">, { node, passage }: AnalyzedNode): boolean =>
  extractorId !== "clause-subject" ||
  MUST.test(passage.slice(span.end, span.end + 20)) ||
  (node.mark !== null && span.start === 0 && MANY_DIRECT.test(passage));
const MUST = /^\s+(?:cần|phải|tập trung|thực hiện|khẩn trương|tiếp tục|chủ động)\s/u;

/** Takes the story on by a block; whether the block is to be read for orders. */
function tellOn(story: Story, analyzed: StoryBlock, move: StoryMove, { isListed }: BlockPlace): boolean {
  const leads = assigneesOf(analyzed, "lead");
  if (move === "opens" && story.isAnswering && !analyzed.order) return false;
  if (move === "announces" || move === "opens") {
    story.isOrdering = true;
    story.heading = move === "opens" && leads.some((lead) => isCharged(lead, analyzed)) ? analyzed : null;
    return false;
  }
  if (move === "asks") {
    Object.assign(story, { isOrdering: false, hasOrdered: false, isAnswering: true, heading: null });
    return false;
  }
  if (move === "narrates" && !(story.hasOrdered && ((gives(analyzed.passage) && orders(analyzed)) || isOrdered(analyzed)))) {
    story.isOrdering = false;
    story.heading = null;
    return false;
  }
  if (story.isOrdering && !analyzed.quoted && !isListed && isStoryHeading(analyzed.passage) && move !== "orders") {
    if (leads.length > 0 && (isNames(analyzed) || heads(analyzed))) story.heading = analyzed;
    else if (move === "skipped" && !analyzed.node.mark) story.heading = null;
    return false;
  }
  if (move === "skipped") return false;
  if (move === "orders") story.heading = null;
  else if (!story.isOrdering && !analyzed.isAnnounced && !isOrdered(analyzed) && !(story.hasOrdered && orders(analyzed)))
    return false;
  if (!leads.length && move !== "orders" && (analyzed.quoted || !saysDuty(analyzed, story))) return false;
  story.isOrdering = true;
  story.hasOrdered = true;
  return true;
}

/** "…, Thủ tướng chỉ đạo tại hội nghị sáng nay", "… chỉ đạo về việc cho ý kiến": what follows the verb says where or of what, not what to do. */
const OCCASION =
  /^(?:(?:tại|trong cuộc|trong buổi|khi|sau khi|về)\s|(?:việc|công tác)\s(?![^.;:]{3,120}?\s(?:phải|hoàn thành)\s))/u;

/** Nothing behind those named, or but what a paper to them is about: "… vừa chỉ đạo Sở X cùng một số đơn vị về việc …". */
const NO_MORE = /^(?:[\s.;,…]*$|\s+(?:(?:cùng|và)\s[^.;:,]{3,60}?\s)?về việc\s[^.;:]*[.]?$)/u;

function newsDrafts(text: string, analyzed: StoryBlock, { heading }: Story): DirectiveDraft[] {
  const { passage } = analyzed;
  const deadlines = deadlinesOf(analyzed);
  const leads = assigneesOf(analyzed, "lead");
  const split = splitDuties(passage, leads);
  const duties = withOpeningDates(passage, [...orderOfNobody(analyzed, split[0]), ...split], deadlines)
    .flatMap((duty) => splitByOrder(passage, duty, leads))
    .flatMap((duty) => splitByDeadline(passage, duty, deadlines));
  return duties.flatMap((duty, i): DirectiveDraft[] => {
    const { extent, leads } = duty;
    const isApart = leads !== null || i > 0 || ordersLater(analyzed, extent);
    const start = isApart ? extent.start : Math.min(orderEnd(analyzed), extent.end);
    const told = leads ? passage.slice(leads.at(-1)?.span.end ?? start, extent.end) : passage.slice(start, extent.end);
    if (extent.end - start < 20 || (leads ? NO_MORE : OCCASION).test(told)) return [];
    // what the sentences before the order tell is none of it
    const from = isApart ? extent.start : orderingSentence(analyzed);
    const own = ownDraft(text, analyzed, { ...duty, extent: { start: from, end: extent.end } }, start);
    if (leads || !heading) return [own];
    const inherit = (role: "lead" | "coordinating"): DirectiveAssignee[] =>
      assigneesOf(heading, role).map((mention) => toAssignee(text, mention, heading.offset, "heading"));
    return [{ ...own, leads: inherit("lead"), coordinating: [...inherit("coordinating"), ...own.coordinating] }];
  });
}

/** "Thủ tướng yêu cầu rà soát các dự án. Bộ X phải …": an order that names nobody before the first doer's sentence. */
function orderOfNobody(analyzed: StoryBlock, first: Duty | undefined): Duty[] {
  const { passage, order } = analyzed;
  const start = orderEnd(analyzed);
  const before = first?.leads ? passage.slice(start, first.extent.start) : "";
  if (!order || !startsDutyVerb(before.replace(/^[“"]/u, ""))) return [];
  const end = Math.max(0, ...sentenceStarts(passage).filter((at) => at <= (first?.extent.start ?? 0)));
  return end > start ? [{ extent: { start, end: passage.slice(0, end).trimEnd().length }, leads: null }] : [];
}

/** "Tổ chức tốt việc lấy ý kiến; giao Ban X …": the clauses before an order that goes on are duties of their own. */
const ordersLater = ({ passage, order }: StoryBlock, { end }: Span): boolean =>
  order !== null && order.start >= end && /^(?:giao|yêu cầu|đề nghị)/u.test(passage.slice(order.start, order.end));

/** Where the sentence starts that orders. */
function orderingSentence({ passage, order }: StoryBlock): number {
  const at = order?.start ?? 0;
  return Math.max(0, ...sentenceStarts(passage).filter((start) => start <= at));
}

function orderEnd({ passage, order }: StoryBlock): number {
  if (!order) return statementStart(passage);
  return order.end + (/^[\s,:]*/u.exec(passage.slice(order.end))?.[0].length ?? 0);
}

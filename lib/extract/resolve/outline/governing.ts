import type { Mention } from "../../../model/mention.ts";
import type { OutlineNode } from "../../../notice/index.ts";
import { anyOf } from "../../../text/any-of.ts";
import { endsInColon } from "../../../text/ends.ts";
import { sentenceStarts } from "../../sentences.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import { isHeading } from "../sections.ts";

/** Doers and helpers that a heading passes down to the items below it. */
export interface Governing {
  readonly leads: readonly { readonly mention: Mention<"assignee">; readonly offset: number }[];
  readonly coordinating: readonly { readonly mention: Mention<"assignee">; readonly offset: number }[];
  /** An item of the outline that names bodies of their own: "3. Bộ Xây dựng:", not "các bộ, ngành, địa phương". */
  readonly isOwnHeading: boolean;
  /** The item right above is names and nothing else: what stands below it in a paragraph of its own is what they do. */
  readonly isNameAlone: boolean;
  /** The heading says that its doer directs others: "2. Bộ trưởng Bộ Y tế chỉ đạo:". */
  readonly directs: boolean;
}

/** What a heading says by when, for the items below it. */
export interface AnnouncedDates {
  readonly analyzed: AnalyzedNode;
  readonly deadlines: readonly Mention<"deadline">[];
}

/** Whether marked items stand below it, and not paragraphs alone. */
export const hasItems = ({ children }: OutlineNode): boolean => children.some(({ mark }) => mark !== null);

/** Code units of "Đề nghị ", behind which an item names its doer, and of the least that it is to do. */
const ORDERED_AT = 8;
const SHORTEST_DEED = 40;

/** "9. Giao Sở X theo dõi, đôn đốc …", its stop left out, over a paragraph without a mark: it says who does what, and heads nothing. */
function saysWhoDoesWhat({ node, passage, mentions }: AnalyzedNode): boolean {
  const doers = mentions.filter(({ kind }) => kind === "assignee");
  return (
    !hasItems(node) &&
    doers.some(({ span }) => span.start <= ORDERED_AT) &&
    passage.length - (doers.at(-1)?.span.end ?? 0) >= SHORTEST_DEED
  );
}

/** A heading by its form that is no duty which has lost its stop. */
export const isHeadingOnly = (analyzed: AnalyzedNode): boolean =>
  isHeading(analyzed.node, analyzed.passage) && !saysWhoDoesWhat(analyzed);

/** A node that announces items below it: a heading, or words that end in ":". */
export const isAnnouncer = (analyzed: AnalyzedNode): boolean =>
  endsInColon(analyzed.passage) || (analyzed.node.children.length > 0 && isHeadingOnly(analyzed));

/** Whether what the node says of doers holds for the items below it. */
export const governs = (analyzed: AnalyzedNode): boolean =>
  isAnnouncer(analyzed) || (analyzed.node.mark !== null && hasItems(analyzed.node));

/** "1. Bộ Tài chính chủ trì, phối hợp với các bộ", "2. Bộ Y tế.": a heading that ends in a body's name, its colon left out or written as a stop. */
const endsInName = ({ node, passage, mentions }: AnalyzedNode): boolean => {
  const names = mentions.filter(({ kind }) => kind === "assignee");
  const behind = passage.slice(names.at(-1)?.span.end).trim();
  return (
    node.mark !== null && hasItems(node) && names.length > 0 && (behind === "" || (behind === "." && names[0]?.span.start === 0))
  );
};

/** What passes down is said in the very clause that ends in ":", not in an earlier one (ANNOTATION, rulings 18, 41). */
function passedDown<M extends Mention>(analyzed: AnalyzedNode, mentions: readonly M[]): M[] {
  const { passage } = analyzed;
  if (!mentions.length || !(endsInColon(passage) || endsInName(analyzed))) return [];
  const clause = sentenceStarts(passage.replace(/:\s*$/u, "")).at(-1) ?? 0;
  return mentions.filter(({ span }) => span.start >= clause);
}

const nameTheirs = (nodes: readonly OutlineNode[], byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  nodes.every((node) => {
    const below = byNode.get(node);
    return node.mark
      ? below !== undefined && assigneesOf(below, "lead").some(({ span }) => span.start <= ORDERED_AT)
      : nameTheirs(node.children, byNode);
  });

/** "Điều 2. Nhiệm vụ của các bộ, ngành", over items that each name their own doers: a title, nobody's charge. */
export const isTitleOfDoers = ({ node, passage }: AnalyzedNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  !endsInColon(passage) &&
  /(?:nhiệm vụ|trách nhiệm|giải pháp)(?:\s\p{L}+){0,3}\s(?:của|cho)\s/iu.test(passage) &&
  nameTheirs(node.children, byNode);

/** "Nhằm thực hiện mục tiêu đến năm 2030 …, Tỉnh ủy yêu cầu:": a date of the opening phrase is none of the items. */
const isOfPurpose = ({ passage }: AnalyzedNode, { span }: Mention): boolean =>
  /(?:^|[.;]\s)(?:(?:Vì vậy|Do đó|Do vậy),\s+(?=để|nhằm))?(?:[Nn]hằm|[Đđ]ể|Xét|Về|Thực hiện|Tiếp tục thực hiện|Căn cứ|Theo|Trên cơ sở|Triển khai)\s[^.;]*$/u.test(
    passage.slice(0, span.start),
  ) && passage.slice(span.end).includes(",");

/** The nearest heading that ends in ":" and says by when in its last clause: it holds for the items that have no date of their own. */
export function announcedDates(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): AnnouncedDates | null {
  for (let at = node.parent; at; at = at.parent) {
    const analyzed = byNode.get(at);
    if (!analyzed || analyzed.section === "objective") continue;
    const deadlines = passedDown(analyzed, deadlinesOf(analyzed)).filter((mention) => !isOfPurpose(analyzed, mention));
    if (deadlines.length) return { analyzed, deadlines };
  }
  return null;
}

/** "UBND huyện xây dựng kế hoạch như sau:": who issues the document announces it, and is charged with nothing below. */
const OWN_PLAN =
  /\s(?:xây dựng|ban hành|triển khai|lập|thông báo|hướng dẫn(?!\s+và\s+(?:đề nghị|yêu cầu)))\s[^:]{0,400}(?:như sau|cụ thể):\s*$|\sban hành\s(?:(?!\s(?:yêu cầu|đề nghị|giao)\s)[^:]){0,400}nội dung(?: chủ yếu| chính| cụ thể)? sau:\s*$|\s(?:xây dựng|ban hành|lập)\s+(?:[Kk]ế hoạch|[Cc]hương trình)(?:\s[^:;,]{0,200})?:\s*$/u;

/** Whether the paragraph only says what whoever issues the document sets out below, and orders nobody to. */
export const announcesOwnPlan = (analyzed: AnalyzedNode): boolean =>
  analyzed.node.mark === null &&
  OWN_PLAN.test(analyzed.passage) &&
  !passedDown(analyzed, analyzed.mentions).some(({ extractorId }) => extractorId === "ordered");

/** "Phấn đấu năm 2026 giải ngân trên 95%, …, Thủ tướng yêu cầu:": a goal set before the orders (ANNOTATION, ruling 29). */
const STRIVES = /(?<![\p{L}])(?:phấn đấu|(?:kiên định|đạt|hoàn thành|với) mục tiêu)(?![\p{L}])[^.;:]*$/iu;

const isStrivenFor = ({ passage }: AnalyzedNode, { kind, span }: Mention): boolean =>
  kind === "target" && STRIVES.test(passage.slice(0, span.start));
/** Whether a paragraph sets a goal before it announces items: "Phấn đấu giảm 5% …. Để đạt mục tiêu trên:". */
export const setsGoal = (analyzed: AnalyzedNode): boolean =>
  analyzed.node.mark === null &&
  endsInColon(analyzed.passage) &&
  analyzed.mentions.some((mention) => isStrivenFor(analyzed, mention));

/** A paragraph that announces items, with its doers and the dates of its announcing sentence; what it measures before is told. */
export function announcing(analyzed: AnalyzedNode): AnalyzedNode {
  if (analyzed.node.mark !== null || analyzed.section === "objective" || !endsInColon(analyzed.passage)) return analyzed;
  const passed = new Set<Mention>(passedDown(analyzed, analyzed.mentions));
  const isKept = (mention: Mention): boolean =>
    mention.kind === "assignee" || isStrivenFor(analyzed, mention) || (passed.has(mention) && !isOfPurpose(analyzed, mention));
  return { ...analyzed, mentions: analyzed.mentions.filter(isKept) };
}

/** What is said of the last doer of a passage; "" when it names none. */
const behindDoers = (analyzed: AnalyzedNode): string => {
  const last = assigneesOf(analyzed, "lead").at(-1);
  return last ? analyzed.passage.slice(last.span.end) : "";
};
/** "… gửi báo cáo về các nội dung sau:": the points below say what to tell. */
const REPORT = /^[^.;:]*\s(?:báo cáo|cung cấp|thống kê|cho ý kiến|góp ý|nêu rõ|làm rõ|gửi|đánh giá)(?![\p{L}])[^.;:]*:\s*$/u;
/** "Đề nghị các sở thực hiện:", "… triển khai một số nội dung sau:": nothing but what announces the points below. */
const BARE = new RegExp(
  String.raw`^\s+(?:${anyOf`
    tập trung | khẩn trương | nghiêm túc | tổ chức | tiếp tục | quan tâm | chỉ đạo | triển khai | thực hiện | một số | các
    nội dung | nhiệm vụ | công việc | việc | giải pháp | biện pháp | yêu cầu | như | sau | sau đây | cụ thể | ngay | tốt
  `}[\s,]*)+:\s*$`,
  "u",
);

/** "… báo cáo tình hình cấp thẻ theo các nội dung sau:": a form to be filled in, whatever its lines begin with. */
const CONTENTS =
  /\s(?:báo cáo|thống kê|cung cấp)(?![\p{L}])(?:[^.;:]*\stheo (?:các\s)?(?:nội dung|chỉ tiêu|biểu|mẫu|đề cương)|(?:\svề)?\s(?:các|một số|những)\s(?:nội dung|thông tin|số liệu))(?![\p{L}])[^.;:]*:\s*$/u;
export const asksForContents = ({ node, passage }: AnalyzedNode): boolean => node.mark === null && CONTENTS.test(passage);

/** Whether the paragraph names who must do the points below it, and says nothing else. */
export const announcesOnly = (analyzed: AnalyzedNode): boolean => analyzed.node.mark === null && BARE.test(behindDoers(analyzed));

/** Whether the paragraph is itself the duty: to tell of the points below it. */
export const asksForReport = (analyzed: AnalyzedNode): boolean => REPORT.test(behindDoers(analyzed));

/** Whether the passage is one list of names, from its first word to its last. */
const isOneName = ({ passage }: AnalyzedNode, leads: readonly Mention<"assignee">[]): boolean =>
  leads[0]?.span.start === 0 && /^[\s:.]*$/u.test(passage.slice(leads.at(-1)?.span.end));

/** The nearest heading or announcer above that names doers. */
export function governingOf(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): Governing {
  const nearer: Governing["coordinating"][number][] = [];
  for (let at = node.parent; at; at = at.parent) {
    const analyzed = byNode.get(at);
    if (!analyzed || !governs(analyzed) || announcesOwnPlan(analyzed)) continue;
    const leads = assigneesOf(analyzed, "lead");
    const helpers = passedDown(analyzed, assigneesOf(analyzed, "coordinating"));
    // "đ) Phối hợp với các bộ chỉ đạo:" names no doer of its own
    if (!leads.length) {
      nearer.push(...helpers.map((mention) => ({ mention, offset: analyzed.offset })));
      continue;
    }
    const of = (mentions: readonly Mention<"assignee">[]) => mentions.map((mention) => ({ mention, offset: analyzed.offset }));
    const isOwnHeading =
      analyzed.node.mark !== null &&
      leads.every(
        ({ extractorId, span }) =>
          (extractorId === "clause-subject" || analyzed.passage.startsWith("Giao ")) &&
          !COLLECTIVE_LEAD.test(analyzed.passage.slice(span.start)),
      );
    const directs = analyzed.node.mark !== null && DIRECTS.test(behindDoers(analyzed));
    const isNameAlone = at === node.parent && at.mark !== null && isOneName(analyzed, leads);
    return { leads: of(leads), coordinating: [...nearer, ...of(helpers)], isOwnHeading, isNameAlone, directs };
  }
  return { leads: [], coordinating: nearer, isOwnHeading: false, isNameAlone: false, directs: false };
}

const DIRECTS = /^\s+chỉ đạo(?:\s[^.;:]{2,60})?:\s*$/u;
const COLLECTIVE_LEAD = /^(?:các|những|tất cả|thủ trưởng|toàn thể|bộ trưởng,)\s/iu;
const PASSED_ON = /^(?:Yêu cầu|Đề nghị)\s/u;

/**
 * Below "3. Bộ Xây dựng:", "- Yêu cầu các nhà thầu …" is what Bộ Xây dựng has to demand of others: they are no doers of the notice's
 * (ANNOTATION, ruling 16). Nor are those whom a doer directs in the items below it.
 */
export function withoutThirdParties(analyzed: AnalyzedNode, { isOwnHeading, directs }: Governing): AnalyzedNode {
  if (directs && analyzed.node.mark)
    return {
      ...analyzed,
      mentions: analyzed.mentions.filter(({ extractorId, span }) => extractorId !== "clause-subject" || span.start > 0),
    };
  if (!isOwnHeading || !analyzed.node.mark || !PASSED_ON.test(analyzed.passage)) return analyzed;
  const clause = sentenceStarts(analyzed.passage)[1] ?? analyzed.passage.length;
  const isDemanded = ({ extractorId, span }: Mention): boolean => extractorId === "ordered" && span.start < clause;
  return { ...analyzed, mentions: analyzed.mentions.filter((mention) => !isDemanded(mention)) };
}

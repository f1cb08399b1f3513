import type { OutlineNode } from "../../notice/index.ts";
import { anyOf } from "../../text/any-of.ts";
import { isCapitals } from "../../text/capitals.ts";
import { endsInColon } from "../../text/ends.ts";
import { startsDutyVerb, startsPredicate } from "../names/predicates.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "./analyzed-node.ts";
import { closingTerms, openingTerms, trailingTerms } from "./closing-terms.ts";
import {
  type AnnouncedDates,
  announcedDates,
  announcesOnly,
  announcesOwnPlan,
  announcing,
  asksForContents,
  asksForReport,
  type Governing,
  governingOf,
  governs,
  isAnnouncer,
  withoutThirdParties,
} from "./governing.ts";
import { type DirectiveDraft, toAssignee, toDeadline } from "./make-directive.ts";
import { isOnlyNames } from "./only-names.ts";
import { ownDraft } from "./own-draft.ts";
import { isHeading } from "./sections.ts";
import { type Duty, splitByDeadline, splitDuties, startsDuty, statementStart, withOpeningDates } from "./split-duties.ts";

/** Closing formulas, execution and entry-into-force clauses: addressees, no duties (ANNOTATION, rulings 23, 24, 48). */
const CLOSING = new RegExp(
  `^${anyOf`
    ${anyOf`
      Đầu mối (?:phối hợp|liên hệ|tiếp nhận) | Thông tin (?:chi tiết|liên hệ) | Mọi thông tin | Chi tiết (?:xin )?liên hệ
      Địa chỉ | Điện thoại | Email
    `}(?![\p{L}])[^.;]*:
    Văn phòng[^.,;:]{0,60}?(?:thông báo|truyền đạt ý kiến) | (?:Trên đây|Nay)\s
    (?:Quyết định|Nghị quyết|Chỉ thị)(?: này| có hiệu lực) | Kế hoạch này có hiệu lực | Bãi bỏ | Ban hành kèm theo
    Trong quá trình (?:thực hiện|triển khai|tổ chức)[^.]{0,120}?(?:nếu|khó khăn|vướng mắc|phát sinh|trường hợp cần)
    Nếu có (?:khó khăn|vướng mắc|phát sinh)
  `}`,
  "u",
);
/** "Tổng cục Thuế có ý kiến để Cục Thuế tỉnh … được biết": a letter's answer, told to who asked. */
const ANSWER = new RegExp(
  String.raw`(?:có ý kiến|trả lời|phúc đáp|thông báo|thông tin)(?:\s+[\p{Ll},]+){0,4}?\s+(?:để|tới|đến)\s+(?:quý\s+)?${anyOf`
    Quý | các | Cục | Chi cục | Sở | Bộ | UBND | Ủy ban | Ban | Công ty | Văn phòng | Tổng | Thủ trưởng | Giám đốc | Viện
    Trường | Tòa | Thuế | Hải quan | Kho bạc | Bảo hiểm xã hội | BHXH | Ngân hàng
  `}(?![\p{L}])[^.;:]{0,160}?\sbiết(?![\p{L}])(?:(?!trước ngày|chủ trì)[^.;:]){0,160}[./\s]*$`,
  "iu",
);
/** "Điều 1. Bổ nhiệm …", "Điều 1. Công bố danh mục …": what the decision itself does. */
const ACT =
  /^(?:Phê duyệt|Bổ nhiệm|Miễn nhiệm|Điều động|Phê chuẩn|Tặng|Truy tặng|Công bố(?=\s+(?:kèm|[Dd]anh mục|\d))|Công nhận|Cho thôi|Thay thế|Hủy bỏ|Huỷ bỏ|Sửa đổi)(?![\p{L}])/u;
const EXECUTION =
  /căn cứ [Qq]uyết định(?: này)? (?:tổ chức )?(?:thi hành|thực hiện)|chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch) này/u;
/** "Văn bản báo cáo gửi về Bộ Nội vụ trước ngày …": the closing of a letter asks those addressed for it. */
const SUBMISSION =
  /^(?:Văn bản|(?:Nội dung )?[Bb]áo cáo|Kết quả|Ý kiến|Hồ sơ|Danh sách|Thông tin|Số liệu)(?![\p{L}])[^.;:]{0,100}?(?:gửi|báo cáo)(?:\s+(?:\p{L}+\s+){0,2}?)?(?:về|tới|cho|đến)\s/u;
/** An opening paragraph behind which the duties start. */
const OPENING =
  /(?:như sau|sau đây|yêu cầu|chỉ đạo|kết luận|ý kiến|giao|thống nhất|quyết nghị|đề nghị|quyết định)(?![\p{L}]).{0,1000}:\s*$/isu;

/** Nodes before the opening paragraph of an official document: recitals, participants, what was reported. */
function preambleOf(nodes: readonly AnalyzedNode[]): ReadonlySet<OutlineNode> {
  const firstMarked = nodes.findIndex(({ node }) => node.mark !== null && node.mark.style !== "dash");
  const reach = firstMarked < 0 ? nodes.length : firstMarked;
  const openings = nodes.slice(0, reach).flatMap(({ node, passage }, i) => (!node.mark && OPENING.test(passage) ? [i] : []));
  // before numbered items the last opening counts; a letter without items opens once
  const opening = (firstMarked < 0 ? openings[0] : openings.at(-1)) ?? -1;
  const end = opening >= 0 ? opening : Math.max(firstMarked, 0);
  return new Set(nodes.slice(0, end).map(({ node }) => node));
}

/** How a board works and whose seal it uses: no duty of the notice's. */
const REGIME =
  /^[^.;]{3,80}?\s(?:làm việc theo chế độ|hoạt động theo chế độ|(?:được\s+)?sử dụng con dấu|tự giải thể)(?![\p{L}])/u;

/** A numbered or lettered item: an execution clause among the assignments is one of them (ANNOTATION, ruling 23). */
const isItem = ({ mark }: OutlineNode): boolean => mark !== null && mark.style !== "article";

/** Before the opening only a doer counts of whom the text says that it must. */
const isOrderedInPreamble = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(({ span }) => /^\s+(?:cần|phải)\s/u.test(analyzed.passage.slice(span.end, span.end + 8)));

/** "Phê bình …; yêu cầu kiểm điểm, làm rõ trách nhiệm": an order that does not repeat whom it is for. */
const NOBODY_ORDERED = /[;.,]\s+(?:yêu cầu|đề nghị)\s+(?=\p{Ll})/iu;
/** "Về việc khởi công …, Phó Thủ tướng yêu cầu chưa …": a leader's order in a paragraph of its own. */
const LEADER_ORDERS =
  /(?:^|,\s)(?:(?:Phó )?Thủ tướng|(?:Phó )?Chủ tịch|Bộ trưởng|Thống đốc)[^.;:,]{0,60}?\syêu cầu\s+(?:chưa\s+)?(?=\p{Ll})/u;
function ordersNobody(passage: string, pattern = NOBODY_ORDERED): boolean {
  const order = pattern.exec(passage);
  return order !== null && startsPredicate(passage.slice(order.index + order[0].length));
}

/** "Chỉ thị này có hiệu lực từ ngày ký. Giao Vụ X làm đầu mối …": a closing that goes on to an order. */
const ordersBehind = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(
    ({ extractorId, span }) =>
      extractorId === "ordered" &&
      /[.;]\s+(?:Giao|Yêu cầu|Phân công)\s+(?:cho\s+)?$/u.test(analyzed.passage.slice(0, span.start)),
  );

/** "Điều 3. Sở X theo dõi việc thực hiện. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.": the first sentence is a duty. */
function isExecution(analyzed: AnalyzedNode): boolean {
  const { passage } = analyzed;
  const clause = EXECUTION.exec(passage);
  if (!clause) return false;
  const sentence = passage.lastIndexOf(". ", clause.index);
  return !assigneesOf(analyzed, "lead").some(({ span }) => span.start < sentence);
}

/** "Về quan điểm: Bám sát …": a viewpoint in a paragraph of its own (ANNOTATION, ruling 11). */
const VIEWPOINT = /^(?:Về )?(?:[Qq]uan điểm|[Nn]guyên tắc|[Nn]hận thức)(?: chỉ đạo| chung)?\s*:/u;

/** "Căn cứ công văn …, Bộ Tài chính đã có công văn hướng dẫn …": what was done before. */
const TOLD_SINCE = /^Căn cứ\s[^;]*\sđã\s(?:có|ban hành|gửi)\s(?:công văn|văn bản|quyết định|thông báo)(?![\p{L}])/u;

function isDuty(analyzed: AnalyzedNode, governing: Governing, preamble: ReadonlySet<OutlineNode>): boolean {
  const { node, passage, section } = analyzed;
  const hasLead = assigneesOf(analyzed, "lead").length > 0;
  if (passage.length < 12 || (CLOSING.test(passage) && !ordersBehind(analyzed)) || ANSWER.test(passage)) return false;
  if ((!isItem(node) && isExecution(analyzed)) || REGIME.test(passage) || isOnlyNames(analyzed)) return false;
  if (VIEWPOINT.test(passage) || (!hasLead && TOLD_SINCE.test(passage))) return false;
  if (node.mark?.style === "article" && !hasLead && ACT.test(passage)) return false;
  if (section === "past" || section === "purpose") return false;
  if (announcesOwnPlan(analyzed)) return false;
  if (preamble.has(node)) return isOrderedInPreamble(analyzed);
  if (section === "objective" || section === "funding") return hasLead;
  if (hasLead) return true;
  if (!node.mark && SUBMISSION.test(passage)) return deadlinesOf(analyzed).length > 0;
  if (!node.mark && ordersNobody(passage, LEADER_ORDERS)) return true;
  if (!node.mark || node.mark.style === "spelled")
    return startsDutyVerb(passage.slice(statementStart(passage))) && (governing.leads.length > 0 || section === "duty");
  return (
    governing.leads.length > 0 || startsDutyVerb(passage) || ordersNobody(passage) || (section === "duty" && passage.length > 60)
  );
}

/** "… hoàn thiện dự thảo theo hướng:": the points below say how it is to become. */
const TOWARDS = /\stheo (?:các )?(?:định )?hướng(?: sau(?: đây)?)?\s*:\s*$/u;
const saysHow = (passage: string): boolean => endsInColon(passage) && TOWARDS.test(passage);

const isTitle = ({ node, passage }: AnalyzedNode): boolean => isHeading(node, passage) && !saysHow(passage);

/** Whether a parent's items are duties; if none is, the parent itself is the duty (ANNOTATION, ruling 32). */
function hasDutiesBelow(
  { node, passage }: AnalyzedNode,
  byNode: ReadonlyMap<OutlineNode, AnalyzedNode>,
  isItemOf = false,
): boolean {
  const items = node.children.filter((child) => child.mark !== null);
  const isHow = saysHow(passage);
  return (items.length || isItemOf ? items : node.children).some((child) => {
    const analyzed = byNode.get(child);
    return (
      analyzed !== undefined &&
      (assigneesOf(analyzed, "lead").length > 0 ||
        (!isHow && startsDuty(analyzed.passage)) ||
        hasDutiesBelow(analyzed, byNode, true))
    );
  });
}

/** "…, bảo đảm các yêu cầu sau:": what follows is how, the duty is what stands before. */
const TERMS_BELOW =
  /(?:bảo đảm|đảm bảo|đáp ứng|tuân thủ)\s[^:;.]{0,40}(?:yêu cầu|nguyên tắc|tiêu chí|điều kiện)[^:;.]{0,20}:\s*$/u;
/** "1. Bộ Y tế chỉ đạo …, xong trước ngày …. / - Chỉ đạo …": closed by a full stop, with nothing announced. */
const CLOSED_DUTY = /(?<!(?:sau|sau đây|dưới đây|các nhiệm vụ|nội dung))[.;]\s*$/u;
const SHORTEST_DUTY = 60;

/** Whether an item with items below it is a duty of its own besides: one that names its doer, and announces only on what terms, or nothing. */
function isDutyAboveItems(analyzed: AnalyzedNode): boolean {
  const { node, passage, section } = analyzed;
  if (!node.mark || section === "past" || section === "purpose" || section === "objective") return false;
  const leads = assigneesOf(analyzed, "lead");
  // "b) Rà soát …, hoàn thành trước ngày …. / - Riêng …": a day of its own says so as well
  const isDated = leads.length === 0 && startsDuty(passage) && deadlinesOf(analyzed).length > 0;
  if ((leads.length === 0 && !isDated) || passage.length < SHORTEST_DUTY) return false;
  return TERMS_BELOW.test(passage) || CLOSED_DUTY.test(passage);
}

function draftsOf(
  text: string,
  analyzed: AnalyzedNode,
  governing: Governing,
  announced: AnnouncedDates | null,
  term: AnalyzedNode | undefined,
): DirectiveDraft[] {
  const { passage, offset } = analyzed;
  const deadlines = deadlinesOf(analyzed);
  const duties: Duty[] = withOpeningDates(passage, splitDuties(passage, assigneesOf(analyzed, "lead")), deadlines).flatMap(
    (duty) => splitByDeadline(passage, duty, deadlines),
  );
  const shared = duties.length > 1 ? trailingTerms(passage, deadlines) : [];
  const opening = openingTerms(passage, duties[0]?.extent.start ?? 0, deadlines);
  return duties.flatMap((duty, i): DirectiveDraft[] => {
    const { extent, leads } = duty;
    const start = leads || i > 0 ? extent.start : Math.min(statementStart(passage), extent.end);
    // what an objective strives for before it names a doer is no task (ANNOTATION, ruling 29)
    if (extent.end - start < 8 || (analyzed.section === "objective" && !leads)) return [];
    const own = ownDraft(text, analyzed, duty, start);
    const inherited = leads ? [] : governing.leads.map(({ mention, offset: at }) => toAssignee(text, mention, at, "heading"));
    const helpers = leads
      ? []
      : governing.coordinating.map(({ mention, offset: at }) => toAssignee(text, mention, at, "heading"));
    const closing = shared
      .filter(({ span }) => span.end > extent.end)
      .map((mention) => toDeadline(text, mention, offset, "own-text"));
    const stated = [...own.deadlines, ...closing];
    const above = (announced?.deadlines ?? []).map((mention) =>
      toDeadline(text, mention, announced?.analyzed.offset ?? 0, "heading"),
    );
    const below = term ? deadlinesOf(term).map((mention) => toDeadline(text, mention, term.offset, "labelled-line")) : above;
    const first = stated.length ? [] : opening.map((mention) => toDeadline(text, mention, offset, "own-text"));
    return [
      {
        ...own,
        leads: [...inherited, ...own.leads],
        coordinating: [...helpers, ...own.coordinating],
        deadlines: [stated, first, below].find(({ length }) => length > 0) ?? [],
      },
    ];
  });
}

/** What the outline of a body gives: directives, and the nodes whose mentions count (duties, and headings over them). */
export function resolveOutline(
  text: string,
  nodes: readonly AnalyzedNode[],
  used: ReadonlySet<OutlineNode>,
  isMainBody: boolean,
): { readonly drafts: DirectiveDraft[]; readonly telling: readonly AnalyzedNode[] } {
  const byNode = new Map(nodes.map((analyzed) => [analyzed.node, analyzed]));
  const preamble = isMainBody ? preambleOf(nodes) : new Set<OutlineNode>();
  const terms = closingTerms(nodes, byNode);
  const drafts: DirectiveDraft[] = [];
  const telling = new Set<AnalyzedNode>();
  for (const read of nodes) {
    const term = terms.get(read.node);
    if (used.has(read.node) || term === read) continue;
    const governing = governingOf(read.node, byNode);
    const analyzed = withoutThirdParties(read, governing);
    if (analyzed.section === "objective") telling.add(analyzed);
    const hasItems = analyzed.node.children.some((child) => child.mark !== null);
    const isBare = hasItems && announcesOnly(analyzed);
    if (isBare || ((hasItems || isAnnouncer(analyzed)) && !asksForContents(analyzed) && hasDutiesBelow(analyzed, byNode))) {
      if (governs(analyzed) && assigneesOf(analyzed, "lead").length && !preamble.has(analyzed.node))
        telling.add(announcing(analyzed));
      if (!isDutyAboveItems(analyzed) || preamble.has(analyzed.node)) continue;
    } else if (isTitle(analyzed) && analyzed.node.children.length > 0) continue;
    if (isCapitals(analyzed.passage)) continue;
    if (analyzed.node.mark && [...ancestors(analyzed.node)].some((above) => isParentDuty(above, byNode))) continue;
    if (!isDuty(analyzed, governing, preamble)) continue;
    const announced = analyzed.section === "objective" ? null : announcedDates(analyzed.node, byNode);
    drafts.push(...draftsOf(text, analyzed, governing, announced, term));
    telling.add(analyzed);
    if (announced) telling.add(announcing(announced.analyzed));
    if (term) telling.add(term);
  }
  return { drafts, telling: [...telling] };
}

function* ancestors(node: OutlineNode): Generator<OutlineNode> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

/** An announcer whose points are no duties is the duty itself: its points are not read again. */
function isParentDuty(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean {
  const analyzed = byNode.get(node);
  return (
    analyzed !== undefined &&
    endsInColon(analyzed.passage) &&
    (node.mark !== null || asksForReport(analyzed)) &&
    (assigneesOf(analyzed, "lead").length > 0 || saysHow(analyzed.passage)) &&
    !isTitle(analyzed) &&
    (asksForContents(analyzed) || !hasDutiesBelow(analyzed, byNode))
  );
}

import type { OutlineNode } from "../../../notice/index.ts";
import { isCapitals } from "../../../text/capitals.ts";
import { matchAt } from "../../../text/match-at.ts";
import { startsDutyVerb, startsPredicate } from "../../names/predicates.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf, targetsOf } from "../analyzed-node.ts";
import { closesDocument } from "../closing-words.ts";
import type { Duty } from "../duties/duty.ts";
import { withOpeningDates } from "../duties/opening-dates.ts";
import { ownDraft } from "../duties/own-draft.ts";
import { splitByDeadline } from "../duties/split-by-deadline.ts";
import { splitDuties } from "../duties/split-duties.ts";
import { demandsOfNobody, onlyConsents, statementStart } from "../duties/statement.ts";
import { type DirectiveDraft, toAssignee, toDeadline } from "../make-directive.ts";
import { closingTerms, jointTerms, openingTerms, trailingTerms } from "./closing-terms.ts";
import {
  type AnnouncedDates,
  announcedDates,
  announcesOnly,
  announcesOwnPlan,
  announcing,
  asksForContents,
  type Governing,
  governingOf,
  governs,
  hasItems,
  isAnnouncer,
  isTitleOfDoers,
  setsGoal,
  withoutThirdParties,
} from "./governing.ts";
import { hasDutiesBelow, isDutyAboveItems, isPartOfDuty, isTitle } from "./items-below.ts";
import { isNoDuty, isNoDutyInArticle } from "./no-duty.ts";
import { isOrderedInPreamble, preambleOf } from "./preamble.ts";
import { asksToSend } from "./submission.ts";

/** "Phê bình …; yêu cầu kiểm điểm, làm rõ trách nhiệm": an order that does not repeat whom it is for. */
const NOBODY_ORDERED = /[;.,]\s+(?:yêu cầu|đề nghị)\s+(?=\p{Ll})/iu;
/** "Về việc khởi công …, Phó Thủ tướng yêu cầu chưa …": a leader's order in a paragraph of its own. */
const LEADER_ORDERS =
  /(?:^|,\s)(?:(?:Phó )?Thủ tướng|(?:Phó )?Chủ tịch|Bộ trưởng|Thống đốc)[^.;:,]{0,60}?\syêu cầu\s+(?:chưa\s+)?(?=\p{Ll})/u;
function ordersNobody(passage: string, pattern = NOBODY_ORDERED): boolean {
  const order = pattern.exec(passage);
  return order !== null && startsPredicate(passage.slice(order.index + order[0].length));
}

/** Code units from which on an item in a part of duties is no mere heading. */
const LONG = 60;

/** A figure that is told, not striven for. */
const TELLS_FIGURE = /(?<![\p{L}])(?:đã|dự kiến|cùng kỳ|vừa qua|hiện nay|ước|là)(?![\p{L}])/iu;
/** What a sentence below a heading of names tells, gives or quotes: no duty of theirs. */
const TELLS = /^[^.;]{0,80}(?<![\p{L}])(?:đã|đang|hiện|còn|chưa|là|bị|được|có|thì|gồm)(?![\p{L}])|^[“"(*]|:\s*$|^.{0,30}$/u;

/** "Chủ rừng nộp hồ sơ (trước ngày 20/11)", "Hồ sơ phải trả (đến hết tháng 6)": an item that says by when is a duty, whoever does it and by whatever verb. */
const BY_WHEN =
  /(?:trước|xong|chậm|muộn|từ nay|giữa|cuối|cứ|định kỳ)\s|(?<=\s)(?:ngay )?trong (?!giai)|(?<=\s(?:phải|phấn đấu)\s[^.;:]*)/iuy;
const isBounded = (analyzed: AnalyzedNode): boolean =>
  deadlinesOf(analyzed).some(({ span }) => matchAt(BY_WHEN, analyzed.passage, span.start) !== null);

/** Whether a node is a duty of the notice's, by its own words and what stands above it. */
function isDuty(analyzed: AnalyzedNode, governing: Governing, preamble: ReadonlySet<OutlineNode>): boolean {
  if (isNoDuty(analyzed)) return false;
  const { node, passage, section } = analyzed;
  if (preamble.has(node)) return isOrderedInPreamble(analyzed);
  if (assigneesOf(analyzed, "lead").length > 0) return true;
  if (section === "objective" || section === "funding") return false;
  if (!node.mark && asksToSend(passage)) return deadlinesOf(analyzed).length > 0;
  if (!node.mark && ordersNobody(passage, LEADER_ORDERS)) return true;
  // "Yêu cầu đẩy nhanh tiến độ …": an order that names nobody
  const isSaid = startsDutyVerb(passage.slice(statementStart(passage)));
  if (governing.leads.length === 0 && (onlyConsents(passage) || onlyConsents(passage.slice(statementStart(passage)))))
    return false;
  if (!node.mark || node.mark.style === "spelled")
    return (isSaid && (governing.leads.length > 0 || section === "duty")) || (governing.isNameAlone && !TELLS.test(passage));
  return (
    governing.leads.length > 0 ||
    isSaid ||
    startsDutyVerb(passage) ||
    ordersNobody(passage) ||
    demandsOfNobody(passage) ||
    isBounded(analyzed) ||
    (section === "duty" && passage.length > LONG) ||
    // "3. Tỷ lệ che phủ rừng duy trì ở mức 54%.": a goal among the assignments (ANNOTATION, ruling 29)
    (targetsOf(analyzed).length > 0 && !TELLS_FIGURE.test(passage))
  );
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
    // "Quyết định này có hiệu lực từ ngày ký. Giao Sở X …": before the order nothing is to be done
    if (!leads && duties.length > 1 && closesDocument(passage.slice(extent.start, extent.end))) return [];
    if (duties.length > 1 && isNoDutyInArticle(analyzed.node, passage.slice(start, extent.end))) return [];
    const own = ownDraft(text, analyzed, duty, start);
    const inherited = leads ? [] : governing.leads.map(({ mention, offset: at }) => toAssignee(text, mention, at, "heading"));
    const helpers = leads
      ? []
      : governing.coordinating.map(({ mention, offset: at }) => toAssignee(text, mention, at, "heading"));
    const joint = jointTerms(
      passage,
      duties.map((of) => of.extent),
      i,
      deadlines,
    );
    const closing = [...shared, ...joint]
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

/** Whether an announcer's own doers, or the goals it sets, count. */
const tellsOfItems = (analyzed: AnalyzedNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  governs(analyzed) &&
  !announcesOwnPlan(analyzed) &&
  (assigneesOf(analyzed, "lead").length > 0 ? !isTitleOfDoers(analyzed, byNode) : setsGoal(analyzed));

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
    const isOverItems = hasItems(analyzed.node);
    const isBare = isOverItems && announcesOnly(analyzed);
    if (isBare || ((isOverItems || isAnnouncer(analyzed)) && !asksForContents(analyzed) && hasDutiesBelow(analyzed, byNode))) {
      if (tellsOfItems(analyzed, byNode) && !preamble.has(analyzed.node)) telling.add(announcing(analyzed));
      if (!isDutyAboveItems(analyzed) || preamble.has(analyzed.node)) continue;
    } else if (isTitle(analyzed) && analyzed.node.children.length > 0) continue;
    if (isCapitals(analyzed.passage)) continue;
    if (isPartOfDuty(analyzed.node, byNode)) continue;
    if (!isDuty(analyzed, governing, preamble)) continue;
    const announced = analyzed.section === "objective" ? null : announcedDates(analyzed.node, byNode);
    drafts.push(...draftsOf(text, analyzed, governing, announced, term));
    telling.add(analyzed);
    if (announced) telling.add(announcing(announced.analyzed));
    if (term) telling.add(term);
  }
  return { drafts, telling: [...telling] };
}

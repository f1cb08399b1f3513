import type { DirectiveAssignee, DirectiveDeadline, FieldSource } from "../../../model/directive.ts";
import { type OutlineNode, readSectionKind } from "../../../notice/index.ts";
import { isCapitals } from "../../../text/capitals.ts";
import { endsInColon, endsInStop } from "../../../text/ends.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import type { Analyst } from "../analyze.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf, targetsOf } from "../analyzed-node.ts";
import { type DirectiveDraft, toAssignee, toDeadline, toTarget, within } from "../make-directive.ts";
import { isSameAsAbove, readNameField } from "../name-field.ts";
import { isAct } from "../outline/no-duty.ts";
import { type Field, fieldsBehind } from "./inline-fields.ts";
import { announcedLabel, isOrderLine, readLineLabel } from "./labelled-lines.ts";

interface Fields {
  leads: DirectiveAssignee[];
  coordinating: DirectiveAssignee[];
  deadlines: DirectiveDeadline[];
  product: FieldSource | null;
}

const BLANK: () => Fields = () => ({ leads: [], coordinating: [], deadlines: [], product: null });

/** What row-like lists give: their directives, and the nodes that they use up (ANNOTATION, ruling 25). */
export function resolveLabelledDuties(
  text: string,
  nodes: readonly AnalyzedNode[],
  analyst: Analyst,
): { readonly drafts: DirectiveDraft[]; readonly used: ReadonlySet<OutlineNode>; readonly fields: readonly FieldSource[] } {
  const byNode = new Map(nodes.map((analyzed) => [analyzed.node, analyzed]));
  const fieldsOf = new Map<OutlineNode, Fields>();
  const used = new Set<OutlineNode>();
  // fields of the list before the one being read: "nt" stands for what they say
  let above: Fields | null = null;
  let latest: Fields | null = null;
  for (const analyzed of nodes) {
    const label = readLineLabel(analyzed.passage) ?? labelAbove(analyzed.node, byNode) ?? bareTerm(analyzed, byNode);
    if (!label || label.label === "duty") continue;
    const value = analyzed.passage.slice(label.length);
    const isOrder = isOrderLine(label.label, value);
    const container = containerOf(analyzed.node, byNode);
    if (!container || isOrder) continue;
    used.add(analyzed.node);
    const parts = partsOfLine(analyzed.passage, label);
    if (parts.every((part) => part.label === "none")) continue;
    const fields = fieldsOf.get(container) ?? BLANK();
    if (!fieldsOf.has(container)) [above, latest] = [latest, fields];
    fieldsOf.set(container, fields);
    for (const part of parts) readField(text, analyzed, part, fields, above, analyst);
  }
  for (const [container, fields] of [...fieldsOf])
    if (fields.leads.length) for (const item of itemsBefore(container, byNode, fieldsOf)) fieldsOf.set(item, fields);
  const drafts: DirectiveDraft[] = [];
  for (const [container, fields] of fieldsOf) {
    if (!fields.leads.length && !fields.deadlines.length) continue;
    // "II. NỘI DUNG / 2. Thời gian: từ ngày …": how long the whole takes, under a title that says no duty
    const titled = byNode.get(container);
    const title = titled?.passage ?? "";
    // "Điều 1. Phê duyệt Chương trình … sau: / 2. Thời gian thực hiện: …": of what is approved
    if (titled && isAct(titled)) continue;
    // and "IV. KINH PHÍ VÀ TIẾN ĐỘ / - Đơn vị chủ trì: …": who is in charge of the whole
    if (isCapitals(title) && (!fields.leads.length || (readSectionKind(title) !== null && !hasContents(container, byNode))))
      continue;
    if (!fields.leads.length && isOpening(container, title, byNode)) continue;
    for (const { analyzed, from } of dutiesOf(container, byNode, used)) {
      used.add(analyzed.node);
      const start = analyzed.offset + from;
      const statement = { start, end: start + analyzed.passage.slice(from).replace(/[:;.\s/]+$/u, "").length };
      if (statement.end <= statement.start) continue;
      const own = within(assigneesOf(analyzed, "coordinating"), { start: from, end: analyzed.passage.length }).map((mention) =>
        toAssignee(text, mention, analyzed.offset, "own-text"),
      );
      const targets = targetsOf(analyzed).map((mention) => toTarget(text, mention, analyzed.offset, "own-text"));
      const coordinators = [...own, ...fields.coordinating];
      // no line says by when: the duty's own words may
      const deadlines = fields.deadlines.length
        ? fields.deadlines
        : deadlinesOf(analyzed).map((mention) => toDeadline(text, mention, analyzed.offset, "own-text"));
      drafts.push({ node: analyzed.node, statement, ...fields, coordinating: coordinators, deadlines, targets });
    }
    if (used.has(container)) for (const child of container.children) if (isMore(byNode.get(child))) used.add(child);
    used.add(container);
  }
  const fields = [...fieldsOf.values()].flatMap(({ leads, coordinating, deadlines }) => [
    ...leads,
    ...coordinating,
    ...deadlines,
  ]);
  return { drafts, used, fields };
}

/** What a line of nothing but names stands for below "a) Cơ quan chủ trì"; `null` where it is no such line. */
function labelAbove(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): ReturnType<typeof readLineLabel> {
  const label = node.parent && announcedLabel(byNode.get(node.parent)?.passage ?? "");
  const isValue = (child: OutlineNode): boolean => {
    const analyzed = byNode.get(child);
    // "Các bộ gửi kết quả trước ngày 15/12" below "Thời gian thực hiện:" is a duty
    const isDuty = label === "deadline" && analyzed !== undefined && assigneesOf(analyzed, "lead").length > 0;
    return !isDuty && /^[^:]{2,200}$/u.test(analyzed?.passage ?? ":");
  };
  return label && node.parent?.children.every(isValue) ? { label, length: 0 } : null;
}

/** "- Hoàn thành trong tháng 12/2026." beside "- Chủ trì: Sở X". */
const BARE_TERM = /^(?:Hoàn thành|Xong)\s+(?:trước|trong|vào|chậm nhất)(?![\p{L}])[^,;:]{0,50}$/u;

function bareTerm({ node, passage }: AnalyzedNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>) {
  const isLead = (child: OutlineNode): boolean => readLineLabel(byNode.get(child)?.passage ?? "")?.label === "lead";
  return BARE_TERM.test(passage) && node.parent?.children.some(isLead) ? { label: "deadline" as const, length: 0 } : null;
}

function containerOf(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): OutlineNode | null {
  let container = node.parent;
  while (container && readLineLabel(byNode.get(container)?.passage ?? "")?.label === "none") container = container.parent;
  return container;
}

/** "Chủ tịch UBND tỉnh chỉ đạo như sau: / Sở A … / Thời hạn báo cáo: …", "I. Nội dung Chương trình / 1. Đối tượng: … / 3. Thời gian: …": what only opens a list is none. */
const isOpening = ({ mark, children }: OutlineNode, passage: string, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  mark === null
    ? endsInColon(passage) && children.some((child) => !readLineLabel(byNode.get(child)?.passage ?? ""))
    : mark.style === "roman" && !startsDutyVerb(passage);

/** "Thời gian: … Đơn vị chủ trì: …; phối hợp: …": a line's values, each with its label. */
function partsOfLine(passage: string, first: { readonly label: Field["label"] | "duty"; readonly length: number }) {
  const more = fieldsBehind(passage).filter(({ from }) => from >= first.length);
  const end = more[0]?.from ?? passage.length - (/^\(.*\)[.;]?$/u.test(passage) ? 1 : 0);
  return [{ label: first.label, start: first.length, end }, ...more];
}

function readField(
  text: string,
  analyzed: AnalyzedNode,
  { label, start, end }: { readonly label: string; readonly start: number; readonly end: number },
  fields: Fields,
  above: Fields | null,
  analyst: Analyst,
): void {
  const value = analyzed.passage.slice(start, end);
  const offset = analyzed.offset + start;
  if (label === "lead" || label === "coordinating") {
    const same = isSameAsAbove(value) ? above : null;
    const named = same
      ? { lead: label === "lead" ? same.leads : [], coordinating: label === "lead" ? [] : same.coordinating }
      : readNameField(value, offset, label, "labelled-line", analyst);
    fields.leads.push(...named.lead);
    fields.coordinating.push(...named.coordinating);
  }
  if (label === "deadline")
    for (const mention of analyst.mentionsOf(value, "time"))
      if (mention.kind === "deadline") fields.deadlines.push(toDeadline(text, mention, offset, "labelled-line"));
  if (label === "product" && value.trim())
    fields.product = {
      text: value.replace(/[.;\s]+$/u, ""),
      span: { start: offset, end: offset + value.replace(/[.;\s]+$/u, "").length },
      origin: "labelled-line",
    };
}

/**
 * "3.1. Nâng cao nhận thức / - Tuyên truyền … / - Tập huấn … / Cơ quan chủ trì: …": below the last of a list of which no
 * item says who does it, the line speaks for the whole list.
 */
function itemsBefore(
  container: OutlineNode,
  byNode: ReadonlyMap<OutlineNode, AnalyzedNode>,
  fieldsOf: ReadonlyMap<OutlineNode, Fields>,
): readonly OutlineNode[] {
  const siblings = container.parent?.children ?? [];
  const isBelow = container.children.some(
    (child) => !child.mark && readLineLabel(byNode.get(child)?.passage ?? "")?.label === "lead",
  );
  if (!isBelow || !container.mark || container !== siblings.at(-1)) return [];
  const items = siblings.slice(0, -1);
  const isSilent = (item: OutlineNode): boolean => {
    const analyzed = byNode.get(item);
    return (
      analyzed !== undefined &&
      item.mark?.style === container.mark?.style &&
      !item.children.length &&
      !fieldsOf.has(item) &&
      !assigneesOf(analyzed, "lead").length &&
      !fieldsBehind(analyzed.passage).length
    );
  };
  return items.every(isSilent) ? items : [];
}

/** "a) Nội dung: …" says more of the title above it; "a) Nội dung:" over items leaves the duties to them. */
const isMore = (child: AnalyzedNode | undefined): boolean =>
  child?.passage.startsWith("Nội dung") === true && readLineLabel(child.passage)?.label === "duty" && !isOverItems(child);

const isOverItems = ({ passage, node }: AnalyzedNode): boolean =>
  readLineLabel(passage)?.length === passage.length && node.children.length > 0;

/** "I. QUẢN LÝ BẾN ĐÒ / 1. Nội dung / a) … / 2. Cơ quan chủ trì": a title that has its duties under a heading of their own. */
const hasContents = ({ children }: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  children.some((child) => {
    const analyzed = byNode.get(child);
    return analyzed !== undefined && readLineLabel(analyzed.passage)?.label === "duty" && isOverItems(analyzed);
  });

const isTitle = ({ node, passage }: AnalyzedNode): boolean => node.mark !== null && !/[.;:,]\s*$/u.test(passage);

/** "4. Kiểm tra, theo dõi / Tổ chức kiểm tra tại ba huyện. / - Cơ quan chủ trì: …": the sentences below a title that say what is to be done. */
const sentencesBelow = ({ children }: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): AnalyzedNode[] =>
  children.flatMap((child) => {
    const analyzed = child.mark ? undefined : byNode.get(child);
    return analyzed && endsInStop(analyzed.passage) && startsDutyVerb(analyzed.passage) && !readLineLabel(analyzed.passage)
      ? [analyzed]
      : [];
  });

/** The duty lines that the fields of a container belong to: its "Nhiệm vụ:" line or that line's items, else the container itself. */
function dutiesOf(
  container: OutlineNode,
  byNode: ReadonlyMap<OutlineNode, AnalyzedNode>,
  used: ReadonlySet<OutlineNode>,
): { analyzed: AnalyzedNode; from: number }[] {
  const named = container.children
    .map((child) => byNode.get(child))
    .filter((child) => child !== undefined && readLineLabel(child.passage)?.label === "duty");
  const own = byNode.get(container);
  const isTitled = own !== undefined && !endsInColon(own.passage);
  const told = named.length === 0 && own && isTitle(own) ? sentencesBelow(container, byNode) : [];
  if (told.length) return told.map((analyzed) => ({ analyzed, from: 0 }));
  if (!named.length || (isTitled && named.every(isMore))) return own ? [{ analyzed: own, from: 0 }] : [];
  return named.flatMap((child) => {
    if (!child) return [];
    const from = readLineLabel(child.passage)?.length ?? 0;
    if (child.passage.slice(from).trim()) return [{ analyzed: child, from }];
    return child.node.children
      .map((item) => byNode.get(item))
      .filter((item): item is AnalyzedNode => item !== undefined && !used.has(item.node))
      .map((analyzed) => ({ analyzed, from: 0 }));
  });
}

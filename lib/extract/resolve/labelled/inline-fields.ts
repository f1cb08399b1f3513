import type { DirectiveAssignee, DirectiveDeadline, FieldSource } from "../../../model/directive.ts";
import type { Mention } from "../../../model/mention.ts";
import { shift } from "../../../model/span.ts";
import type { OutlineNode } from "../../../notice/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import type { Analyst } from "../analyze.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf, targetsOf } from "../analyzed-node.ts";
import { type DirectiveDraft, toAssignee, toDeadline, toTarget, within } from "../make-directive.ts";
import { readNameField } from "../name-field.ts";
import { COORDINATING_LABEL, DEADLINE_LABEL, LEAD_LABEL, OTHER_LABEL, PRODUCT_LABEL } from "./label-words.ts";
import { readLineLabel } from "./labelled-lines.ts";

type Label = "lead" | "coordinating" | "deadline" | "product" | "none";

const WORDS: readonly (readonly [Label, string])[] = [
  ["lead", String.raw`${LEAD_LABEL}|(?:phân công\s+)?(?:thực hiện|đầu mối|phụ trách)(?=\s*:)`],
  ["coordinating", COORDINATING_LABEL],
  ["deadline", DEADLINE_LABEL],
  ["product", PRODUCT_LABEL],
  ["none", OTHER_LABEL],
];
/** A label inside a sentence: behind a stop or a parenthesis, before a colon; of a date also without one ("; hoàn thành trước …", ". Báo cáo hằng quý"). */
const LABEL = new RegExp(
  anyOf`
  (?<=[.;,(]\s*|\s[-–]\s+)(?:${WORDS.map(([label, words]) => `(?<${label}>${words})`).join("|")})\s*:\s* | (?<=[;,]\s*)(?<bare>hoàn thành|xong)\s+(?=(?:trước|trong|vào|chậm nhất|muộn nhất)\s)
  (?<=[.;]\s*)(?<often>báo cáo)\s+(?=(?:định kỳ|hằng|hàng)\s)
`,
  "giu",
);
const CUE = /(?:chủ trì|thực hiện|đầu mối|phụ trách|tham mưu|phối hợp)[^.;:]{0,40}:/iu;
/** Less than this before the first label is no duty. */
const SHORTEST = 12;

const GATHERS = /^[^:]{0,40}\s(?:tổng hợp|tiếp nhận|liên hệ)\s*:/iu;

/** A labelled value inside a passage: `[from, start)` is its label, `[start, end)` the value. */
export interface Field {
  readonly label: Label;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** The labelled values that stand behind other words of a passage. */
export function fieldsBehind(passage: string): Field[] {
  const found = allMatches(LABEL, passage);
  return found.map((match, i): Field => {
    const named = WORDS.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? "none";
    const label = (match.groups?.bare ?? match.groups?.often) === undefined ? named : "deadline";
    const start = match.index + match[0].length;
    const end = found[i + 1]?.index ?? passage.length;
    return { label, from: match.index, start, end: start + passage.slice(start, end).replace(/[\s.;,()–/-]+$/u, "").length };
  });
}

/** The fields of a passage; empty when none of them names who leads. */
function readFields(passage: string): { readonly from: number; readonly fields: readonly Field[] } {
  const fields = passage.includes(":") && CUE.test(passage) && !isLabelled(passage) ? fieldsBehind(passage) : [];
  const from = fields[0]?.from ?? 0;
  // "Các sở báo cáo …; đơn vị đầu mối tổng hợp: Vụ X": to whom it goes
  if (GATHERS.test(passage.slice(from))) return { from, fields: [] };
  // "UBND các tỉnh, ngoài các nhiệm vụ trên, thực hiện:": a colon over the items below
  const isLed = fields.some(({ label, start, end }) => label === "lead" && passage.slice(start, end).trim() !== "");
  return { from, fields: from >= SHORTEST && isLed ? fields : [] };
}

/** "Thời gian: … Đơn vị chủ trì: …": fields alone, of the duty above. */
const isLabelled = (passage: string): boolean => (readLineLabel(passage)?.label ?? "duty") !== "duty";

/** "Tổ chức lễ hội. Đơn vị chủ trì: Sở X; đơn vị phối hợp: Sở Y; thời gian: tháng 9/2026.": a duty whose fields stand in its own lines. */
export function resolveInlineFields(
  text: string,
  nodes: readonly AnalyzedNode[],
  analyst: Analyst,
): { readonly drafts: DirectiveDraft[]; readonly used: ReadonlySet<OutlineNode>; readonly nodes: readonly AnalyzedNode[] } {
  const drafts: DirectiveDraft[] = [];
  const used = new Set<OutlineNode>();
  const read = nodes.map((analyzed) => {
    if (analyzed.section === "past" || analyzed.section === "purpose") return analyzed;
    const { from, fields } = readFields(analyzed.passage);
    if (!fields.length) return withLabelledTime(analyzed, analyst);
    const draft = draftOf(text, analyzed, from, fields, analyst);
    used.add(analyzed.node);
    if (isTitle(analyzed)) return { ...analyzed, mentions: leadsOf(draft, analyzed) };
    drafts.push(draft);
    return analyzed;
  });
  return { drafts, used, nodes: read };
}

const TIME_CUE = /[.;,(]\s*(?:dự kiến\s+)?(?:thời (?:gian|hạn)|hạn|tiến độ|hoàn thành)[^.;:]{0,30}:/iu;

/** "UBND các xã cắm mốc bến thuyền. Thời gian hoàn thành: 30/6.": a time by its label, where no label says who leads. */
function withLabelledTime(analyzed: AnalyzedNode, analyst: Analyst): AnalyzedNode {
  const { passage, mentions } = analyzed;
  if (!passage.includes(":") || deadlinesOf(analyzed).length > 0 || !TIME_CUE.test(passage)) return analyzed;
  const times = fieldsBehind(passage)
    .filter(({ label, from }) => label === "deadline" && from >= SHORTEST)
    .flatMap(({ start, end }) =>
      analyst
        .mentionsOf(passage.slice(start, end), "time")
        .flatMap((mention) => (mention.kind === "deadline" ? [{ ...mention, span: shift(mention.span, start) }] : [])),
    );
  return times.length > 0 ? { ...analyzed, mentions: [...mentions, ...times] } : analyzed;
}

/** "2. Chỉ số tiếp cận đất đai - Cơ quan chủ trì: Sở X", over items that are the duties. */
const isTitle = ({ node, passage }: AnalyzedNode): boolean =>
  node.mark !== null &&
  !startsDutyVerb(passage) &&
  node.children.some(({ mark, block }) => mark && !isLabelled(block.text.slice(mark.length)));

/** Who leads, as mentions of a title that hands them down. */
const leadsOf = ({ leads }: DirectiveDraft, { offset }: AnalyzedNode): Mention[] =>
  leads.map(({ span, agencyIds }) => ({
    kind: "assignee",
    span: { start: span.start - offset, end: span.end - offset },
    value: { role: "lead", agencyIds },
    extractorId: "field",
  }));

function draftOf(text: string, analyzed: AnalyzedNode, from: number, fields: readonly Field[], analyst: Analyst): DirectiveDraft {
  const { node, passage, offset } = analyzed;
  const leads: DirectiveAssignee[] = [];
  const coordinating: DirectiveAssignee[] = [];
  const deadlines: DirectiveDeadline[] = [];
  let product: FieldSource | null = null;
  for (const { label, start, end } of fields) {
    const value = passage.slice(start, end);
    const span = { start: offset + start, end: offset + end };
    if (label === "lead" || label === "coordinating") {
      const named = readNameField(value, span.start, label, "labelled-line", analyst);
      leads.push(...named.lead);
      coordinating.push(...named.coordinating);
    } else if (label === "deadline") {
      for (const mention of analyst.mentionsOf(value, "time"))
        if (mention.kind === "deadline") deadlines.push(toDeadline(text, mention, span.start, "labelled-line"));
    } else if (label === "product") product = { text: value, span, origin: "labelled-line" };
  }
  const end = passage.slice(0, from).replace(/[\s.;,:(–-]+$/u, "").length;
  const duty = { start: 0, end };
  if (coordinating.length === 0)
    for (const mention of within(assigneesOf(analyzed, "coordinating"), duty))
      coordinating.push(toAssignee(text, mention, offset, "own-text"));
  if (deadlines.length === 0)
    for (const mention of within(deadlinesOf(analyzed), duty)) deadlines.push(toDeadline(text, mention, offset, "own-text"));
  const targets = within(targetsOf(analyzed), duty).map((mention) => toTarget(text, mention, offset, "own-text"));
  return { node, statement: { start: offset, end: offset + end }, leads, coordinating, deadlines, targets, product };
}

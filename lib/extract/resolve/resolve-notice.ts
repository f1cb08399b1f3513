import type { Diagnostic, Directive, FieldSource } from "../../model/directive.ts";
import type { Mention, MentionKind } from "../../model/mention.ts";
import type { Notice } from "../../model/notice.ts";
import { compareSpans, shift } from "../../model/span.ts";
import { type DocumentBlock, type MarkStyle, type OutlineNode, type ReadNotice, restoreFlatTables } from "../../notice/index.ts";
import type { ExtractionContext } from "../extractor.ts";
import { type Analyst, analyze, createAnalyst } from "./analyze.ts";
import type { AnalyzedNode } from "./analyzed-node.ts";
import { resolveInlineFields } from "./labelled/inline-fields.ts";
import { resolveLabelledDuties } from "./labelled/labelled-duties.ts";
import { type DirectiveDraft, numberDirectives } from "./make-directive.ts";
import { resolveNews } from "./news/news-duties.ts";
import { withoutAnswers } from "./outline/answers.ts";
import { resolveOutline } from "./outline/outline-duties.ts";
import { plannedYear } from "./planned-year.ts";
import { withSuccessions } from "./successions.ts";
import { tablesOf } from "./tables/continued-tables.ts";
import { resolveTable } from "./tables/tables.ts";

interface Found {
  readonly drafts: DirectiveDraft[];
  readonly mentions: Mention[];
}

/** Directives and the mentions that count, over the document's text, in its order. */
export function resolveNotice(
  { document, notice, zones }: ReadNotice,
  context: ExtractionContext,
  diagnostics: Diagnostic[],
): { readonly directives: Directive[]; readonly mentions: Mention[] } {
  const analyst = createAnalyst({ ...context, issuer: ordersOf(notice), plannedYear: plannedYear(notice) }, diagnostics, {
    writer: writerOf(notice),
    isSession: isSession(notice),
  });
  const { text, blocks } = document;
  const found: Found = { drafts: [], mentions: [] };
  if (notice.medium === "news") {
    const { drafts, telling } = resolveNews(text, blocks, analyst);
    found.drafts.push(...drafts);
    found.mentions.push(...telling.flatMap((analyzed) => placed(analyzed)));
  } else {
    zones.bodies.forEach(({ from, to }, i) => {
      resolveBody(text, blocks.slice(from, to), i === 0, analyst, found);
    });
  }
  return {
    directives: numberDirectives(text, found.drafts).map(withSuccessions),
    mentions: distinct([...found.mentions, ...found.drafts.flatMap(draftMentions)]),
  };
}

/** Whose orders a notice tells: the Prime Minister's where his office tells what he concluded, so that deputies are charged in it. */
const ordersOf = ({ issuer, subject }: Notice): string | null =>
  issuer?.name === "Văn phòng Chính phủ" && /thủ tướng/iu.test(subject ?? "") && !/phó thủ tướng/iu.test(subject ?? "")
    ? "Thủ tướng Chính phủ"
    : (issuer?.name ?? null);

/** The body that writes a letter in its own name; an office tells what others order, also to itself. */
const writerOf = ({ documentType, issuer }: Notice): Notice["issuer"] =>
  documentType === "CV" && issuer && !issuer.name.startsWith("Văn phòng") ? issuer : null;

const isSession = ({ documentType, issuer }: Notice): boolean => documentType === "NQ" && issuer?.name === "Chính phủ";

/** Tables numbered from here on are those whose cells came as paragraphs. */
const FLAT_TABLES = 10_000;

function resolveBody(text: string, printed: readonly DocumentBlock[], isMainBody: boolean, analyst: Analyst, found: Found): void {
  const blocks = restoreFlatTables(printed, FLAT_TABLES);
  const paragraphs = blocks.filter((block) => !block.cell);
  const nodes = withoutAnswers(analyze(paragraphs, analyst));
  for (const cells of tablesOf(blocks))
    found.drafts.push(...resolveTable(text, cells, titleAbove(cells[0]?.start ?? 0, nodes), analyst).drafts);
  const inline = resolveInlineFields(text, nodes, analyst);
  const labelled = resolveLabelledDuties(
    text,
    inline.nodes.filter(({ node }) => !inline.used.has(node)),
    analyst,
  );
  const outline = resolveOutline(text, inline.nodes, new Set([...inline.used, ...labelled.used]), isMainBody);
  found.drafts.push(...inline.drafts, ...labelled.drafts, ...outline.drafts);
  found.mentions.push(...outline.telling.flatMap((analyzed) => placed(analyzed)));
}

/** Marks that title what stands below them; a table behind a list of items is none of the items. */
const TITLES: ReadonlySet<MarkStyle> = new Set(["annex", "part", "chapter", "section"]);

/** The annex, part, chapter or section in which an offset of the document lies; `null` outside them. */
function titleAbove(offset: number, nodes: readonly AnalyzedNode[]): OutlineNode | null {
  let node = nodes.filter((analyzed) => analyzed.node.block.start < offset).at(-1)?.node ?? null;
  while (node && !(node.mark && TITLES.has(node.mark.style))) node = node.parent;
  return node;
}

const placed = ({ mentions, offset }: AnalyzedNode): Mention[] =>
  mentions.map((mention) => ({ ...mention, span: shift(mention.span, offset) }));

/** The fields of a directive as mentions: those of cells and labelled lines are found by no rule over running text. */
function draftMentions(draft: DirectiveDraft): Mention[] {
  const extractorId = "field";
  const isField = ({ origin }: FieldSource): boolean => origin !== "heading" && origin !== "parent";
  return [
    ...draft.leads
      .filter(isField)
      .map(({ span, agencyIds }): Mention => ({ kind: "assignee", span, value: { role: "lead", agencyIds }, extractorId })),
    ...draft.coordinating
      .filter(isField)
      .map(
        ({ span, agencyIds }): Mention => ({ kind: "assignee", span, value: { role: "coordinating", agencyIds }, extractorId }),
      ),
    ...draft.deadlines.filter(isField).map(({ span, value }): Mention => ({ kind: "deadline", span, value, extractorId })),
    ...draft.targets.map(({ span, value }): Mention => ({ kind: "target", span, value, extractorId })),
  ];
}

const KINDS: readonly MentionKind[] = ["assignee", "deadline", "target"];
/** Longer than any mention: keeps the numbers of different extents apart. */
const LONGEST = 2 ** 20;

function distinct(mentions: readonly Mention[]): Mention[] {
  const byPlace = new Map<number, Mention>();
  for (const mention of mentions) {
    const { kind, span } = mention;
    const place = (span.start * LONGEST + (span.end - span.start)) * KINDS.length + KINDS.indexOf(kind);
    if (!byPlace.has(place)) byPlace.set(place, mention);
  }
  return [...byPlace.values()].sort((a, b) => compareSpans(a.span, b.span));
}

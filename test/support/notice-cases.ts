import type { Directive, Extraction, FieldSource } from "../../lib/model/directive.ts";
import type { DeadlineValue, TargetValue } from "../../lib/model/mention.ts";
import type { PageSource, PageText, TextBlock } from "../../lib/model/page-text.ts";
import { buildTable, type DrawnCell } from "./page-text.ts";

/** A drawn table between the lines of a notice. */
export interface DrawnTable {
  readonly table: readonly (readonly DrawnCell[])[];
}

/** One task as a clerk enters it. What is left out must be absent. */
export interface ExpectedTask {
  /** First and last words of its statement, " … " between. */
  readonly says: string;
  /** Names as written; " ← heading" and the like behind one tell where it comes from, if not from the task's own text. */
  readonly leads?: readonly string[];
  readonly coordinating?: readonly string[];
  /** Words as written (with their origin, as for names), and what they mean. */
  readonly due?: readonly (readonly [words: string, value: DeadlineValue])[];
  readonly targets?: readonly (readonly [words: string, value: TargetValue])[];
  readonly product?: string;
}

/** A short notice written for this project, and its tasks by their keys ("II.1.đ#1"), in order. */
export interface NoticeCase {
  readonly title: string;
  /** Lines and tables of the page, as printed. */
  readonly page: readonly (string | DrawnTable)[];
  readonly source?: Partial<PageSource>;
  readonly tasks: Readonly<Record<string, ExpectedTask>>;
}

/** What a file `x.cases.ts` of notices exports. */
export interface NoticeCases {
  readonly notices: readonly NoticeCase[];
}

/** A Thông báo of 20 November 2026, a Friday, with this body. */
export const announcement = (...body: NoticeCase["page"]): NoticeCase["page"] => [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 418/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp giao ban",
  "Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Thủ tướng Chính phủ kết luận như sau:",
  ...body,
  "Văn phòng Chính phủ thông báo để các bộ, cơ quan, địa phương biết, thực hiện./.",
  "Nơi nhận:",
  "- Các Phó Thủ tướng;",
  "- Lưu: VT, TH.",
];

const SOURCE: PageSource = { url: "https://localhost/", title: null, published: null, layout: "unknown", attributes: {} };

/** The case's page: its lines as blocks, its tables as cells. */
export function pageOf({ page, source }: NoticeCase): PageText {
  const blocks = page.flatMap((part, index): TextBlock[] =>
    typeof part === "string" ? [{ text: part, cell: null }] : buildTable(part.table, index),
  );
  return { source: { ...SOURCE, ...source }, blocks };
}

const withOrigin = ({ text, origin }: FieldSource): string => (origin === "own-text" ? text : `${text} ← ${origin}`);

/** The statement in the short form of what is expected, when it begins and ends so; else whole. A closing stop is not looked at. */
function shortened(text: string, expected: string | undefined): string {
  const statement = text.replace(/[.;]$/u, "");
  const [first = "", last] = (expected ?? "").split(" … ");
  const isSo = last !== undefined && statement.startsWith(first) && statement.endsWith(last);
  return isSo && statement.length >= first.length + last.length ? `${first} … ${last}` : statement;
}

function readTask(directive: Directive, expected: ExpectedTask | undefined): ExpectedTask {
  const { text, leads, coordinating, deadlines, targets, product } = directive;
  return {
    says: shortened(text, expected?.says),
    ...(leads.length ? { leads: leads.map(withOrigin) } : {}),
    ...(coordinating.length ? { coordinating: coordinating.map(withOrigin) } : {}),
    ...(deadlines.length ? { due: deadlines.map((deadline) => [withOrigin(deadline), deadline.value] as const) } : {}),
    ...(targets.length ? { targets: targets.map((target) => [withOrigin(target), target.value] as const) } : {}),
    ...(product ? { product: product.text } : {}),
  };
}

/** What was read of the case, in the form of what is expected; empty for a page that is no directive notice. */
export function readTasks(extraction: Extraction, { tasks }: NoticeCase): Record<string, ExpectedTask> {
  if (extraction.status !== "directive") return {};
  return Object.fromEntries(extraction.directives.map((directive) => [directive.key, readTask(directive, tasks[directive.key])]));
}

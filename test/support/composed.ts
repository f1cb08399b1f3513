import { readFileSync } from "node:fs";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Directive } from "../../lib/model/directive.ts";
import type { Mention } from "../../lib/model/mention.ts";
import { type Span, shift } from "../../lib/model/span.ts";
import { buildPage } from "./page-text.ts";

/** An entry of test/composed whose text says who is charged, and the names in it. */
export interface Doer {
  readonly text: string;
  readonly names: readonly string[];
}
/** A line above items, with `{N}` for the names of who is charged with them; `kind` "tin" is of news. */
export interface Opening {
  readonly text: string;
  readonly kind: string;
}
/** A sentence with `{L}` for who leads, `{C}` for who coordinates, `{V}` for what is to be done, and further names of its own. */
export interface Frame {
  readonly text: string;
  readonly extraLead?: readonly string[];
  readonly extraCoordinating?: readonly string[];
  /** Names that a clerk may take for coordinating or leave out. */
  readonly extraOptional?: readonly string[];
}
interface Quote {
  readonly quote: string;
  /** Which of the places where the words stand, from 1. */
  readonly nth?: number;
}
export interface TargetSentence {
  readonly text: string;
  readonly targets: readonly Quote[];
}
export interface DeadlineSentence {
  readonly text: string;
  readonly deadlines: readonly (Quote & { readonly due?: string; readonly value?: Readonly<Record<string, unknown>> })[];
}

/** Consecutive lines out of the middle of a notice of 10 March 2026, and the rows that a clerk enters from them. */
export interface Excerpt {
  readonly kind: string;
  readonly level: "central" | "ministry" | "province" | "commune";
  readonly lines: readonly string[];
  readonly tasks: readonly ExcerptTask[];
}
export interface ExcerptTask extends Quote {
  /** Which of the lines, from 1. */
  readonly line: number;
  readonly lead: readonly string[];
  readonly coord: readonly string[];
  readonly due: unknown;
  /** A clerk may leave it out. */
  readonly optional?: boolean;
}

/** The entries of a file of test/composed, one object a line. */
export const readEntries = <Entry>(file: string): readonly Entry[] =>
  readFileSync(new URL(`../composed/${file}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Entry);

/** Who gives a notice out, and by which line its orders open. */
const HEADS = {
  directive: ["THỦ TƯỚNG CHÍNH PHỦ", "Số: 12/CT-TTg", "Hà Nội", "CHỈ THỊ", "Thủ tướng Chính phủ yêu cầu:"],
  conclusion: ["VĂN PHÒNG CHÍNH PHỦ", "Số: 112/TB-VPCP", "Hà Nội", "THÔNG BÁO", "Phó Thủ tướng kết luận như sau:"],
  provincial: ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Số: 12/CT-UBND", "Lào Cai", "CHỈ THỊ", "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"],
  ministerial: ["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Số: 12/CT-BNNMT", "Hà Nội", "CHỈ THỊ", "Bộ trưởng yêu cầu:"],
} as const;
export type Head = keyof typeof HEADS;

/** What is read of a line of a composed notice; spans count from the line's first letter. */
export interface ReadLine {
  /** Where the line starts in the notice's text. */
  readonly start: number;
  readonly directives: readonly Directive[];
  readonly mentions: readonly Mention[];
}

/** The directives whose statements start in a part of the text. */
const directivesIn = (directives: readonly Directive[], { start, end }: Span): readonly Directive[] =>
  directives.filter(({ statement }) => statement.start >= start && statement.start < end);

/** A notice of 10 March 2026 with such lines, read; for each line what was found in it. */
export function readLines(head: Head, lines: readonly string[]): readonly ReadLine[] {
  const [issuer, number, place, kind, opening] = HEADS[head];
  const subject = kind === "THÔNG BÁO" ? "Kết luận của Phó Thủ tướng tại cuộc họp về" : "Về việc tăng cường thực hiện";
  const page = buildPage(
    [
      ...[issuer, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", number],
      ...[`${place}, ngày 10 tháng 3 năm 2026`, kind, `${subject} một số nhiệm vụ trọng tâm năm 2026`, opening],
      ...lines,
      ...["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    ],
    { layout: "document" },
  );
  const extraction = extractNotice(page);
  if (extraction.status !== "directive") return lines.map(() => ({ start: 0, directives: [], mentions: [] }));
  let end = extraction.text.indexOf(opening) + opening.length;
  return lines.map((line) => {
    const start = extraction.text.indexOf(line, end);
    end = start + line.length;
    return {
      start,
      directives: directivesIn(extraction.directives, { start, end }),
      mentions: extraction.mentions
        .filter(({ span }) => span.start >= start && span.start < end)
        .map((mention) => ({ ...mention, span: shift(mention.span, -start) })),
    };
  });
}

/** Names as they are compared: without case, order and what closes them. */
export const namesOf = (bodies: readonly (string | { readonly text: string })[]): string =>
  bodies
    .map((body) => (typeof body === "string" ? body : body.text).replace(/[.,;:]+$/u, "").toLocaleLowerCase("vi"))
    .sort()
    .join("|");

/** Where an entry's quote stands in its text. */
export function spanOf(text: string, { quote, nth = 1 }: Quote): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

/** Whether the spans are the same but for their ends: each with one of the others, half of both in common. */
export function areAlike(spans: readonly Span[], others: readonly Span[]): boolean {
  const isAlike = (a: Span, b: Span): boolean => {
    const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return common * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
  };
  return spans.length === others.length && spans.every((span) => others.some((other) => isAlike(span, other)));
}

/** A paragraph that names no doer, where it stands, and how many tasks a clerk would enter from it. */
export interface Paragraph {
  readonly text: string;
  readonly place: "conclusion" | "plan" | "directive" | "news";
  readonly tasks: number;
}

const ITEM = "Rà soát, bổ sung quy hoạch cho phù hợp với thực tế.";
/** The lines of a plan's part of duties, of a report on the Government's site. */
const PLAN = [
  ...["ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 45/KH-UBND"],
  ...["Lào Cai, ngày 10 tháng 3 năm 2026", "KẾ HOẠCH", "Thực hiện một số nhiệm vụ trọng tâm năm 2026 trên địa bàn tỉnh"],
  ...["I. MỤC ĐÍCH, YÊU CẦU", "Nâng cao hiệu lực quản lý nhà nước.", "II. NHIỆM VỤ, GIẢI PHÁP", "1. Nhiệm vụ trọng tâm"],
];
const NEWS = [
  "Phó Thủ tướng chủ trì họp về các dự án giao thông trọng điểm",
  "(Chinhphu.vn) - Chiều 10/3, Phó Thủ tướng Trần Hồng Hà chủ trì cuộc họp về các dự án giao thông trọng điểm.",
  "Phó Thủ tướng yêu cầu Bộ Xây dựng rà soát tiến độ các dự án.",
];

/** How many directives are found in a paragraph where it stands. */
export function countTasks({ text, place }: Paragraph): number {
  if (place === "conclusion")
    return readLines("conclusion", ["1. Bộ Y tế công khai số liệu.", `2. ${text}`])[1]?.directives.length ?? 0;
  if (place === "directive")
    return readLines("directive", ["3. Bộ Xây dựng:", `a) ${ITEM}`, `b) ${text}`])[2]?.directives.length ?? 0;
  const page =
    place === "plan"
      ? buildPage([...PLAN, `a) ${text}`, `b) ${ITEM}`, "Nơi nhận:", "- Lưu: VT."], { layout: "document" })
      : buildPage([...NEWS, text, "Phó Thủ tướng yêu cầu Văn phòng Chính phủ theo dõi việc thực hiện."], {
          url: "https://baochinhphu.vn/tin-102260310.htm",
          title: NEWS[0] ?? null,
          published: "2026-03-10T08:00:00+07:00",
          layout: "article",
        });
  const extraction = extractNotice(page);
  if (extraction.status !== "directive") return 0;
  const start = extraction.text.indexOf(text);
  return directivesIn(extraction.directives, { start, end: start + text.length }).length;
}

const HEAD_OF: Readonly<Record<Excerpt["level"], Head>> = {
  central: "directive",
  ministry: "ministerial",
  province: "provincial",
  commune: "provincial",
};
/** Code units by which two clerks' statements may start apart. */
const APART = 6;

/** Of an excerpt's rows, those that a clerk must enter, those that were made, and how many of them are wholly right. */
export function countRows(
  { kind, level, lines, tasks }: Excerpt,
  isDue: (directive: Directive, due: unknown) => boolean,
): { wanted: number; made: number; right: number } {
  const read = readLines(level === "central" && kind === "tb" ? "conclusion" : HEAD_OF[level], lines);
  const left = new Set(read.flatMap(({ directives }) => directives));
  let right = 0;
  let optional = 0;
  for (const task of tasks) {
    const place = shift(spanOf(lines[task.line - 1] ?? "", task), read[task.line - 1]?.start ?? 0);
    const directive = [...left].find(
      ({ statement }) =>
        Math.abs(statement.start - place.start) < APART || (statement.start < place.end && statement.end > place.start),
    );
    if (!directive) continue;
    left.delete(directive);
    if (task.optional) optional += 1;
    else if (
      namesOf(directive.leads) === namesOf(task.lead) &&
      namesOf(directive.coordinating) === namesOf(task.coord) &&
      isDue(directive, task.due)
    )
      right += 1;
  }
  const made = read.reduce((sum, { directives }) => sum + directives.length, 0) - optional;
  return { wanted: tasks.filter((task) => !task.optional).length, made, right };
}

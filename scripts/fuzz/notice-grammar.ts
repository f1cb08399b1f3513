import fc from "fast-check";
import type { PageText, TextBlock } from "../../lib/model/page-text.ts";
import { AGENCIES, type Agency, capital, idsOf, join, namesOf, several, WORK } from "./duty-words.ts";
import type { KnownTask } from "./known-task.ts";
import { type AssignmentTable, TABLE, writeTable } from "./table-grammar.ts";
import { addDays, formatDay, type WrittenDay } from "./written-day.ts";

/** A page made by the grammar with all that is to be found on it. */
export interface GeneratedNotice {
  readonly page: PageText;
  readonly tasks: readonly KnownTask[];
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h"];

/** One item's words without its label, and what is in them. */
interface Item {
  readonly text: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
}

const DAY = fc.option(fc.record({ after: fc.integer({ min: 20, max: 400 }), form: fc.nat({ max: 3 }) }), { freq: 4 });

/** "…, hoàn thành trước ngày 20/12/2026": the date in one of the forms in which notices write it. */
function close(
  work: { verb: string; object: string; ending: string },
  issued: string,
  day: WrittenDay | null,
): [string, string | null] {
  if (!day) return [`${work.verb} ${work.object}`, null];
  const due = addDays(issued, day.after);
  return [`${work.verb} ${work.object}, ${work.ending} ${formatDay(due, day.form)}`, due];
}

/** An item that names who does it. */
const ownItem = (issued: string): fc.Arbitrary<Item> =>
  fc.record({ all: several(4), work: WORK, day: DAY, form: fc.nat({ max: 2 }) }).map(({ all, work, day, form }) => {
    const [lead = AGENCIES[0] as Agency, ...others] = all;
    const [words, due] = close(work, issued, day);
    const helpers = others.length > 0 ? `, phối hợp với ${join(namesOf(others))}` : "";
    const text = [
      `${lead.name} chủ trì${helpers} ${words}.`,
      `Giao ${lead.name} chủ trì${helpers} ${words}.`,
      `${lead.name} ${others.length > 0 ? `chủ trì${helpers}` : "có trách nhiệm"} ${words}.`,
    ][form] as string;
    return { text, leads: [lead.id], coordinating: idsOf(others), due };
  });

/** An item under a heading that names who does it. */
const headedItem = (issued: string, heading: Agency): fc.Arbitrary<Item> =>
  fc.record({ others: several(3), work: WORK, day: DAY }).map(({ others, work, day }) => {
    const [words, due] = close(work, issued, day);
    const helpers = others.filter(({ id }) => id !== heading.id);
    const text = helpers.length > 0 ? `Chủ trì, phối hợp với ${join(namesOf(helpers))} ${words}.` : `${capital(words)}.`;
    return { text, leads: [heading.id], coordinating: idsOf(helpers), due };
  });

/** A numbered item of its own, or an agency's heading with lettered items. */
type Group = { readonly heading: Agency | null; readonly items: readonly Item[] };
const group = (issued: string): fc.Arbitrary<Group> =>
  fc.oneof(
    ownItem(issued).map((item): Group => ({ heading: null, items: [item] })),
    fc
      .constantFrom(...AGENCIES)
      .chain((heading) =>
        fc.array(headedItem(issued, heading), { minLength: 1, maxLength: 5 }).map((items): Group => ({ heading, items })),
      ),
  );

const ISSUED = fc
  .record({
    year: fc.integer({ min: 2025, max: 2027 }),
    month: fc.integer({ min: 4, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

/** Kinds of notices: who issues one, its sign, its name, what it is about, the sentence before its items. */
const KINDS = [
  {
    issuer: "VĂN PHÒNG CHÍNH PHỦ",
    sign: "TB-VPCP",
    name: "THÔNG BÁO",
    subject: "Kết luận của Thủ tướng Chính phủ tại cuộc họp về phát triển hạ tầng",
    opening: "Sau khi nghe báo cáo và ý kiến của các đại biểu, Thủ tướng Chính phủ kết luận như sau:",
  },
  {
    issuer: "THỦ TƯỚNG CHÍNH PHỦ",
    sign: "CT-TTg",
    name: "CHỈ THỊ",
    subject: "Về tăng cường quản lý, sử dụng hạ tầng thủy lợi",
    opening: "Để khắc phục những tồn tại nêu trên, Thủ tướng Chính phủ yêu cầu:",
  },
  {
    issuer: "THỦ TƯỚNG CHÍNH PHỦ",
    sign: "CĐ-TTg",
    name: "CÔNG ĐIỆN",
    subject: "Về việc bảo đảm cung ứng điện trong mùa khô",
    opening: "Thủ tướng Chính phủ yêu cầu:",
  },
] as const;
type Kind = (typeof KINDS)[number];

function head(kind: Kind, issued: string, number: number): string[] {
  const [year, month, day] = issued.split("-");
  return [
    kind.issuer,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    `Số: ${number}/${kind.sign}`,
    `Hà Nội, ngày ${day} tháng ${month} năm ${year}`,
    kind.name,
    kind.subject,
    kind.opening,
  ];
}

interface Plan {
  readonly issued: string;
  readonly number: number;
  readonly kind: Kind;
  readonly hasSections: boolean;
  /** Items under an agency's heading begin with dashes and not with letters. */
  readonly hasDashes: boolean;
  readonly groups: readonly Group[];
  /** In an appendix; `null` for none. */
  readonly table: AssignmentTable | null;
}

function build({ issued, number, kind, hasSections, hasDashes, groups, table }: Plan): GeneratedNotice {
  const lines = head(kind, issued, number);
  const tasks: KnownTask[] = [];
  const put = (label: string, { text, ...known }: Item): void => {
    tasks.push({ block: lines.length, ...known });
    lines.push(`${label} ${text}`);
  };
  if (hasSections) lines.push("I. ĐÁNH GIÁ CHUNG", "Thời gian qua, các cơ quan đã có nhiều cố gắng.");
  if (hasSections) lines.push(`${ROMAN[1]}. NHIỆM VỤ TRỌNG TÂM`);
  for (const [at, { heading, items }] of groups.entries()) {
    const [only] = items;
    if (!heading && only) put(`${at + 1}.`, only);
    else if (heading) {
      lines.push(`${at + 1}. ${heading.name}:`);
      for (const [index, item] of items.entries()) put(hasDashes ? "-" : `${LETTERS[index]})`, item);
    }
  }
  lines.push("Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện./.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.");
  return withAppendix(lines, tasks, table, issued);
}

/** A decision that only issues a plan: all that is to be done stands in its table. */
function decision(issued: string, number: number, table: AssignmentTable): GeneratedNotice {
  const [year, month, day] = issued.split("-");
  const lines = [
    ...["THỦ TƯỚNG CHÍNH PHỦ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `Số: ${number}/QĐ-TTg`],
    ...[`Hà Nội, ngày ${day} tháng ${month} năm ${year}`, "QUYẾT ĐỊNH", "Ban hành Kế hoạch phát triển hạ tầng số"],
    ...["Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;", "QUYẾT ĐỊNH:"],
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển hạ tầng số.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.",
    ...["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "Trần Văn Khánh"],
  ];
  return withAppendix(lines, [], table, issued);
}

function withAppendix(
  body: readonly string[],
  tasks: readonly KnownTask[],
  table: AssignmentTable | null,
  issued: string,
): GeneratedNotice {
  const source = { url: "https://localhost/", title: null, published: null, layout: "unknown" as const, attributes: {} };
  const lines = [...body, ...(table ? ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ"] : [])];
  const blocks: TextBlock[] = lines.map((text) => ({ text, cell: null }));
  if (!table) return { page: { source, blocks }, tasks };
  const written = writeTable(table, issued, blocks.length);
  return { page: { source, blocks: [...blocks, ...written.blocks] }, tasks: [...tasks, ...written.tasks] };
}

/** Notices in the manner of the Government's, with the tasks that stand in them. */
export const NOTICE: fc.Arbitrary<GeneratedNotice> = ISSUED.chain((issued) => {
  const number = fc.integer({ min: 1, max: 999 });
  const notice = fc.record({
    number,
    kind: fc.constantFrom(...KINDS),
    hasSections: fc.boolean(),
    hasDashes: fc.boolean(),
    groups: fc.array(group(issued), { minLength: 1, maxLength: 8 }),
    table: fc.option(TABLE, { freq: 2 }),
  });
  return fc.oneof(
    { weight: 4, arbitrary: notice.map((plan) => build({ issued, ...plan })) },
    { weight: 1, arbitrary: fc.tuple(number, TABLE).map(([chosen, table]) => decision(issued, chosen, table)) },
  );
});

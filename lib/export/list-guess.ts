import type { ListField, ListMapping } from "../model/list-mapping.ts";
import type { SheetRow } from "../model/sheet.ts";
import { foldToPlain } from "../text/fold.ts";

/** Words of headings, folded and without diacritics; the first that fits counts, so the longer ones stand first. */
const HEADINGS: readonly (readonly [ListField, readonly string[]])[] = [
  ["note", ["ket qua thuc hien", "tinh hinh", "tien do", "trang thai", "tinh trang", "kho khan"]],
  ["statement", ["noi dung", "ten nhiem vu", "ten cong viec", "ten viec"]],
  ["ordinal", ["stt", "tt", "so tt", "so thu tu", "no"]],
  ["coordinating", ["phoi hop", "coordinating"]],
  ["completedOn", ["ngay hoan thanh", "thoi gian hoan thanh thuc te", "hoan thanh ngay", "completed"]],
  ["plannedOn", ["du kien", "planned"]],
  ["issued", ["ngay van ban", "ngay ban hanh", "ngay ky", "date of issue"]],
  ["issuer", ["co quan ban hanh", "noi ban hanh", "issuer"]],
  ["number", ["so ky hieu", "so van ban", "so hieu", "van ban giao", "van ban chi dao", "can cu", "document"]],
  [
    "deadline",
    ["thoi han", "han hoan thanh", "han xu ly", "thoi gian hoan thanh", "thoi gian thuc hien", "han cuoi", "deadline", "due"],
  ],
  ["product", ["san pham", "ket qua dau ra", "product"]],
  ["assignedTo", ["nguoi thuc hien", "nguoi lam", "chuyen vien", "can bo", "nguoi phu trach", "nguoi theo doi", "assigned"]],
  [
    "leads",
    ["chu tri", "don vi thuc hien", "co quan thuc hien", "don vi duoc giao", "co quan duoc giao", "don vi", "co quan", "lead"],
  ],
  ["tags", ["linh vuc", "nhan", "nhom", "tag"]],
  ["evidence", ["minh chung", "duong dan", "lien ket", "evidence", "link"]],
  ["statement", ["nhiem vu", "cong viec", "viec", "y kien chi dao", "task", "statement"]],
  ["note", ["ghi chu", "ket qua", "note"]],
];

/** Headings in short words: "TT", "No." stand alone, "việc" may not be a part of another word. */
const WORDS = /[^\p{L}\p{N}]+/u;

function fieldOf(cell: string): ListField | null {
  const words = ` ${foldToPlain(cell).split(WORDS).filter(Boolean).join(" ")} `;
  if (words.trim() === "" || words.length > 80) return null;
  for (const [field, known] of HEADINGS) {
    const isOrdinal = field === "ordinal";
    if (known.some((phrase) => (isOrdinal ? words.trim() === phrase : words.includes(` ${phrase} `)))) return field;
  }
  return null;
}

/** Each field once, "note" as often as it is found. */
function fieldsOf(row: SheetRow): (ListField | null)[] {
  const seen = new Set<ListField>();
  return row.map((cell) => {
    const field = fieldOf(cell);
    if (field === null || (seen.has(field) && field !== "note")) return null;
    seen.add(field);
    return field;
  });
}

/** A heading stands within these rows of the top. */
const MOST_ABOVE = 40;

/** How a list is most probably to be read: by the row whose cells are most like headings; `null` where none has one of a task. */
export function guessMapping(rows: readonly SheetRow[]): ListMapping | null {
  let best: (ListMapping & { readonly count: number }) | null = null;
  for (const [headerRow, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = fieldsOf(row);
    const count = columns.filter((field) => field !== null).length;
    if (!columns.includes("statement") || count < 2 || count <= (best?.count ?? 0)) continue;
    best = { headerRow, columns, count };
  }
  if (!best) return null;
  const lower = withSecondRow(best.columns, rows[best.headerRow + 1] ?? []);
  return lower ? { headerRow: best.headerRow + 1, columns: lower } : { headerRow: best.headerRow, columns: best.columns };
}

/** Headings over two rows ("Đơn vị" over "Chủ trì" and "Phối hợp"): the lower one tells more. `null` where it is no heading. */
function withSecondRow(columns: readonly (ListField | null)[], below: SheetRow): readonly (ListField | null)[] | null {
  const lower = fieldsOf(below);
  const isHeading = lower.filter((field) => field !== null).length >= 2 && below.every((cell) => cell.length < 60);
  if (!isHeading) return null;
  const width = Math.max(columns.length, lower.length);
  const joined = Array.from({ length: width }, (_, at) => lower[at] ?? columns[at] ?? null);
  // What the lower row says stands; an upper heading that it repeats elsewhere is given up.
  return joined.map((field, at) =>
    field !== null && field !== "note" && lower[at] !== field && lower.includes(field) ? null : field,
  );
}

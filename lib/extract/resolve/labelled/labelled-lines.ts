import { anyOf } from "../../../text/any-of.ts";
import { firstUnit } from "../../../text/code-units.ts";
import { opensWith } from "../../../text/first-units.ts";
import { roleHeading } from "../../role-heading.ts";
import { COORDINATING_LABEL, DEADLINE_LABEL, LEAD_LABEL, OTHER_LABEL, PRODUCT_LABEL } from "./label-words.ts";

/** Lines that give one field of the duty above them: "- Cơ quan chủ trì: …", "c) Thời gian thực hiện: …". */
export type LineLabel = "lead" | "coordinating" | "deadline" | "product" | "duty" | "none";

/** Whoever is named behind "Thực hiện:", which may also open a duty. */
const BODY_NAMED = String.raw`(?=\s*:\s*${anyOf`
  Sở | Phòng | UBND | Ban | Bộ | Cục | Vụ | Chi cục | Trung tâm | Công an | Văn phòng | Hội | Tổ | Các\s | Đoàn | Công đoàn
  Khoa | Trường | Nhà trường | Nhóm | Giáo viên | GV | Hiệu trưởng | Phó | BGH | Kế toán | Trạm | Liên đội | Bộ phận
  Tiểu ban | Mặt trận | MTTQ | [Đđ]\/c | [Đđ]ồng chí | Thầy\s | Cô\s
`})(?![^:]*:.*(?:[Đđ]iện thoại|ĐT|\d{9}))`;

/** Read over the line with its first letter in lower case. */
const LABELS: readonly (readonly [LineLabel, RegExp])[] = [
  [
    "none",
    new RegExp(
      `^${anyOf`
        (?:nguồn (?:lực|kinh phí|vốn)|kinh phí|căn cứ|ghi chú|địa điểm|đối tượng|hình thức|thành phần|(?:cơ quan|đơn vị) chỉ đạo)[^:]{0,40}
        ${OTHER_LABEL}\s*
      `}:`,
      "u",
    ),
  ],
  ["coordinating", new RegExp(String.raw`^${COORDINATING_LABEL}\s*:\s*`, "u")],
  [
    "lead",
    new RegExp(
      String.raw`^${anyOf`
        ${LEAD_LABEL} | trách nhiệm(?:\s+(?:chỉ đạo|lãnh đạo|tổ chức))?\s+thực hiện
        (?:người\s+|phân công\s+)?(?:thực hiện|phụ trách|đầu mối)${BODY_NAMED}
      `}\s*:\s*`,
      "u",
    ),
  ],
  ["deadline", new RegExp(String.raw`^${DEADLINE_LABEL}\s*:\s*`, "u")],
  ["product", new RegExp(String.raw`^${PRODUCT_LABEL}\s*:\s*`, "u")],
  ["duty", /^(?:nhiệm vụ|nội dung(?:,\s+(?:biện|giải) pháp)?(?:\s+(?:thực hiện|nhiệm vụ|công việc))?)\s*(?::\s*|$)/u],
];

const OPENED = LABELS.map(([label, pattern]) => ({ label, pattern, opens: opensWith(pattern) }));
/** No label is longer. */
const LONGEST = 90;

type Labelled = { readonly label: LineLabel; readonly length: number };

/** "(Chủ trì: …; phối hợp: …)": a line of its own in parentheses. */
const opening = (passage: string): number => (passage.startsWith("(") ? 1 : 0);

function labelOf(passage: string): Labelled | null {
  if (passage.length > LONGEST && !passage.slice(0, LONGEST).includes(":")) return null;
  const at = opening(passage);
  const line = passage.charAt(at).toLowerCase() + passage.slice(at + 1);
  const first = firstUnit(line);
  for (const { label, pattern, opens } of OPENED) {
    const found = opens(first) ? pattern.exec(line) : null;
    if (found) return { label, length: at + found[0].length };
  }
  return null;
}

/** The label that opens a line and its length; `null` for a line without one. */
export function readLineLabel(passage: string): Labelled | null {
  const found = roleHeading(passage) ? { label: "none" as const, length: passage.length } : labelOf(passage);
  // "Cơ quan thực hiện:" alone announces the lines below it
  return found && found.label !== "duty" && found.length >= passage.length ? { label: "none", length: passage.length } : found;
}

/** What "a) Cơ quan chủ trì", "Thời gian thực hiện:" say of the lines below; `null` where more stands in the line. */
export function announcedLabel(passage: string): LineLabel | null {
  const found = roleHeading(passage) ? null : labelOf(passage);
  return roleHeading(passage) ?? (found && found.length >= passage.length ? found.label : null);
}

/** "Cơ quan thực hiện: Bộ X tiến hành …; các bộ …": orders behind a label, read as running text. */
export const isOrderLine = (label: LineLabel, value: string): boolean =>
  label === "lead" && value.length > 120 && /(?:tiến hành|có trách nhiệm)\s/u.test(value);

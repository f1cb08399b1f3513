import { anyOf } from "../../text/any-of.ts";
import { firstUnit } from "../../text/code-units.ts";
import { opensWith } from "../../text/first-units.ts";
import { roleHeading } from "../role-heading.ts";

/** Lines that give one field of the duty above them: "- Cơ quan chủ trì: …", "c) Thời gian thực hiện: …". */
export type LineLabel = "lead" | "coordinating" | "deadline" | "product" | "duty" | "none";

const LABELS: readonly (readonly [LineLabel, RegExp])[] = [
  [
    "none",
    /^(?:Kinh phí|Nguồn (?:lực|kinh phí|vốn)|Căn cứ|Ghi chú|Địa điểm|Đối tượng|Hình thức|Thành phần|(?:Cơ quan|Đơn vị) chỉ đạo)[^:]{0,40}:/u,
  ],
  [
    "coordinating",
    /^(?:(?:Các\s+)?(?:[Cc]ơ quan|[Đđ]ơn vị)(?:,\s*(?:đơn vị|địa phương))?\s+phối hợp(?:\s+thực hiện)?|Phối hợp(?:\s+thực hiện)?)\s*:\s*/u,
  ],
  [
    "lead",
    new RegExp(
      String.raw`^${anyOf`
        (?:Các\s+)?(?:[Cc]ơ quan|[Đđ]ơn vị)(?:,\s*(?:đơn vị|địa phương))?\s+(?:chủ trì|thực hiện|đầu mối|tham mưu|tổ chức)(?:\s*(?:,|và)?\s*(?:thực hiện|tham mưu|triển khai))?
        Chủ trì(?:\s+thực hiện)? | Trách nhiệm(?:\s+(?:chỉ đạo|lãnh đạo|tổ chức))?\s+thực hiện
        (?:Người\s+|Phân công\s+)?(?:[Tt]hực hiện|[Pp]hụ trách)(?=\s*:\s*(?:Sở|Phòng|UBND|Ban|Bộ|Cục|Vụ|Chi cục|Trung tâm|Công an|Văn phòng|Hội|Tổ|Các\s|Đoàn|Công đoàn|Khoa|Trường|Nhà trường|Nhóm|Giáo viên|GV|Hiệu trưởng|Phó|BGH|Kế toán|Trạm|Liên đội|Bộ phận|Tiểu ban|Mặt trận|MTTQ|[Đđ]\/c|[Đđ]ồng chí|Thầy\s|Cô\s))
      `}\s*:\s*`,
      "u",
    ),
  ],
  [
    "deadline",
    /^(?:Thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành|ban hành|trình|báo cáo|triển khai|hoàn thiện|tổ chức|dự kiến|tiến hành|(?:nộp|gửi)(?:\s+\p{Ll}+){0,2}))?|Tiến độ(?:\s+(?:thực hiện|hoàn thành))?|Lộ trình|Hoàn thành|Hạn(?:\s+hoàn thành)?|Thời điểm(?:\s+hoàn thành)?)\s*:\s*/u,
  ],
  ["product", /^(?:Sản phẩm|Kết quả)(?:\s+(?:đầu ra|dự kiến|đạt được|thực hiện))?\s*:\s*/u],
  ["duty", /^(?:Nhiệm vụ|Nội dung(?:,\s+(?:biện|giải) pháp)?(?:\s+(?:thực hiện|nhiệm vụ|công việc))?)\s*(?::\s*|$)/u],
];

const OPENED = LABELS.map(([label, pattern]) => ({ label, pattern, opens: opensWith(pattern) }));

/** The label that opens a line and its length; `null` for a line without one. */
export function readLineLabel(passage: string): { readonly label: LineLabel; readonly length: number } | null {
  const first = firstUnit(passage);
  if (roleHeading(passage)) return { label: "none", length: passage.length };
  for (const { label, pattern, opens } of OPENED) {
    const found = opens(first) ? pattern.exec(passage) : null;
    // "Cơ quan thực hiện:" alone announces the lines below it
    if (found && label !== "duty" && found[0].length >= passage.length) return { label: "none", length: passage.length };
    if (found) return { label, length: found[0].length };
  }
  return null;
}

/** "Cơ quan thực hiện: Bộ X tiến hành …; các bộ …": orders behind a label, read as running text. */
export const isOrderLine = (label: LineLabel, value: string): boolean =>
  label === "lead" && value.length > 120 && /(?:tiến hành|có trách nhiệm)\s/u.test(value);

import type { TaskAssignee, TaskWording } from "./task.ts";

/** "6 rõ": what a charge should make clear, in the order in which officials name it. */
export const SIX_CLEARS = ["person", "work", "time", "responsibility", "product", "authority"] as const;

export type Clear = (typeof SIX_CLEARS)[number];

/** Edges of words in Vietnamese: no letter on either side. */
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

/** "các bộ, ngành", "UBND các tỉnh", "cơ quan liên quan": nobody by name. */
const COLLECTIVE = words("các|những|mọi|toàn thể|bộ, ngành|liên quan|có trách nhiệm");

/** Words that say who answers for it. */
const ROLES = words("chủ trì|chịu trách nhiệm|đầu mối|phụ trách");

/** A document that is to be made: the verb, and soon after it what it makes. */
const MAKING = "xây dựng|soạn thảo|dự thảo|lập|trình|ban hành|hoàn thiện|hoàn thành|gửi|công bố|ký|báo cáo";
const PAPER =
  "đề án|dự án|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|công điện|tờ trình|kế hoạch|phương án|chương trình|chiến lược|quy hoạch|báo cáo|hồ sơ|danh mục|quy chế|quy trình|quy chuẩn|tiêu chuẩn|định mức|hướng dẫn|văn bản|biên bản|luật|pháp lệnh|đề cương|bản đồ|sổ tay";
const OUTPUT = new RegExp(`(?<!\\p{L})(?:${MAKING})(?!\\p{L})[^.;:]{0,60}?(?<!\\p{L})(?:${PAPER})(?!\\p{L})`, "iu");
/** "gửi báo cáo", "có báo cáo", "báo cáo bằng văn bản": the report is itself what is made. */
const REPORT = words("(?:gửi|có|nộp|lập) báo cáo|báo cáo bằng văn bản|báo cáo kết quả");

/** Whoever decides or is reported to: a body or an office by its name, which begins with a capital, or the competent level. */
const SUBMITTING =
  "(?:[Bb]áo cáo|[Tt]rình|[Xx]in ý kiến|[Tt]ham mưu|[Đđ]ề xuất|[Kk]iến nghị|[Gg]ửi|[Pp]hê duyệt|[Cc]ho phép)(?!\\p{L})";
const DECIDER =
  "(?:(?:Phó )?Thủ tướng|Chính phủ|Quốc hội|Bộ|Ban|Ủy ban|UBND|HĐND|Hội đồng|Văn phòng|Chủ tịch|Bộ trưởng|Trung ương|Thường trực|cấp có thẩm quyền|cấp thẩm quyền|cơ quan có thẩm quyền)(?!\\p{L})";
const AUTHORITY = new RegExp(`(?<!\\p{L})${SUBMITTING}[^.;:]{0,60}?(?<!\\p{L})${DECIDER}`, "u");

const isNamed = ({ name, agencyIds }: TaskAssignee): boolean => agencyIds.length > 0 || !COLLECTIVE.test(name);

const TESTS: Readonly<Record<Clear, (wording: TaskWording) => boolean>> = {
  person: ({ leads }) => leads.some(isNamed),
  work: ({ statement }) => statement.trim() !== "",
  time: ({ deadlines }) => deadlines.length > 0,
  // One body alone answers for it; of several it must be said who leads.
  responsibility: ({ statement, leads, coordinating }) =>
    leads.some(isNamed) && (leads.length === 1 || coordinating.length > 0 || ROLES.test(statement)),
  product: ({ statement, product }) => product !== null || OUTPUT.test(statement) || REPORT.test(statement),
  authority: ({ statement }) => AUTHORITY.test(statement),
};

/** What the wording does not make clear. What cannot be told from the words counts as missing. */
export const missingClears = (wording: TaskWording): readonly Clear[] => SIX_CLEARS.filter((clear) => !TESTS[clear](wording));

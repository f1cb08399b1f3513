/** Numbers of legal norms carry the year ("52/2025/QĐ-UBND"; Law on Promulgation of Legal Documents, 2008, 2015 and 2025). */
const WITH_YEAR = /\/(?:19|20)\d{2}\/(?:QĐ|NQ)(?![\p{L}])/u;
/** What a legal norm does by its own articles. One that carries rules ("ban hành Quy định …") may charge somebody beside them. */
const LAYS_DOWN = /^(?:về(?:\s+việc)?\s+|v\/v\s+)?(?:quy định|sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ)(?![\p{L}])/iu;

/** Numbers of the National Assembly and its Standing Committee. */
const OF_ASSEMBLY = /\/(?:UBTV)?QH\d{0,2}$/u;
/** What its resolutions have bodies do; the others are norms: "thí điểm cơ chế đặc thù", "tổ chức chính quyền đô thị". */
const HAS_DONE =
  /(?<![\p{L}])(?:giám sát|chất vấn|kế hoạch|dự toán|phân bổ|quyết toán|kỳ họp|phiên họp|đẩy mạnh|tăng cường|tiếp tục|nâng cao|việc thực hiện|chủ trương đầu tư)(?![\p{L}])/iu;

/** Whether a document lays down rules for all times, as decrees and circulars do: it charges nobody with a task. */
export const isLegalNorm = (number: string | null, subject: string | null): boolean =>
  (WITH_YEAR.test(number ?? "") && LAYS_DOWN.test(subject ?? "")) ||
  (OF_ASSEMBLY.test(number ?? "") && (!HAS_DONE.test(subject ?? "") || LAYS_DOWN.test(subject ?? "")));

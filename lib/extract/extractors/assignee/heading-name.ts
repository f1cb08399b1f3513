import { allMatches } from "../../../text/all-matches.ts";
import { isCompound } from "../../names/compound.ts";
import type { NameList } from "../../names/name-list.ts";
import { startsPredicate } from "../../names/predicates.ts";
import type { NamedClause } from "./named-clause.ts";

const WORD = /(?<![\p{L}])\p{L}/gu;
/** Whether a word behind `from` opens a predicate: "là tổ chức" at the end is a noun, "công nghệ thông tin" holds no verb. */
const hasPredicate = (words: string, from: number): boolean =>
  allMatches(WORD, words).some(({ index }) => {
    const rest = words.slice(index);
    return index > from && startsPredicate(rest) && !/^(?:tổ chức|thành phần)$/u.test(rest) && !isCompound(words, from, index);
  });

export const ANNOUNCING =
  /(?<!được )(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công|kiến nghị|lưu ý|kết luận|thông báo|có ý kiến|nhấn mạnh|chỉ thị|điện|quyết định|quyết nghị|thống nhất|thông qua|như sau|ban hành)(?![\p{L}])/u;

/** "được giao quản lý, sử dụng …": which bodies are meant, with no word of what they must do. */
const WHICH =
  /^\s+được\s+(?:giao|cấp|thuê|phép)\s(?!.*(?<!được )(?:trách nhiệm|phải|cần|khẩn trương|chủ động|chủ trì|phối hợp|báo cáo|tổ chức)(?![\p{L}]))/u;

/** Code units of the longest heading that is one name. */
const LONGEST = 120;

/** "5. Các chủ rừng là tổ chức (…)": a short passage that is one name as a whole, without a predicate; `null` for others. */
export function headingName({ passage, list }: NamedClause): NameList | null {
  const words = passage.replace(/\s*(?:\([^()]*\))?\s*:?\s*$/u, "");
  if (words.length > LONGEST || /[.;:()]/u.test(words) || list.end > words.length) return null;
  const rest = words.slice(list.end);
  // "Chủ tịch UBND tỉnh yêu cầu:" announces, and charges nobody
  if (ANNOUNCING.test(rest)) return null;
  // "4. Các tổ chức được giao quản lý, khai thác hồ chứa": the verbs say which of them
  if (!WHICH.test(rest) && hasPredicate(words, list.end)) return null;
  // "Bộ Y tế nhận nhiệm vụ:": no word behind a body that is known belongs to its name
  return list.names.every(({ agencyIds }) => agencyIds.length > 0)
    ? list
    : { ...list, names: [{ span: { start: 0, end: words.length }, agencyIds: [] }] };
}

import { startsDutyVerb, startsPredicate } from "../../names/predicates.ts";
import { demandsOfNobody } from "../duties/statement.ts";

/** "Bên cạnh đó, tăng cường …": words that join a sentence to those before. */
export const JOINING = /^(?:Cụ thể|Trong đó|Bên cạnh đó|Cùng với đó|Đồng thời|Ngoài ra|Đặc biệt|Mặt khác|Tuy nhiên),?\s+/u;

/** "Tiếp đến, xử lý …", "Cuối cùng, phải …": one of several duties told one after another. */
const IN_TURN =
  /^(?:Trước (?:hết|tiên|mắt)|Tiếp (?:đến|theo)|Cuối cùng|Sau cùng|Về lâu dài|Thời gian tới|Thêm vào đó|Song song với đó|Hơn nữa|Đi đôi với đó),\s+(?:phải\s+|cần\s+)?/u;

/** "Đối với các công trình …, theo báo cáo của Sở X đã giảm": what became of them. */
const TOLD_OF = /^Đối với\s[^.;]*?,\s(?:theo (?:báo cáo|thống kê|số liệu)|đến nay|hiện)\s/u;

/** "Theo chức năng, nhiệm vụ được giao, hướng dẫn …": the verb stands behind it. */
const BY_OFFICE = /^Theo (?:chức năng|thẩm quyền|nhiệm vụ)[^.;:]{0,60}?,\s+(?!nhiệm vụ)/u;

/** "Về hạ tầng, (tập trung …)": on what the duty is; what was reached is told with its figures. */
const TOPIC =
  /^(?:Về|Liên quan (?:đến|tới))\s[^.;:,]{2,80},\s+(?=\p{Ll})(?!.*(?:\s(?:đã|vượt|gấp|so với|cùng kỳ|đến nay)\s|\sđạt\s[^.;:,]{0,12}\d[^.;]*[.]$))/u;

/** "Quyết định nêu rõ, bổ sung 5 tỷ đồng cho …": a paper, no verb. */
const DECISION = /^Quyết định\s(?:nêu|này|trên|số|cũng|có|quy|của)\s/u;

/** A verb first, that is not what is spoken of: "Chống khai thác trái phép là nhiệm vụ cấp bách". */
const isDuty = (words: string): boolean =>
  startsDutyVerb(words) && (startsPredicate(words) || !/^[^.;:,]{5,80}\slà\s/u.test(words));

/** "Việc rà soát phải hoàn thành trước ngày 15/12", "Theo đó, đến ngày 15/12 phải …": what is to be done stands first, or by when. */
const MUST_BE =
  /^(?:Theo đó, )?(?:Việc|Kết quả|Toàn bộ|Báo cáo|(?:[Đđ]ến|[Tt]rước|[Cc]hậm nhất|[Tt]rong) (?=[^,]{0,20}\d))(?:\s?[^.;:]{3,120}?)?\s(?:phải|gửi về)\s/u;

/** Whether a sentence of a story orders by its first words: a verb, maybe behind what joins it to those before or what it is on. */
export const opensDuty = (passage: string): boolean =>
  ((isDuty(passage.replace(JOINING, "").replace(IN_TURN, "").replace(BY_OFFICE, "")) || isDuty(passage.replace(TOPIC, ""))) &&
    !TOLD_OF.test(passage) &&
    !DECISION.test(passage)) ||
  MUST_BE.test(passage) ||
  demandsOfNobody(passage);

import { anyOf } from "../../text/any-of.ts";

/** Closing formulas, execution and entry-into-force clauses: addressees, no duties (ANNOTATION, rulings 23, 24, 48). */
const CLOSING = new RegExp(
  `^${anyOf`
    ${anyOf`
      Đầu mối (?:phối hợp|liên hệ|tiếp nhận) | Thông tin (?:chi tiết|liên hệ) | Mọi thông tin | Chi tiết (?:xin )?liên hệ
      Địa chỉ | Điện thoại | Email
    `}(?![\p{L}])[^.;]*:
    (?:Mọi t|T)hông tin(?:\s\p{Ll}+){0,2}\sxin liên hệ
    Văn phòng[^.,;:]{0,60}?(?:thông báo|truyền đạt ý kiến) | (?:Trên đây|Nay(?!\s+giao))\s
    (?:Quyết định|Nghị quyết|Chỉ thị)(?: này| có hiệu lực) | Kế hoạch này có hiệu lực | Bãi bỏ\s(?=(?:toàn bộ |một phần |các )?(?:Quyết định|Nghị quyết|Chỉ thị|Thông tư|Công văn|Kế hoạch|[Đđ]iều|[Kk]hoản|[Đđ]iểm|quy định|văn bản)(?![\p{L}])) | Ban hành kèm theo
    Trong quá trình (?:thực hiện|triển khai|tổ chức)[^.]{0,120}?(?:nếu|khó khăn|vướng mắc|phát sinh|trường hợp cần)
    Nếu có (?:khó khăn|vướng mắc|phát sinh)
  `}`,
  "u",
);

/** Whether the words close the document, as far as they go: what orders behind them is another duty. */
export const closesDocument = (words: string): boolean => CLOSING.test(words);

import { anyOf } from "../text/any-of.ts";
import {
  NO_GIVING,
  NO_GUESTS,
  NO_NOUN,
  NO_OWNER,
  NO_VOTERS,
  NOT_ABOVE,
  NOT_ABROAD,
  NOT_ASKED,
  NOT_GIVEN,
  NOT_TOLD,
} from "./order-exceptions.ts";
import { BODY, LEADER } from "./order-givers.ts";
import { CHARGED, TASK } from "./order-takers.ts";

export { LEADER };

/** "Cụ thể, yêu cầu UBND huyện …", "Đối với cát san lấp, giao Sở X …": the order goes on at the head of a sentence; who gives it was said before. */
const GOES_ON = String.raw`(?:^|(?<=[.…]\s)(?=[CTĐBN])${NO_VOTERS})${anyOf`
  Cụ\s+thể | Theo\s+đó | Trong\s+đó | Đồng\s+thời | Bên\s+cạnh\s+đó | Ngoài\s+ra
  (?:Đối\s+với|Riêng|Về|Còn)\s(?!kiến\s+nghị|đề\s+nghị|ý\s+kiến)[^.;:,]{2,80}
`},?(?=\s+(?:(?:yêu\s+cầu|giao|đề\s+nghị)\s+${CHARGED}|yêu\s+cầu\s+${TASK}))`;

/** Up to 120 units of the clause between who orders and the verb; the stop of "TP." and of numbers ends no clause. */
const BETWEEN = String.raw`(?:${NOT_TOLD}(?:[^.;:]|(?<=TP|Tp)\.|(?<=\d)\.(?=\d)|;(?=\s(?:đồng\s+thời,?\s+)?(?:yêu\s+cầu|giao|đề\s+nghị)\s))){0,120}?`;

const VERB = String.raw`(?<![\p{L}])${anyOf`
  ${NO_NOUN}${anyOf`
  yêu\s+cầu(?!\s+(?:trên|nêu\s+trên|này|đó|kỹ\s+thuật|nhiệm\s+vụ|thực\s+tiễn|đặt\s+ra)(?![\p{L}]))${NO_GUESTS} | giao${NO_GIVING} | chỉ\s+đạo(?!\s+của(?![\p{L}]))
  đề\s+nghị(?!\s+xây\s+dựng)${NO_GUESTS}${NOT_ABROAD}${NOT_ABOVE} | có\s+ý\s+kiến(?:\s+chỉ\s+đạo)?(?:\s+như\s+sau)?(?=:)
  `}
  chỉ\s+thị(?=\s+(?:các\s|\p{Lu}))
  phân\s+công(?=:\s|\s+(?:các\s+|\d{1,2}\s+)?(?:Phó\s+Thủ\s+tướng|Bộ|Sở|UBND)(?![\p{L}]))
`}(?![\p{L}])`;

/** "Đồng chí X nhấn mạnh, … . Đề nghị các cấp ủy …": who speaks goes on ordering. */
const SAID = String.raw`(?:[Đđ]ồng\s+chí|[Tt]hủ\s+tướng|[Bb]í\s+thư|[Cc]hủ\s+tịch|[Bb]ộ\s+trưởng)[^.;]{0,80}?\s${anyOf`
  nhấn\s+mạnh | nêu\s+rõ | chỉ\s+rõ | kết\s+luận | khẳng\s+định | lưu\s+ý
`}`;

/** "(Đồng chí X) biểu dương …, đồng thời đề nghị các đơn vị …": who praises at a meeting goes on ordering. */
const PRAISED = String.raw`(?:biểu\s+dương|ghi\s+nhận|đánh\s+giá\s+cao|chúc\s+mừng|nói|nhấn\s+mạnh|lưu\s+ý)(?![\p{L}])`;

/** "…: “Đề nghị các sở …", "…; yêu cầu các xã …": the verb opens, behind what somebody says or orders. */
const VERB_ALONE = anyOf`
  (?:Giao|Yêu\s+cầu|Đề\s+nghị)(?<=(?::\s[“"]?|${SAID}[^;]{0,400}\.\s)\p{Lu}\p{L}+(?:\s\p{L}+)?)
  (?<=;\s(?:đồng\s+thời,?\s)?)(?=[gyđ])${NO_VOTERS}(?:giao|yêu\s+cầu|đề\s+nghị)
  (?=[gyđc])(?:giao|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)(?<=${PRAISED}[^;]{0,300}[.,]\s[Đđ]ồng\s+thời,?\s\p{L}+(?:\s\p{L}+)?)
`;

const ORDER = new RegExp(
  anyOf`
    ${NOT_ASKED}${NOT_GIVEN}(?:${LEADER}${NO_OWNER}|${BODY}|${GOES_ON})${BETWEEN}${VERB}
    ${VERB_ALONE}(?=\s+${CHARGED})
  `,
  "u",
);

/**
 * The first order in a text, a leader and an ordering verb in one clause: yêu cầu, giao, chỉ đạo, đề nghị, also told in the past; khẳng
 * định, nhấn mạnh, chỉ rõ do not order (ANNOTATION, rulings 5, 49). `null` without one.
 */
export const findOrder = (text: string): RegExpExecArray | null => ORDER.exec(text);

/** "Hiện Bộ X đã đề nghị …", "Tại Đắk Lắk, Sở Y đã yêu cầu …": an order of before, as its pattern's source. */
export const ORDERED_BY_NOW = String.raw`(?:Hiện(?: nay| tại)?,?|Tại (?:tỉnh |TP\.?\s?|thành phố |xã |phường )?\p{Lu}[^,.;:]{1,30},(?=\s(?:Sở|UBND|[ỦU][yỷ] ban|Chi cục|Công an)\s))\s[^.;:,]{3,60}?\sđã\s(?:có|giao|yêu cầu|đề nghị|chỉ đạo|kiến nghị|gửi)`;

/** "Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo về việc …": the orders stand below, in the imperative. */
export const GIVES_DIRECTION = new RegExp(
  `${LEADER}[^.;:]{0,60}?\\scó ý kiến(?: chỉ đạo)?,? (?:về|đối với|liên quan)|truyền đạt ý kiến(?: chỉ đạo)? của [^.;:]{0,60}?${LEADER}[^.;:,]{0,40}? về `,
  "u",
);

import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { endsInColon } from "../../../text/ends.ts";
import { matchAt } from "../../../text/match-at.ts";
import { parenthesesOf, sentenceStarts } from "../../sentences.ts";

/**
 * Where clauses of a passage start. A clause starts the passage, or follows a stop outside parentheses; behind an opener
 * ("Căn cứ …,", "Để …,", "Về …:") its doer stands after the comma.
 */
export interface ClauseStart {
  readonly at: number;
  /** `opener`: after the comma of an opening phrase. */
  readonly kind: "start" | "opener";
}

const OPENER = new RegExp(
  String.raw`${anyOf`
    căn cứ | trên(?!\s+thực tế) | dưới | giữa | dọc | đi đôi | cùng lúc | trừ | bất kể | thông qua | dựa | (?:bởi|chính) v(?:ậy|ì) | muốn | ngược lại | mùa | ở | để | đối với | về | trong | đồng thời | khi | sau | những(?=\s+(?:việc|nội dung|vấn đề|vướng mắc|trường hợp)\s) | vào | (?:sáng |chiều )?thứ(?=\s+\p{L}+\s+(?:hằng|hàng|mỗi)) | với
    (?:cũng )?(?:tại|theo(?!\s+dõi)) | ngoài | liên quan | trước(?!\s+(?:đó|đây|tiên)(?![\p{L}])) | nếu | hằng | hàng | định kỳ | ngay | từ | qua | nhằm
    thời gian (?:tới|từ nay) | xuất phát | nhân dịp | tùy | tuỳ | kể từ | hưởng ứng | mỗi | cho đến | (?:mặc )?dù | tuy(?!\s+nhiên) | vì(?!\s+sao) | bằng | do(?=\s+(?:thời gian|tính|điều kiện|đặc thù|ảnh hưởng|yêu cầu)\s) | không (?:chờ|trông)
    phấn đấu đến | rút kinh nghiệm từ | thừa [uủ][yỷ] quyền | được sự | riêng | trường hợp | bên cạnh | song song | tiếp tục thực hiện | thực hiện | chậm nhất | khẩn trương
    nhanh chóng | kịp thời | sớm | mặt khác | cùng (?:phối hợp )?với | quá trình | do đó | đặc biệt | tiếp theo | (?:quá|hết)(?=\s+(?:thời (?:hạn|gian)|hạn)\s)
    còn | phần(?=\s+(?:còn|vốn|kinh phí)) | hiện nay | đến | bảo đảm | giai đoạn | cuối | đầu(?=\s+(?:mỗi|năm|quý|tháng|tuần|học)) | năm | tháng(?=\s+\d) | ngày(?=\s+\d{1,2}(?:/\d{1,2})?\s+(?:hằng|hàng|mỗi)\s) | quý(?=\s+[IV\d]) | riêng đối với | phát huy
    (?:cơ bản )?(?:đồng ý|nhất trí|thống nhất) (?:(?:với|về|theo) )?(?:(?:mặt )?(?:chủ trương|nguyên tắc)|(?:đề nghị|kiến nghị|đề xuất)(?=[^.;:,]{3,60},\s))
    cụ thể | nhận được (?:công văn|văn bản|công điện|chỉ thị|thông báo|kế hoạch) này
  `}(?![\p{L}])`,
  "iuy",
);

/** "Địa phương nào chưa báo cáo, …", "Ba tháng một lần, …": openings that begin with any word, told by one further on. */
const OPENER_BY_CUE = new RegExp(
  anyOf`
    (?:\p{L}+\s){1,4}nào(?=\s[^.;:,]{5,100},\s+(?:\p{Lu}|các\s))
    (?:(?:\d{1,2}|\p{L}+)\s+)?(?:ngày|tuần|tháng|quý|năm)(?:\s*/|\s+(?:một|0?1))\s*lần | (?:\d{1,2}|một|hai|ba)\s+lần(?=\s+(?:trong|mỗi)\s+(?:tuần|tháng|quý|năm))
  `,
  "iuy",
);

/** A day as dates are written; its month and year may be left out. */
const DAY = String.raw`\d{1,2}(?:/\d{1,2}(?:/\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?`;

/** "Riêng Hà Nội …", "Vì vậy các sở …", "Trước ngày 15/5 UBND các xã …": a doer right behind the words that open its sentence. */
const APART = new RegExp(
  anyOf`
    còn\s+(?=\p{Lu}) | (?:[Rr]iêng|Còn)\s+(?=\p{Lu}|(?:các|những|xã|phường|huyện|đặc khu|tỉnh|thành phố)\s) | (?:Việc|Công tác|Nhiệm vụ)\s[^.;:]{5,160}?\s(?:do|được giao cho)\s+(?=(?:\p{Lu}|các\s)[^.;:]{3,80}?\s(?:chủ trì|tham mưu|chịu trách nhiệm|thực hiện|đảm nhiệm)(?![\p{L}]))
    Đối với\s+(?=(?:các|những|UBND|[ỦU][yỷ] ban)\s[^.;:]{2,120}?\s(?:cần|có trách nhiệm)\s(?![^.;:]*,\s+(?:Sở|Bộ|UBND|các)\s))
    Đối với\s+(?=(?:UBND|[ỦU][yỷ] ban|Bộ|Sở|Cục|Công an|Tập đoàn|Ban)\s[^.;:]{2,80}?,\s+(?:tiếp tục|khẩn trương|chủ động|tập trung|tăng cường)\s(?![^.;:]*,\s+(?:Sở|Bộ|UBND|các)\s))
    ${anyOf`
      [Vv]ì (?:vậy|thế) | [Dd]o (?:đó|vậy) | Theo đó | Đồng thời | Bên cạnh đó | Ngoài ra | Cùng với đó | [Tt]rong đó | Trên cơ sở đó | Sau đó
      (?:Theo đó|Đồng thời|Bên cạnh đó|Ngoài ra|Cùng với đó|Trên cơ sở đó),(?=\s+(?:lực lượng|chính quyền|ngành|cấp ủy|chủ đầu tư|nhà thầu)\s)
      ${anyOf`
        (?:H[ằà]ng\s+(?:năm|quý|tháng),\s+t|[Tt])rước\s+ngày\s+${DAY} | Chậm nhất\s+(?:là\s+|đến\s+)?(?:trước\s+)?ngày\s+${DAY}
        (?:Định kỳ,?\s+)?(?:[Vv]ào|[Tt]rước)\s+ngày\s+\d{1,2}\s+h[ằà]ng\s+(?:tháng|quý)
        (?:Định kỳ\s+h|H)[ằà]ng\s+(?:năm|quý|tháng|tuần|ngày)(?:(?:,|\s+và)\s+(?:\d\s+tháng|cả năm|năm|quý)(?![\p{L}]))* | (?:Trong\s+q|Q)uý\s+[IV\d]+(?:(?:/|\s+năm\s+)\d{4})? | (?:Trong\s+n|N)ăm\s+\d{4}
        (?:Trong\s+t|T)háng\s+\d{1,2}(?:/|\s+năm\s+)\d{4}
        (?:(?:Vào\s+)?(?:[Ss]áng|[Cc]hiều)\s+)?(?:[Tt]hứ\s+\p{L}+|[Cc]hủ nhật)\s+h[ằà]ng\s+tuần
      `}(?:\s+\([^()]{2,60}\))?
    `}\s+(?=\p{Lu}|các\s|(?<=,\s)\p{Ll})
  `,
  "uy",
);

/** "… một số nhiệm vụ (Tỉnh cần tập trung thực hiện:)": the doer of what stands below, in a clause of its own behind the noun. */
const TASKS_OF =
  /\s(?:nhiệm vụ|giải pháp|nội dung|vấn đề|(?:công )?việc)(?:\s(?:sau|trọng tâm|cụ thể|chủ yếu|lớn|quan trọng|mà))*\s+(?=(?:\p{Lu}|các\s)[^.;:]{1,80}?\s(?:cần|phải)\s[^.;:]{2,120}:\s*$)/gu;

const ORDER = /^(?:giao|phân công|(?:chỉ đạo|hướng dẫn|đôn đốc)(?=\s+(?:các\s|\p{Lu})))\s/u;
/** "Để kịp tiến độ, (UBND tỉnh đề nghị Sở X chỉ đạo Sở Y), các đơn vị …": who orders, and what, up to the next comma. */
const ORDERS = /^[^.;:,]{2,60}?(?<!\sđược)\s(?:yêu cầu|đề nghị|giao)\s/u;

/** Behind "Đối với các xã chưa nộp, thì Sở X …" the doer stands too. */
const COMMA = /,\s+(?:(?:thì|song|nhưng)\s+)?|\s(?:thì|nhưng)\s+(?=\p{Lu}|các\s)/gu;

/** All clause starts of the passage, in order. */
export function clauseStarts(passage: string): ClauseStart[] {
  const starts = sentenceStarts(passage);
  const all: ClauseStart[] = [];
  const isInParentheses = parenthesesOf(passage);
  const mayOpenByCue = passage.includes(" nào ") || passage.includes("lần");
  starts.forEach((at, i) => {
    all.push({ at, kind: "start" });
    const apart = matchAt(APART, passage, at);
    if (apart !== null) all.push({ at: apart, kind: "start" });
    if (matchAt(OPENER, passage, at) === null && !(mayOpenByCue && matchAt(OPENER_BY_CUE, passage, at) !== null)) return;
    const clause = passage.slice(at, starts[i + 1] ?? passage.length);
    for (const comma of allMatches(COMMA, clause)) {
      const inside = at + comma.index + comma[0].length;
      if (isInParentheses(inside - 1)) continue;
      // "Đồng thời, giao Bộ A chỉ đạo …, các đơn vị": the order names its doer
      if (ORDER.test(passage.slice(inside, inside + 16))) break;
      all.push({ at: inside, kind: "opener" });
      if (ORDERS.test(passage.slice(inside, inside + 80))) break;
    }
  });
  const below = endsInColon(passage) ? allMatches(TASKS_OF, passage) : [];
  if (below.length === 0) return all;
  const inside = below.map(({ index, 0: tasks }): ClauseStart => ({ at: index + tasks.length, kind: "start" }));
  return [...all, ...inside].sort((a, b) => a.at - b.at);
}

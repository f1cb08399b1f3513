import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { PARENTHESIS } from "./phrases.ts";
import { predicateEnd } from "./predicates.ts";

/** What says which of several bodies are meant; "có trách nhiệm", "có kế hoạch" say what they do. */
const OPENS = new RegExp(
  String.raw`\s+${anyOf`
    có(?!\s+(?:trách nhiệm|nhiệm vụ|(?:các )?(?:giải|biện) pháp|(?:kế|chính|phương|văn|báo|ý|hình)\s))
    còn | nơi | đạt(?=\s(?:dưới|trên|thấp)\s) | (?:đến nay |hiện )?chưa | không(?!\s(?:để|được|thể)) | được\s+(?:giao|phân công|phân bổ|bố trí|(?:cấp )?phép|thuê)(?:,\s+(?:cho\s+)?\p{Ll}+)?
    đã(?=\s[^.;:,]{3,50}?\snhưng\s)
  `}\s+(?!${anyOf`(?<!chưa )có | rất | thực sự | thật sự | hạn chế | khó khăn | lúng túng`}(?![\p{L}]))`,
  "uy",
);
const OF_SEVERAL =
  /(?<![\p{L}])(?:các|những|thủ trưởng|người đứng đầu|\d{1,3}(?=\s(?:bộ|tỉnh|địa phương|xã|phường|đơn vị|sở)(?![\p{L}])))(?:\s[^.;:]*)?$/iu;
/** "nơi còn nhà tạm, nhà dột nát": a comma between two things of which the clause tells, before no doer or duty. */
const CLAUSE = new RegExp(
  String.raw`(?:[^.,;:()]|,\s(?=\p{Ll})(?!${anyOf`
    các | những | khẩn trương | chủ động | tiếp tục | tập trung | phải | cần | kịp thời | tăng cường | đẩy nhanh | sở | bộ
    nghiêm túc | nhất là | đồng thời
  `}\s)){0,140}`,
  "uy",
);
/** Before words of duty; "chưa chủ động", "có tinh thần chủ động" say what they are like. */
const before = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\s(?:chưa|không|thiếu|tinh thần|ý thức|sự|tính|rất|đã|đang))\s(?=(?:(?:phải|cần)\s+)?(?:${words})(?![\p{L}]))`,
    "u",
  );
const DUTY = before(anyOf`
  khẩn trương | chủ động | tiếp tục | nghiêm túc | kịp thời | nhanh chóng | rút kinh nghiệm | kiểm điểm | đẩy nhanh
  (?:có|chịu) trách nhiệm | quản lý(?= chặt) | tăng cường | quyết liệt | tuyệt đối | chỉ đạo(?=\s+(?:các|ngành|cơ quan|UBND|chính quyền|quyết liệt)(?![\p{L}]))
  thực hiện(?=\s+(?:nghiêm|các (?:nhiệm vụ|nội dung|công việc)|một số|các việc)(?![\p{L}]))
  huy động(?=\s+(?:cả|toàn bộ|mọi|tối đa|lực lượng|hệ thống)(?![\p{L}]))
  tập trung(?=\s+(?:chỉ|thực|tháo|rà|giải|hoàn|đẩy|triển|xử|khắc|nguồn|lãnh))
`);
/** A clause may hold such a word, so it counts where no other stands. */
const MUST = before("phải|cần");
/** "chưa bố trí đủ công chức (hoàn thành …)": a verb that is not the one left undone. */
const VERB = new RegExp(
  String.raw`\s(?:chưa\s\p{Ll}+|được\s+(?:giao|phân bổ|bố trí))\s(?:\p{Ll}+\s){1,11}?(?=${anyOf`hoàn thành | trình | báo cáo | bàn giao | ban hành | gửi | rà soát | bố trí đủ`}\s)`,
  "u",
);

/** "các tổ chức khai thác cát phải …", "các cơ sở kinh doanh gas có trách nhiệm …": what their work is, before words of duty. */
const WORK = new RegExp(
  String.raw`(?<=(?:cơ sở|tổ chức|cá nhân|doanh nghiệp|đơn vị|công ty|nhà máy|hộ)\s)${anyOf`
    kinh doanh | sản xuất | khai thác | sử dụng | vận hành | tiến hành | cung cấp | thi công | chế biến | vận chuyển | hành nghề | quản lý
  `}(?=\s\p{Ll})`,
  "uy",
);

/** "các xã có tỷ lệ tiêm phòng thấp": what is done there is no duty of theirs. */
const HAVING_RATE = /^\s+có\s+(?:tỷ lệ|chỉ số|số|kết quả)\s/u;

/** "các xã bị ngập sâu, cô lập (rà soát …)": what befell them, up to a verb that is not told of the past. */
const BEFALLEN = /\s+bị\s+/uy;
const NEXT_WORD = /[\p{L}\p{N}/%-]+(?:\s+|,\s+(?=\p{Ll}))/uy;
const TOLD = /(?:đã|đang|được|chưa|để)\s+$/u;
const MOST_WORDS = 14;

function befallenEnd(text: string, at: number): number | null {
  const opened = matchAt(BEFALLEN, text, at);
  if (opened === null) return null;
  let next = matchAt(NEXT_WORD, text, opened);
  for (let words = 0; next !== null && words < MOST_WORDS; words++) {
    const verb = predicateEnd(text, next);
    if (verb !== null && text.slice(next, verb) !== "kéo dài")
      return TOLD.test(text.slice(at, next)) ? null : at + text.slice(at, next).replace(/[\s,]+$/u, "").length;
    next = matchAt(NEXT_WORD, text, next);
  }
  return null;
}

const HEADING_END = /^\s*(?:\([^()]*\)\s*)?:?\s*$/u;

function workEnd(text: string, at: number): number | null {
  const work = matchAt(WORK, text, at + 1);
  if (work === null) return null;
  const clause = text.slice(work, matchAt(CLAUSE, text, work) ?? work);
  const found = DUTY.exec(clause) ?? MUST.exec(clause);
  if (found) return work + found.index;
  // a heading: "2. Các cơ sở tiến hành công việc bức xạ"
  const end = work + clause.trimEnd().length;
  return HEADING_END.test(text.slice(end)) ? end : null;
}

/** Where the words of duty open in a clause; those behind the first comma are of a second duty. */
function wordsOfDuty(clause: string): number | null {
  const duty = DUTY.exec(clause)?.index ?? null;
  const must = MUST.exec(clause)?.index ?? null;
  if (duty === null || must === null) return duty ?? must;
  return must < duty && clause.slice(must, duty).includes(",") ? must : duty;
}

/** "các địa phương chưa hoàn thành sắp xếp (khẩn trương …)": the end of what says which of them; `null` where nothing does. */
export function relativeEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== " " || !OF_SEVERAL.test(text.slice(Math.max(0, at - 80), at))) return null;
  const opened = matchAt(OPENS, text, at);
  if (opened === null) return workEnd(text, at) ?? befallenEnd(text, at);
  const clause = text.slice(at, matchAt(CLAUSE, text, at) ?? at);
  const from = opened - at;
  const found = wordsOfDuty(clause.slice(from));
  if (found !== null) return opened + found;
  const verb = VERB.exec(clause);
  if (verb) return at + verb.index + verb[0].length - 1;
  // "các chủ đầu tư có tỷ lệ giải ngân dưới 50% (Ban A, Sở B) cam kết …": behind who they are, or behind a rate
  const end = at + clause.trimEnd().length;
  const behind = matchAt(PARENTHESIS, text, end);
  if (behind !== null && predicateEnd(text, behind + 1) !== null) return end;
  const rate = clause.indexOf("% ", from);
  if (rate > 0 && predicateEnd(text, at + rate + 2) !== null) return at + rate + 1;
  return HAVING_RATE.test(clause) ? end : null;
}

import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { isCompound } from "./compound.ts";
import { PARENTHESIS } from "./phrases.ts";
import { predicateEnd } from "./predicates.ts";

/** What says which of several bodies are meant; "có trách nhiệm", "có kế hoạch" say what they do. */
const OPENS = new RegExp(
  String.raw`\s+${anyOf`
    có(?!\s+(?:trách nhiệm|nhiệm vụ(?!\s(?:quá hạn|chậm|chưa|khoa học|còn)\s)|(?:các )?(?:giải|biện) pháp|(?:kế|chính|phương|văn|báo|ý|hình|thể|quyền|nghĩa|sự|hướng|cơ chế|lộ|công văn|tờ)\s))
    còn(?!\s(?:phải|cần|chưa)\s) | nơi | đạt(?=\s(?:dưới|trên|thấp)\s) | (?:đến nay |hiện |còn )?chưa | (?<!hàng )không(?!\s(?:để|được|thể)) | được\s+(?:giao|phân công|phân bổ|bố trí|(?:cấp )?phép|thuê)(?:,\s+(?:cho\s+)?\p{Ll}+)?
    đã(?=\s[^.;:,]{3,50}?\snhưng\s)
  `}\s+(?!${anyOf`(?<!chưa )có | rất | thực sự | thật sự | hạn chế | khó khăn | lúng túng`}(?![\p{L}]))`,
  "uy",
);
const OF_SEVERAL =
  /(?<![\p{L}])(?:các|những|thủ trưởng|người đứng đầu|người đại diện|thương vụ|đại sứ quán|cơ quan (?:đại diện|thường trú)|(?<=(?:^|[.;:]\s|(?:với|cùng|yêu cầu|đề nghị|giao)\s))(?:đơn vị|cơ quan|doanh nghiệp|tổ chức|cơ sở|thương nhân|khách hàng|công ty|chủ|nhà \p{Ll}+)|cấp(?=\s(?:tỉnh|huyện|xã)(?![\p{L}]))|\d{1,3}(?=\s(?:bộ|tỉnh|địa phương|xã|phường|đơn vị|sở)(?![\p{L}])))(?:\s[^.;:]*)?$/iu;
/** "nơi còn nhà tạm, nhà dột nát": a comma between two things of which the clause tells, before no doer or duty. */
const CLAUSE = new RegExp(
  String.raw`(?:[^.,;:()]|,\s(?=\p{Ll})(?!${anyOf`
    các | những | khẩn trương | chủ động | tiếp tục | tập trung | phải | cần | kịp thời | tăng cường | đẩy nhanh | sở | bộ
    nghiêm túc | nhất là | đồng thời
  `}\s)){0,140}`,
  "uy",
);
/** Before words of duty these say what somebody is like: "chưa chủ động", "rất chủ động". */
export const IS_LIKE = "chưa|không|thiếu|rất";
/** Before words of duty, and no "chưa chủ động", "có tinh thần chủ động". */
const dutyBefore = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\s(?:${IS_LIKE}|tinh thần|ý thức|sự|tính|đã|đang))\s(?=(?:(?:phải|cần)\s+)?(?:${words})(?![\p{L}]))`,
    "u",
  );
const DUTY = dutyBefore(anyOf`
  khẩn trương | chủ động | tiếp tục | nghiêm túc | kịp thời | nhanh chóng | rút kinh nghiệm | kiểm điểm | đẩy nhanh
  (?:có|chịu) trách nhiệm | quản lý(?= chặt) | tăng cường | quyết liệt | tuyệt đối | chỉ đạo(?=\s+(?:các|ngành|cơ quan|UBND|chính quyền|quyết liệt)(?![\p{L}]))
  thực hiện(?=\s+(?:nghiêm|các (?:nhiệm vụ|nội dung|công việc)|một số|các việc)(?![\p{L}]))
  huy động(?=\s+(?:cả|toàn bộ|mọi|tối đa|lực lượng|hệ thống)(?![\p{L}]))
  tập trung(?=\s+(?:chỉ|thực|tháo|rà|giải|hoàn|đẩy|triển|xử|khắc|nguồn|lãnh))
`);
/** A clause may hold such a word, so it counts where no other stands. */
const MUST = dutyBefore("phải|cần");
/** "chưa bố trí đủ công chức (hoàn thành …)": a verb that is not the one left undone. */
const VERB = new RegExp(
  String.raw`\s(?:chưa\s\p{Ll}+|được\s+(?:giao|phân bổ|bố trí))\s(?:\p{Ll}+\s){1,11}?(?=${anyOf`hoàn thành | trình | báo cáo | bàn giao | ban hành | gửi | rà soát | bố trí đủ`}\s)`,
  "u",
);

/**
 * "các tổ chức khai thác cát phải …", "các đơn vị sử dụng ngân sách lập …": what their work is, before a verb of duty; said well, duly or
 * of papers and means, the same words are what they are to do.
 */
const WORK = new RegExp(
  String.raw`(?<=${anyOf`
    [Cc]ơ sở | [Tt]ổ chức | cá nhân | [Dd]oanh nghiệp | [Đđ]ơn vị | [Cc]ông ty | nhà máy | hộ | [Tt]hương nhân | đầu tư | nhà thầu | hãng | [Cc]hủ\s\p{Ll}+ | [Kk]hách hàng
    trường | bệnh viện | ngân hàng | nhà xuất bản | hội | [Cc]ơ quan | thành phố | siêu thị | thương mại
  `}(?:\s(?:\p{Ll}+|-)){0,4}\s)${anyOf`
    kinh doanh | sản xuất | khai thác | sử dụng | vận hành | tiến hành | cung cấp | thi công | chế biến | vận chuyển | hành nghề | quản lý | nhập khẩu
    xuất khẩu | phân phối | cho (?:thuê|vay) | vận tải | cung ứng | nuôi | tuyển sinh | đào tạo(?=\s(?:lái|nghề|hệ|ngành)\s) | tham gia | trúng thầu | đưa(?=\s(?:người|lao động|khách)\s) | in(?=\s)
    phát (?:thải|hành|điện) | tự (?:bảo đảm|chủ) | bán | (?:chủ trì )?soạn thảo | thẩm (?:định|tra) | đăng ký(?=\s(?:đầu tư|kinh doanh|tham gia|hộ tịch)\s)
    nhận(?=\s(?:bàn giao|ủy thác|khoán|hỗ trợ)(?![\p{L}])) | chủ trì(?=\s(?:soạn thảo|xây dựng|thực hiện|đề tài|nhiệm vụ)\s)
  `}(?:, ${anyOf`kinh doanh | sản xuất | khai thác | vận hành | chế biến | vận chuyển | nhập khẩu | xuất khẩu | phân phối | cung ứng`})*(?=\s(?:\p{Ll}|Chương trình|Dự án|Đề án))(?!\s${anyOf`
    đúng | chặt | tốt | có | hiệu quả | hợp lý | tiết kiệm | triệt để | tối đa | thử | nghiêm | ngay | đầy đủ | đủ | an toàn | ổn định | linh hoạt | kịp
    thống nhất | ý kiến | góp ý | phần mềm | hệ thống(?!\sđiện) | kinh phí | nguồn(?!\s(?:phóng|nước|thải|bức)) | quỹ | thông tin | số liệu | hồ sơ | tài liệu | hình thức
    biện pháp | chữ ký | công nghệ | báo cáo | các | những | và | cho | theo
  `}(?![\p{L}]))`,
  "uy",
);

/** "các chủ đầu tư giải ngân chậm (giải trình …)", "các xã nộp báo cáo muộn": how they have done. */
const DONE_ILL =
  /\s(?:giải ngân|báo cáo|triển khai|thực hiện|nộp|gửi|thi công|quyết toán|hoàn thành|tiêm phòng)(?:\s(?:báo cáo|hồ sơ|số liệu|vốn))?\s(?:(?:đạt )?(?:tỷ lệ )?(?:chậm|muộn|thấp|kém|sai)|(?:đạt )?dưới \d+(?:,\d+)?%)(?:\s(?:so với|hơn)\s[^.,;:]{4,40}?)?(?=\s(?:\([^()]*\)\s)?\p{Ll})/uy;

/** "các trường tại vùng lũ (cho …)", "các doanh nghiệp trong danh mục (gửi …)": where they are; not when and on what occasion. */
const PLACED = new RegExp(
  String.raw`\s(?:tại(?!\s${anyOf`
    cuộc | hội nghị | phiên | buổi | thời điểm | văn bản | công văn | kỳ họp | Hội nghị | Quyết định | Nghị quyết | Nghị định | Thông tư | Chỉ thị | Kế hoạch | Điều
  `})|trong(?=\s(?:[Dd]anh (?:mục|sách)|diện|doanh nghiệp|khu|vùng|hệ thống|ngành|nhóm)\s)|(?:thuộc|ở)(?=\s(?:diện|đối tượng|nhóm|vùng|khu|xa)\s))\s`,
  "uy",
);

/** "các xã có tỷ lệ tiêm phòng thấp": what is done there is no duty of theirs. */
const HAVING_RATE = /^\s+có\s+(?:tỷ lệ|chỉ số|số|kết quả)\s/u;

const NEXT_WORD = /[\p{L}\p{N}/%.-]+(?:\s+|,\s+(?=\p{Ll}))/uy;
/** Behind these a verb says what a thing is for, or what was done. */
const HELD = new RegExp(
  String.raw`(?<![\p{L}])${anyOf`
    được | chưa | có | không | để | hoàn thành | và | hoặc | của | về | theo | bị | dịch vụ | hoạt động | công tác | (?<!vụ )việc | chế độ | quyền | nghề | nghiệp vụ | lĩnh vực
    dự án | chương trình | nhiệm vụ | kế hoạch | nhu cầu | điều kiện | hợp đồng | giấy phép | công trình | hệ thống | thi | phương án | đi | trung gian | chủ trì | công suất | diện | đối tượng | danh mục | xảy
  `}\s+$`,
  "iu",
);
/** What opens a predicate, and also says when, by what or for whom a work is done. */
const MANNER = new RegExp(
  String.raw`${anyOf`
    cùng | theo | trong | trên | đối | với | trước | mỗi | hằng | hàng | định kỳ | không | từ | nhất | đặc biệt | tùy | tuỳ | mới | thành phần | kéo dài | trực tiếp(?=\s(?:đến|với|tại|cho|từ|vào)\s)
  `}(?![\p{L}])`,
  "uy",
);
const TOLD = /(?:đã|đang)\s+$/u;
/** Behind them stands another name. */
const AND_OTHERS = /và\s(?=\p{Lu}|các\s)/uy;
const MOST_WORDS = 14;

/** Where words end that begin with a verb telling which of them, before a verb of duty; `null` where none stands there. Only what befell them a comma may close. */
export function endBeforeVerb(text: string, from: number, mayPause = false): number | null {
  let next = matchAt(NEXT_WORD, text, from);
  for (let words = 0; next !== null && words < MOST_WORDS; words++) {
    const before = text.slice(from, next);
    if (matchAt(AND_OTHERS, text, next) !== null) return from + before.trimEnd().length;
    if (
      predicateEnd(text, next) !== null &&
      matchAt(MANNER, text, next) === null &&
      !HELD.test(before) &&
      !isCompound(text, from, next)
    )
      return (!mayPause && /,\s$/u.test(before)) || TOLD.test(before) ? null : from + before.replace(/[\s,]+$/u, "").length;
    next = matchAt(NEXT_WORD, text, next);
  }
  return null;
}

/** "các xã bị ngập sâu, cô lập (rà soát …)": what befell them. */
const BEFALLEN = /\s+bị\s+/uy;

const HEADING_END = /^\s*(?:\([^()]*\)\s*)?:?\s*$/u;
/** "2. Các đơn vị chưa nộp hồ sơ:": a clause to the end of a heading; "các đơn vị có công trình sau:" has its things below. */
const HEADED_BY = /(?<!\s(?:sau|sau đây))\s*(?:\([^()]*\)\s*)?:\s*$/uy;

const TAKES_PART = /(?:tham gia|chủ trì|nhận)$/u;
/** "Cơ quan thẩm định", "cơ quan chủ trì soạn thảo": what it is called by, right before another verb. */
const NAMES_AGENT = /[Cc]ơ quan\s(?:chủ trì\s)?\p{Ll}+\s\p{Ll}+$/u;
const LEADS = /chủ trì$/u;

function workEnd(text: string, at: number): number | null {
  const work = matchAt(WORK, text, at + 1);
  if (work === null) return null;
  const clause = text.slice(work, matchAt(CLAUSE, text, work) ?? work);
  const found = DUTY.exec(clause) ?? MUST.exec(clause);
  if (found) return work + found.index;
  if (predicateEnd(text, work + 1) !== null) {
    if (NAMES_AGENT.test(text.slice(0, work))) return work;
    if (!TAKES_PART.test(text.slice(at, work))) return null;
  }
  // a heading: "2. Các cơ sở tiến hành công việc bức xạ"; a sentence without its stop has commas and no colon
  const end = work + clause.trimEnd().length;
  if (HEADING_END.test(text.slice(end)) && (text.endsWith(":") || !clause.includes(","))) return end;
  return LEADS.test(text.slice(at, work)) ? null : endBeforeVerb(text, work + 1);
}

/** "UBND các tỉnh không phân bổ vốn": what they are not to do; "chưa chủ động xử lý": what they are like. */
const REFUSED = /^\s+(?:không|còn chưa|chưa (?:chủ động|tích cực|kịp thời|quyết liệt))\s/u;
const BUT = /[^.;:,]{3,50}?\snhưng\s/uy;
const behindBut = (text: string, at: number): number => matchAt(BUT, text, at) ?? at;

/** Where the words of duty open in a clause; those behind the first comma are of a second duty. */
function wordsOfDuty(clause: string): number | null {
  const duty = DUTY.exec(clause)?.index ?? null;
  const must = MUST.exec(clause)?.index ?? null;
  if (duty === null || must === null) return duty ?? must;
  return must < duty && clause.slice(must, duty).includes(",") ? must : duty;
}

/** Where it ends when no word opens it: by how they have done, what befell them, where they are or what their work is. */
function endWithoutOpening(text: string, at: number): number | null {
  const done = matchAt(DONE_ILL, text, at);
  if (done !== null && predicateEnd(text, (matchAt(PARENTHESIS, text, done) ?? done) + 1) !== null) return done;
  const befell = matchAt(BEFALLEN, text, at);
  if (befell !== null) return endBeforeVerb(text, befell, true);
  const placed = matchAt(PLACED, text, at);
  return placed === null ? workEnd(text, at) : endBeforeVerb(text, placed);
}

/** "các bộ được giao nhiệm vụ (phân công …)": which tasks is not said, so the duty follows, whatever its verb. */
const GIVEN_TASKS =
  /\s+được\s+(?:giao|phân công)\s+nhiệm\s+vụ(?=\s+\p{Ll})(?!\s+(?:tại|theo|trong|ở|về|này|nêu|trên|chủ trì|thực hiện|quản lý|làm|trực tiếp|cụ thể)(?![\p{L}]))/uy;

/** "các địa phương chưa hoàn thành sắp xếp (khẩn trương …)": the end of what says which of them; `null` where nothing does. */
export function relativeEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== " ") return null;
  if (!text.startsWith(" nơi ", at) && !OF_SEVERAL.test(text.slice(Math.max(0, at - 80), at))) return null;
  const given = matchAt(GIVEN_TASKS, text, at);
  if (given !== null) return given;
  const opened = matchAt(OPENS, text, at);
  if (opened === null) return endWithoutOpening(text, at);
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
  if (rate > 0 && predicateEnd(text, at + rate + 2) !== null && matchAt(MANNER, text, at + rate + 2) === null)
    return at + rate + 1;
  if (HAVING_RATE.test(clause)) return end;
  if (REFUSED.test(clause)) return null;
  return endBeforeVerb(text, behindBut(text, opened)) ?? (matchAt(HEADED_BY, text, end) === null ? null : end);
}

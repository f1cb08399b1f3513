import { anyOf } from "../text/any-of.ts";
import type { NoticeDocument } from "./document.ts";
import { COUNTRY } from "./order-exceptions.ts";
import { LEADER } from "./orders.ts";

/** What a page says of itself at its top. */
export interface PageTop {
  readonly title: string;
  /** Title, summary and what follows, as far as nothing is told by the way. */
  readonly lead: readonly string[];
  /** As far as a page says what it is of. */
  readonly head: readonly string[];
  /** A directive is named by its number. */
  readonly isNumbered: boolean;
  /** Somebody who is named orders in the lead. */
  readonly isOrdered: boolean;
}

/** "Hà Nội, 12/3 - …", "VOV.VN - …": several of them make a list of teasers, not an article. */
const DATELINE = /^\(?[\p{Lu}\d.]{2,12}(?:\.vn|\.VN|VN)?\)?\s*[-–—]\s*\p{Lu}/u;

/** A speech: to whom it is made. */
const ADDRESS = /^[-–\s]*(?:Kính thưa|Thưa (?:các|toàn thể|quý))/iu;

/** "Ngày này năm xưa", "Điểm báo": what the title says the page is of. */
const HISTORY = /^(?:Điểm báo|Nhìn lại)(?![\p{L}])|năm xưa|ngày này năm|(?:dấu mốc|sự kiện) lịch sử/iu;

/** A reader's question: an answer quotes the law, it reports no order. */
const QUESTION = /^(?:Cho (?:tôi|em|mình) hỏi|Xin hỏi|Tôi muốn hỏi)/u;

/** An interview: what is told in answers was ordered before. */
const INTERVIEW = /^(?:(?:PV|Phóng viên|Hỏi)\s*:|(?:Thưa|Xin|Vậy)\s[^?]{5,500}\?\s*$)/u;

/** Somebody is given an office, a title or a medal: what is wished for is no order. */
const PERSONNEL = new RegExp(
  anyOf`
    (?:trao|công bố)[^.;:]{0,60}?[Qq]uyết định[^.;:]{0,60}?(?:bổ nhiệm|điều động|nhân sự|phê chuẩn|cán bộ|giữ chức|nghỉ hưu|Quyền Bộ trưởng)
    (?:^|[:;]\s)${anyOf`
      Bổ nhiệm | Phê chuẩn | Điều động | Miễn nhiệm | Trao (?:quyết định|tặng)
      (?:Thủ tướng )?[Pp]hân công (?:nhiệm vụ|công tác)[^.;:]{0,20}?\s(?:các )?(?:Phó|thành viên|lãnh đạo)
    `}(?![\p{L}])
    giữ chức(?: vụ)?\s | (?:bổ nhiệm|điều động|miễn nhiệm|phê chuẩn)\s+(?:ông|bà|đồng chí)\s
    phân công\s+(?:ông|bà|đồng chí)\s[^.;:]{3,60}?\s(?:làm|giữ|đảm nhiệm|đảm nhận|phụ trách|tham gia|điều hành)\s
  `,
  "u",
);

/** Talks with other states and with guests: what is asked of them is no order. */
const TALKS = new RegExp(
  String.raw`(?:^|${LEADER}[^.;:]{0,60}?)${anyOf`
  hội đàm | hội kiến | điện đàm
  làm việc với [^.;:,]{0,30}?(?:tập đoàn|doanh nghiệp|nhà đầu tư|công ty)[^.;:,]{0,30}?${anyOf`
    nước ngoài | quốc tế | Trung Quốc | Nhật Bản | Hàn Quốc | Hoa Kỳ | Mỹ | châu Âu | Pháp | Đức
  `}(?![\p{L}])
  (?<!trực )[Tt]iếp ${anyOf`
    ông | bà | lãnh đạo | đại diện | các (?:doanh nghiệp|nhà đầu tư|tập đoàn) | Đại sứ | Tổng thống | (?:Phó )?Thủ tướng
    Phó Tổng thống | Chủ tịch | Bộ trưởng | Ngoại trưởng | (?:Tổng )?Giám đốc | [Đđ]oàn | Quốc vương | Nhà vua | Thống đốc
    Tổng lãnh sự
  `}
`}(?![\p{L}])`,
  "u",
);

/** Questions of deputies and their answers: what is asked for is no order. */
const HEARING = /(?:trả lời|(?:tại|trong|tục|diễn ra)\s+(?:phiên|buổi)|^(?:phiên|buổi)|hoạt động)\s+chất vấn/iu;

/** Deputies debate a bill: what they ask of its drafters. */
const DEBATE =
  /^(?:[^.;:]{0,40},\s)?Quốc hội (?:tiếp tục )?(?:thảo luận|cho ý kiến|nghe|chất vấn)\s|[Đđ]ại biểu (?:Quốc hội thảo luận (?:tại|về|ở)|thảo luận (?:(?:tại|ở) (?:tổ|hội trường|nghị trường)|về (?:dự (?:án|thảo) )?[Ll]uật))(?![\p{L}])/u;

/** "Thủ tướng Nhật Bản chỉ đạo các bộ …": orders of another state. */
const ABROAD = new RegExp(
  String.raw`^(?:[^.;:,]{0,40},\s)?(?:(?:Phó )?Thủ tướng|Tổng thống|Chính phủ|Nội các|Quốc hội|Bộ [^.;:,]{2,40}?)\s${COUNTRY}[^.;:,]{0,60}?\s(?:yêu cầu|chỉ đạo|giao|đề nghị|chỉ thị|ra lệnh)\s`,
  "u",
);

/** "Theo cáo trạng, Chủ tịch UBND tỉnh đã chỉ đạo …": what was ordered is what somebody is tried for. */
const TRIAL = /cáo trạng|bị cáo|xét xử (?:sơ|phúc) thẩm|mở phiên (?:tòa|xét xử)/iu;

/** "Bộ X đang lấy ý kiến đối với dự thảo Nghị định …", "… trình bày tờ trình dự án Luật": what a paper that is not out yet would have others do. */
const DRAFT =
  /\s(?:đang|vừa|tiếp tục)\s(?:tổ chức\s)?(?:lấy ý kiến|xin ý kiến|công bố|đăng tải)[^.;:]{0,100}?\sdự thảo\s|\sdự thảo\s[^.;:]{3,120}?\s(?:đang|vừa) được\s[^.;:]{0,40}?(?:lấy ý kiến|công bố|đăng tải)|(?<![\p{L}])(?:trình bày tờ trình|thẩm tra)\s[^.;:]{0,40}?dự (?:án|thảo)\s(?:luật|nghị quyết|pháp lệnh)(?![\p{L}])/iu;

/** A ministry answers voters or readers: what it asked of others is told by the way. */
const TO_VOTERS =
  /(?:[Tt]rả lời|nhận được)\s(?:(?:các\s)?(?:ý kiến,?\s)?kiến nghị\s(?:của\s)?)?cử tri|^(?:Bộ|Sở|Cục|Bảo hiểm)\s[^.;:,]{2,50}\s(?:trả lời|giải đáp)\s/u;

type Refusal = (top: PageTop, blocks: NoticeDocument["blocks"]) => boolean;
const REFUSALS: readonly Refusal[] = [
  (_, blocks) => blocks.filter(({ text }) => DATELINE.test(text)).length >= 3,
  (_, blocks) => blocks.slice(0, 5).some(({ text }) => ADDRESS.test(text)),
  ({ title }) => HISTORY.test(title),
  (_, blocks) => blocks.some(({ text }) => QUESTION.test(text) || INTERVIEW.test(text)),
  ({ lead }) => lead.some((text) => PERSONNEL.test(text)),
];

/** What a page that names a directive by its number may be all the same. */
const UNNUMBERED: readonly Refusal[] = [
  // "Ai được nghỉ Tết sớm?": a title that asks stands over what is explained to readers
  ({ title }) => /\?\s*$/u.test(title),
  ({ lead }) => lead.some((text) => DEBATE.test(text) || ABROAD.test(text)),
  ({ head }) => head.some((text) => TALKS.test(text) || HEARING.test(text)),
  ({ head, isOrdered }) => !isOrdered && head.slice(0, 4).some((text) => TRIAL.test(text)),
  ({ lead, isOrdered }) => !isOrdered && lead.some((text) => DRAFT.test(text) || TO_VOTERS.test(text)),
];

/** Whether the page is of another kind than a report, whatever is ordered in it. */
export const isNoReport: Refusal = (top, blocks) =>
  REFUSALS.some((refuses) => refuses(top, blocks)) || (!top.isNumbered && UNNUMBERED.some((refuses) => refuses(top, blocks)));

import { addDays, type ClockTime, daysInMonth, type IsoDate, isoDate, partsOf, weekdayOf } from "../../../model/calendar-date.ts";
import type { DateDeadline } from "../../../model/mention.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { matchAt } from "../../../text/match-at.ts";
import type { ExtractionContext, Groups, Surroundings } from "../../extractor.ts";
import { startsPredicate } from "../../names/predicates.ts";
import { HEAD } from "../../names/words.ts";

/** A clock time from its groups ("3 giờ chiều" is 15:00); `null` when there is none or there is no such time. */
export function clockTime(hour: string | undefined, minute: string | undefined, dayPart?: string): ClockTime | null {
  if (!hour || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  const isAfternoon = /chiều|tối/iu.test(dayPart ?? "") && Number(hour) < 12;
  return `${String(Number(hour) + (isAfternoon ? 12 : 0)).padStart(2, "0")}:${(minute ?? "00").padStart(2, "0")}` as ClockTime;
}

/** Whether the bound excludes the day itself: "trước ngày 30/6". */
export const isExclusive = (bound: string | undefined): boolean => /trước(?!\s+khi)/iu.test(bound ?? "");

/** Year of a day whose year is left out: the next such day on or after the reference date; `null` without one. */
export function inferYear(month: number, day: number, reference: IsoDate | null): number | null {
  if (!reference) return null;
  const { year } = partsOf(reference);
  const candidate = isoDate(year, month, day);
  return candidate && candidate >= reference ? year : year + 1;
}

type Reckoning = Pick<ExtractionContext, "referenceDate" | "plannedYear">;

/** The year of a plan, or that of the notice. */
export const ownYear = ({ referenceDate, plannedYear }: Reckoning): number | null =>
  plannedYear ?? (referenceDate ? partsOf(referenceDate).year : null);

/** Year of a period (month, quarter) left out: that of the plan, or the first whose last day is on or after the reference date. */
export function inferYearOfPeriod(endMonth: number, { referenceDate, plannedYear }: Reckoning): number | null {
  if (!referenceDate || plannedYear) return plannedYear ?? null;
  const { year, month } = partsOf(referenceDate);
  return endMonth >= month ? year : year + 1;
}

/** Year words: a number, "năm nay", "năm sau", or none (`undefined`: to be inferred). `null` when they cannot be dated. */
export function readYear(groups: Groups, { referenceDate }: ExtractionContext): number | null | undefined {
  if (groups.year) return Number(groups.year);
  if (!groups.thisYear && !groups.nextYear) return undefined;
  return referenceDate ? partsOf(referenceDate).year + (groups.nextYear ? 1 : 0) : null;
}

/** A dated deadline. */
export function dated(due: IsoDate | null, groups: Groups, isInferred: boolean): DateDeadline | null {
  if (!due) return null;
  return {
    form: "date",
    due,
    at: clockTime(groups.hour, groups.minute, groups.dayPart),
    exclusive: isExclusive(groups.bound),
    basis: isInferred ? "inferred" : "stated",
  };
}

/** The Sunday of the week of `date`, `weeks` later. */
export const sundayOf = (date: IsoDate, weeks: number): IsoDate => addDays(date, 7 - weekdayOf(date) + 7 * weeks);

const WEEKS: Readonly<Record<string, number>> = { nhất: 1, đầu: 1, hai: 2, ba: 3, tư: 4 };

const THIRDS: readonly (readonly [RegExp, number])[] = [
  [/nửa/iu, 15],
  [/đầu|thượng/iu, 10],
  [/giữa|trung/iu, 20],
];

/** The last day of a third of a month: "nửa đầu" the 15th, "đầu" the 10th, "giữa" the 20th, "cuối" the last (ANNOTATION, deadline). */
export function partOfMonth(part: string, year: number, month: number): IsoDate | null {
  const [, of = ""] = /tuần\s+(?:thứ\s+)?(\d|\p{L}+)/iu.exec(part) ?? [];
  const week = WEEKS[of.toLowerCase()] ?? Number(of);
  if (week > 0) return isoDate(year, month, Math.min(week * 7, daysInMonth(year, month)));
  const days = /\d+(?=\s+ngày)/u.exec(part)?.[0];
  const isLast = /cuối/iu.test(part);
  const said = isLast ? undefined : days ? Number(days) : THIRDS.find(([words]) => words.test(part))?.[1];
  return isoDate(year, month, said ?? daysInMonth(year, month));
}

/** Names of plans whose horizon is no deadline: "Quy hoạch … thời kỳ 2021-2030, tầm nhìn đến năm 2050". */
const HORIZON =
  /(?:(?:tầm nhìn|định hướng|có (?:xét|tính))\s*|(?:Chiến lược|[Qq]uy hoạch|Đề án|Chương trình|Nghị quyết|Kế hoạch|Dự án|Quyết định)(?![\p{L}])(?:(?!phấn đấu|hoàn thành|đạt|bảo đảm|xong)[^.;:])*)$/u;

/** "Rà soát, phê duyệt kế hoạch tái canh của tỉnh (đến năm 2030)": how far a plan goes that is to be made. */
const PLAN_TO_MAKE =
  /(?<![\p{L}])(?:xây dựng|lập|rà soát|phê duyệt|ban hành|điều chỉnh)\s(?:[\p{L}\s,]{0,40}\s)?(?:kế hoạch|lộ trình|chương trình|quy hoạch|phương án)(?![\p{L}])(?:\s(?!phấn đấu|hoàn thành|đạt|bảo đảm|xong|để|và)[\p{L}/-]+){0,10}\s*$/iu;

/** "theo Quyết định số 214/QĐ-TTg của Thủ tướng (đến hết năm 2027)": a document by its number and issuer, its name left out. */
const BY_NUMBER =
  /\ssố\s\S+(?:\s+ngày\s+(?:\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\S+))?\s+của\s+(?:Thủ tướng(?: Chính phủ)?|Chính phủ|(?:Bộ|UBND)\s[^.,;:]{2,30})\s*$/u;

/** Whether the words before a period make it part of a plan's name. */
export const isHorizon = ({ before }: Surroundings, bound: string | undefined): boolean =>
  !/^(?:trong|vào|ngay|trước|xong|chậm|muộn|trễ|từ nay)/iu.test(bound ?? "") &&
  !(/hết/iu.test(bound ?? "") && BY_NUMBER.test(before.slice(-120))) &&
  (HORIZON.test(before.slice(-220)) || (/^đến$/iu.test(bound ?? "") && PLAN_TO_MAKE.test(before.slice(-160))));

/** Words before a period that make it a past one: "chưa được triển khai trong 6 tháng đầu năm". */
const PAST =
  /(?<![\p{L}])(?:đã|chưa(?: được)?|(?<!nhỏ và )vừa|từng(?=\s+(?:được|bị|có|xảy ra|đạt|báo cáo))|so với|cùng kỳ|kể từ|(?<!(?:máy|giới|đặc|quyết) )tính(?!\s+(?:toán|đủ|đúng|phí|giá|thuế|tiền))|(?<!(?:công|hiệp|thỏa|giao|quy) )ước|dự báo)(?:\s+(?!(?:phải|cần)\s|(?<!(?:đã|chưa|vừa|và|được|mới|bản) )(?:gửi|nộp|trình|hoàn thành|xong|ban hành|bổ sung|báo cáo(?!\skết)|kết nối)\s|(?:về|cho|gửi)\s(?:Bộ|Sở|UBND|[ỦU][yỷ] ban|Văn phòng|Ban|Tổng cục|Cục)\s)[\p{L}]+){0,6}\s+$/iu;
const OPENING = anyOf`
  thông (?:xe|tuyến|tàu) | khởi công | khánh thành | khai trương | bàn giao | vào (?:khai thác|sử dụng|vận hành|hoạt động)
`;
const DEMANDED = "(?<![\\p{L}])(?:bảo đảm|đảm bảo|phấn đấu|quyết tâm|phải)";
const CITED = "(?:Quyết định|Nghị|Thông|Công văn|Công điện|Chỉ thị|Kế hoạch|[Vv]ăn bản|số|theo|của|từ)\\s";
const OPENING_DAY = new RegExp(
  `${DEMANDED}\\s[^.;:]{0,120}(?<![\\p{L}])${OPENING}(?:\\s(?!${CITED})[\\p{L}\\d.-]+){0,8}\\s$`,
  "iu",
);
/** "Khởi công đợt 3 (ngày 19/8)", "…, khánh thành cầu A (ngày 30/4)": what the clause itself orders. */
const OPENS = new RegExp(`(?:^|[;,]\\s+)${OPENING}(?:\\s(?!${CITED}|đã\\s|được\\s)[\\p{L}\\d,-]+){1,14}\\s$`, "iu");
const OPENING_OCCASION = new RegExp(`(?:${OPENING}|hoàn thành|phấn đấu)[^.;:]*$`, "iu");
/** "bảo đảm thông xe kỹ thuật (ngày 19 tháng 12)", "khánh thành (dịp 19/12)": the day for which an opening is demanded. */
export const isOpeningDay = ({ before, after }: Surroundings, isOccasion = false): boolean =>
  (isOccasion ? OPENING_OCCASION : OPENING_DAY).test(before.slice(-180)) || (/^\s*(?:[.;]|$)/u.test(after) && OPENS.test(before));

/** Code units that hold the words right before a day that make it one. */
const NAMING = 48;
const NAMES_TERM =
  /(?:hoàn thành|xong|(?<!(?:hết|quá|gia|có|giới|kỳ|trung|dài|ngắn|quyền) )hạn(?:\s(?:trả lời|báo cáo|gửi|nộp|hoàn thành))?)(?:\s+(?:vào|là))?\s*:?\s*$|[(;]\s*(?:thời gian|thời hạn|tiến độ)(?:\s+(?:thực hiện|hoàn thành|trình|báo cáo|gửi))?\s*:\s*$/iu;
/** "báo cáo lần thứ nhất: (20/6)" */
const NTH_TIME = /\s(?:lần|đợt)\s(?:thứ\s)?[\d\p{L}]+:?\s+$/iu;
const DONE_NTH_TIME =
  /(?:báo cáo|gửi|nộp|trình|kiểm tra|bàn giao|tổng hợp)(?![\p{L}])[^.;:]*\s(?:lần|đợt)\s(?:thứ\s)?[\d\p{L}]+:?\s+$/iu;

/** "hoàn thành ngày 30 tháng 11", "(Sở X chủ trì; thời gian: tháng 5)": a day without a bound word is a deadline only behind the words that make it one. */
export function isNamedAsTerm(surroundings: Surroundings): boolean {
  const { before } = surroundings;
  const near = before.slice(-NAMING);
  if (NAMES_TERM.test(near) || (NTH_TIME.test(near) && DONE_NTH_TIME.test(before))) return true;
  return isOpeningDay(surroundings) || isOfLastStep(surroundings);
}

const STRIVEN_FOR = /(?<![\p{L}])phấn đấu\s+$/iu;
/** As `isNamedAsTerm`, and "Phấn đấu (ngày 19/12) khánh thành": of days only, a year so named bounds nothing (ANNOTATION, ruling 34). */
export const isDayNamedAsTerm = (surroundings: Surroundings): boolean =>
  isNamedAsTerm(surroundings) || STRIVEN_FOR.test(surroundings.before.slice(-12));

/** "…; quý III báo cáo Chính phủ", "…, ngày 31/8 trình Thủ tướng": behind a comma the day of the clause's own verb; what was done or is foreseen has none. */
const isOfLastStep = ({ before, after }: Surroundings): boolean =>
  /[\p{L}\d)”"][,;]\s+$/u.test(before.slice(-6)) &&
  /^\s+(?:(?:phải|cần)\s+)?(?:kết nối|vận hành|đưa vào|khởi công|khánh thành|trình|báo cáo|hoàn thành|xong|có báo cáo|ban hành|bàn giao)(?![\p{L}])(?![^.;]{0,80}\s(?:đã|được)\s)/u.test(
    after,
  ) &&
  !/(?<![\p{L}])(?:đã|dự kiến|sẽ|từ|trước đó|cam kết)\s[^.;]*$/u.test(before.slice(-160));

/** "… cuối năm 2026." closes its clause: a term, unless the words before make it the time of a state of affairs. */
export const closesAsTerm = ({ before, after }: Surroundings): boolean =>
  /^\s*(?:[.;,]|$)/u.test(after) &&
  /(?<![\p{L}])(?:hoàn thành|xong|báo cáo|trình|ban hành|tổ chức|khởi công|khánh thành|bàn giao|thông (?:xe|tuyến|tàu)|công bố|đưa(?=\s[^.;:]{2,80}\svào\s(?:khai thác|vận hành|sử dụng|hoạt động)))(?![\p{L}])[^.;:]{0,120}$/iu.test(
    before,
  ) &&
  !/(?:tình hình|số liệu|kết quả|thời điểm|từ|của|so với|hội nghị|họp)\s+$/iu.test(before);

/** "… điều hành giá (Quý IV/2026).", "Trình Chính phủ Nghị định: Quý I/2026": a period that closes its item, set apart by signs. */
export const closesAsField = ({ before, after }: Surroundings): boolean =>
  ((/\([^()]*(?:(?<=\()|,\s|;\s)$/u.test(before.slice(-120)) && /^\s*\)[.;]?\s*$/u.test(after)) ||
    (/^[^:]{16,}:\s$/u.test(before) && /^[.;]?\s*$/u.test(after))) &&
  !/(?:kỳ họp|phiên họp|hội nghị|đại hội|hội thi|lễ)(?:\s[^.;:,(]{0,60})?[(:]\s?$/iu.test(before);

/** "…, các bộ hoàn thành": who must do it in that time; what was done then is told with "đã". */
const DOER =
  /^(?:các\s+)?(?:[Bb]ộ|[Ss]ở|UBND|[ỦU][yỷ] ban|[Cc]ục|[Tt]ổng cục|[Bb]an|Văn phòng|Ngân hàng|đơn vị|địa phương)(?![\p{L}])(?![^.;:]{0,60}\sđã\s)/u;

/** "…. Tháng 5/2027, các bộ hoàn thành …": what a sentence further on says to be done by then. */
const TO_FINISH = /^(?:[^.;:,]{0,80}\s)?(?:hoàn thành|hoàn tất|xong)\s/u;

/** "Quý III năm 2025: Trình Chính phủ …", "Tháng 8 năm 2025, trình …": a period that opens an item, then what is to be done in it. */
export const opensAsTerm = ({ before, after }: Surroundings): boolean => {
  const joint = /^\s*[:,]\s+/u.exec(after)?.[0].length ?? 0;
  const said = after.slice(joint);
  if (joint === 0 || !(before.trim() === "" || (/[.;]\s+$/u.test(before) && TO_FINISH.test(said)))) return false;
  return startsPredicate(said) || DOER.test(said);
};

/** "bố trí vốn cho các dự án hoàn thành (trong năm 2026)": which ones are meant. */
const WHICH =
  /(?<![\p{L}])(?:(?:cho|đối với|danh mục|số)\s+(?:các\s+|những\s+)?(?:dự án|công trình|nhiệm vụ|hạng mục)(?:\s+(?:dự kiến|phải|đã|được))?|(?:các|những)\s+(?:dự án|công trình)\s+dự kiến|có\s+khả\s+năng)\s+(?:hoàn thành|khởi công|khởi công mới|phê duyệt|kết thúc)\s+$/iu;

/** "số vốn không có khả năng giải ngân (trong năm 2026)", "phạt nhà thầu không hoàn thành (trước …)": what cannot be, or was not, done by then. */
const UNABLE =
  /(?<![\p{L}])(?:(?:không|chưa|khó)(?:\s(?:có|còn|đủ))?\s(?:khả năng|thể)|không\s(?:hoàn thành|giải ngân|bàn giao|kịp|xong))\s(?:[^.;:,]{2,40})?$/iu;

/** The topic of an item: "Về …:", "Đối với các nhiệm vụ triển khai trong năm 2026, …". */
const TOPIC =
  /(?:^|[.;]\s+)(?:Đối với|Về|Riêng về|(?:Đề cập|Nhấn mạnh|Chỉ rõ|Nói|Định hướng|Liên quan)(?= (?:về|đến|tới|các|những|một số|nhiệm vụ)\s))\s[^:;.]*$/u;
const COMMA = /,\s+/gu;
/** What is to be done with the topic: "Đối với 08 văn bản đã trình, chủ động …" */
const BEHIND_TOPIC = new RegExp(
  String.raw`,\s+${anyOf`
    chủ động | khẩn trương | phối hợp | tiếp tục | tập trung | chủ trì | đề nghị | yêu cầu | giao | tổ chức | rà soát | cần
    phải | sớm | đẩy nhanh | \p{L}[^.;:,]{2,60}\sđược (?:giao|yêu cầu) | bộ \p{Lu} | các (?:bộ|sở|địa phương|cơ quan|đơn vị) | UBND | [ủu][yỷ] ban | sở | tỉnh
    (?:Phó )?Thủ tướng [^,.;:]{0,40}?(?:yêu cầu|giao|đề nghị|chỉ đạo)
    (?:Phó )?Chủ tịch [^,.;:]{0,60}?(?:yêu cầu|giao|đề nghị|chỉ đạo)
  `}\s?[^:;.]*$`,
  "iu",
);
/** "hoàn thành các nhiệm vụ đã giao trước ngày …": what is to be finished by then is told of with "đã", "chưa". */
const FINISHED_BY = new RegExp(
  String.raw`(?<!(?:đã|chưa|được|khi)\s)${anyOf`
    hoàn thành | hoàn tất | xong | hết | dứt điểm | chấm dứt | khắc phục | giải quyết | tháo gỡ | thu hồi | bố trí | bàn giao
    trình | ban hành
  `}\s(?:(?!kết quả|tình hình|số liệu|báo cáo)[^.;:])*\s(?:đã|chưa)(?:\s(?!so|cùng|kể|tính|ước|dự)\p{L}+){1,7}\s+$`,
  "iu",
);
/** "phê duyệt dự án đối với nơi chưa có kho (trong giai đoạn …)": which ones they are, as things stand. */
const LACKING =
  /(?<![\p{L}])(?:đối với|cho|tại|ở)\s(?:(?:các|những)\s)?(?:nơi|xã|phường|huyện|tỉnh|địa phương|đơn vị|cơ quan|khu vực|vùng|trường|thôn|bản)(?:\s\p{L}+){0,3}\schưa\scó\s[^.;:,]*$/iu;
/** "(dự kiến họp vào …)", "Nếu đến ngày 15/12 nhà thầu không …", "…, làm cơ sở để tỉnh khởi công vào ngày …": a day of a condition, of what comes of the duty; "không dồn (vào cuối năm)", "không chờ (đến tháng 9)", "nhiệm vụ đến hạn (trong tháng 6)". */
const OF_ANOTHER =
  /\(dự kiến\s(?:tổ chức|họp|diễn ra|tiến hành|vào)(?:\s[^()]*)?$|(?:^|[.;]\s+)(?:nếu|trường hợp)\s+$|(?<![\p{L}])làm (?:cơ sở|căn cứ) (?:để|cho)\s[^.;,]*$|(?<![\p{L}])dồn\s(?:\p{Ll}+\s){0,2}$|(?<![\p{L}])(?:không\s(?:chờ|đợi)|đến\shạn)\s$/iu;
/** "số vốn đến hết ngày 15/5 chưa phân bổ": how things stand on that day. */
const AS_OF = /(?<![\p{L}])(?:số|vốn|kết quả|tình hình|số liệu|dư nợ|tồn|hồ sơ|dự án|nhiệm vụ)(?:\s\p{Ll}+){0,3}\s$/u;
/** "đến 30/8 giải ngân dưới 30% thì cắt giảm": on what condition. */
const CONDITION = /^\s[^.;:,]{3,60}\sthì\s/u;
/** "Phiên họp lần thứ 23 dự kiến tổ chức (vào tháng 8)": when it will be. */
const PLANNED = /(?<![\p{L}])dự kiến\s(?:được\s)?(?:tổ chức|họp|diễn ra|khai mạc)\s$/u;
/** "chuẩn bị các điều kiện để tổ chức Lễ khởi công (vào ngày 19/12)", "ngày bầu cử": when that is for which one makes ready. */
const AWAITED =
  /(?:(?:[Đđ]iều kiện|[Cc]huẩn bị)\s[^.;:]{0,60}(?:để|cho|phục vụ)\s[^.;:]{0,60}(?:[Ll]ễ|[Hh]ội nghị|[Đđ]ại hội|[Hh]ội thi|[Kk]ỳ họp|[Kk]ỳ thi)|(?:cuộc|ngày)\s+bầu cử|chuyến\s+(?:thăm|công tác))(?![\p{L}])[^.;:]{0,160}$/u;
/** Whether a date with "vào" is when something takes place that is only awaited. */
export const isAwaited = ({ before }: Surroundings, bound: string | undefined): boolean =>
  /^vào$/iu.test(bound ?? "") && AWAITED.test(before);
const STANDS = /^\s(?:chưa|còn|vẫn|đã|mới)\s/u;
export const isPast = ({ before, after }: Surroundings): boolean =>
  (STANDS.test(after) && AS_OF.test(before.slice(-60))) ||
  CONDITION.test(after) ||
  PLANNED.test(before.slice(-40)) ||
  OF_ANOTHER.test(before.slice(-160)) ||
  (PAST.test(before.slice(-60)) && !FINISHED_BY.test(before.slice(-180)) && !LACKING.test(before.slice(-120))) ||
  /(?:hạn (?:cũ|trước đây|dùng|sử dụng)(?: là)?|(?<![\p{L}])hết (?:hạn|hiệu lực))\s+$/iu.test(before.slice(-24)) ||
  WHICH.test(before.slice(-80)) ||
  UNABLE.test(before.slice(-70)) ||
  (TOPIC.test(before) &&
    !BEHIND_TOPIC.test(before) &&
    !allMatches(COMMA, before).some(({ index, 0: comma }) => matchAt(HEAD, before, index + comma.length) !== null) &&
    !/[\p{L}\d)”"]\s*,\s(?:[^.;]*\s(?:phải|cần)\s|[^,]*(?:hoàn thành|báo cáo|trình|xong|khởi công|khánh thành|ban hành|bàn giao|phê duyệt|triển khai|tổ chức|bố trí|đưa vào|giải quyết|xử lý|dứt điểm|giải ngân|chi trả)[^,]*$)/u.test(
      before,
    ));

/** "trước mùa mưa năm 2027", "Kỳ họp cuối năm 2027": of what stands on no day (ANNOTATION, ruling 17). */
const UNDATED_EVENT =
  /(?:mùa (?:mưa|bão|lũ|khô)(?: (?:mưa|bão|lũ))?|kỳ họp(?: thường lệ)?)\s+(?:(?:đầu|giữa|cuối)\s+)?(?:năm\s+)?$/iu;
export const isOfUndatedEvent = ({ before }: Surroundings): boolean => UNDATED_EVENT.test(before);

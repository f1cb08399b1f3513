import type { Span } from "../../../model/span.ts";
import { ASKS_ABOVE, findOrder, GIVES_DIRECTION, LEADER, ORDERED_BY_NOW } from "../../../notice/index.ts";
import { anyOf } from "../../../text/any-of.ts";
import { endsInColon } from "../../../text/ends.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import { sentenceStart, sentenceStarts } from "../../sentences.ts";
import { AS_FOLLOWS } from "./tasks-ahead.ts";

/** What a block of a news page does for the orders that the page reports. */
export type StoryMove = "skipped" | "announces" | "opens" | "narrates" | "asks" | "orders" | "tells";

/** A leader speaks without ordering, or the story goes on elsewhere. */
const NARRATIVE = new RegExp(
  `^${anyOf`
  Phát biểu | Tại (?:phiên|cuộc|buổi|hội|đây|(?:các )?điểm cầu|đầu cầu|lễ|trụ sở)
  Theo (?!dõi(?![\p{L}])|đó|(?:chức năng|thẩm quyền|nhiệm vụ)(?![\p{L}])|(?:chỉ đạo|yêu cầu) (?:của|từ) [^.;:,]{3,60}, |[Kk]ế hoạch,\s+(?:(?:trước|trong|chậm nhất|đến|từ|tháng|quý|năm)\s[^,.;:]{3,40},\s+)?(?:các|Bộ|Sở|UBND|Ủy ban)(?![\p{L}]))
  Báo cáo(?![^.;:]*\sgửi\s) | Cũng tại | (?:Chỉ đạo|Yêu cầu)\s+(?:của|nêu trên|này)\s | Hội nghị | Phiên họp | Cuộc họp
  Kết luận tại | Thông tin từ | Dự (?!án|toán|thảo|báo|kiến|trữ|phòng|tính) | Dự báo(?:,|\s+(?:đến|trong|từ|hôm|ngày|của)\s) | Cùng dự | (?:Chiều|Sáng|Ngày)\s
  (?:Lãnh đạo|Đại diện|Ông|Bà|Giám đốc|Đồng chí) [^.;:,]{2,80}?\s(?:cho biết|chia sẻ|khẳng định|thông tin)\s
  (?:(?:Bên cạnh đó|Cùng với đó|Đồng thời|Ngoài ra),?\s)?${anyOf`
    Bộ | Sở | Công an | UBND | [ỦU][yỷ] ban | Cục | Chi cục | Công ty | Tập đoàn | Tỉnh | Thành phố
  `}\s${IN_CLAUSE}{2,60}?\s(?:cho biết|cho rằng|thừa nhận|khuyến cáo (?:người|nhân|bà|phụ)|(?<!(?:ký|bản|theo|đúng|hiện)\s)cam kết)\s
  ${LEADER}[^.]{0,60}?${anyOf`
    khẳng định | nhấn mạnh | chỉ rõ | cho biết | ghi nhận | đánh giá | cho rằng | nêu rõ | cam kết | biểu dương | hoan nghênh
    nhận định | bày tỏ | nêu(?! (?:trên|tại)(?![\p{L}])) | lưu ý | tin tưởng | mong | chúc | gửi lời | động viên | chia sẻ | chia buồn | thăm hỏi
  `}
`}`,
  "u",
);
/** "- Báo cáo kết quả …": of a list a point that has somebody report. */
const REPORTS = /^Báo cáo\s(?!của\s|tại\s|[^.;:,]{2,80}?\scho (?:biết|thấy)\s)/u;
/** "Chủ trì phiên họp, Thủ tướng …", "Đánh giá cao nỗ lực của …, Thủ tướng …": what a leader did, verb first; no list of doers. */
const TOLD_OF_LEADER = new RegExp(
  `^(?!Chịu trách nhiệm|Báo cáo|Trình|Tham mưu|Giúp)[^,.;:]{5,160},\\s+(?:thay mặt [^,.;:]{3,40},\\s+)?(?!Văn phòng)${LEADER}\\s(?!các\\s|cấp\\s)`,
  "u",
);
/** "Về vốn, Thủ tướng nêu rõ, …": who orders goes on speaking; the orders are not at an end. */
const SPEAKS_ON = new RegExp(
  `^(?:[^.;:]{5,160},\\s)?(?:${LEADER})[^.;:,]{0,40}?\\s(?:nhấn mạnh|nêu rõ|chỉ rõ|lưu ý|cho rằng|khẳng định|đồng ý|đồng tình|thống nhất|nhất trí|ghi nhận|biểu dương|đánh giá|phân tích|nói|mong|gợi mở|gợi ý|định hướng|nêu|đưa ra|chỉ ra|quán triệt)(?![\\p{L}])`,
  "u",
);
export const speaksOn = (passage: string): boolean => SPEAKS_ON.test(passage);
/** "Trao đổi với báo chí, lãnh đạo công ty cho biết …": somebody tells, no leader orders. */
const TOLD_BY_OTHERS = new RegExp(
  String.raw`^(?:(?:Một số|Nhiều|Các)\s)?(?:[Hh]iệp hội|[Dd]oanh nghiệp|[Nn]gười dân|[Cc]ử tri|[Nn]hà đầu tư|[Hh]ộ dân|[Tt]iểu thương|[Tt]ài xế)\s[^.;:]{0,80}?(?:kiến nghị|đề nghị|đề xuất|mong|cho rằng|cho biết|phản ánh)\s|^[^.;:]{0,120}?(?:^|,\s+)${anyOf`
    lãnh đạo | đại diện | ông | bà | (?:Phó )?Giám đốc | (?:Phó )?Tổng Giám đốc | đồng chí | PGS | GS | TS | chuyên gia
    người dân | anh | chị
  `}[.\s][^;:]{2,80}?\s${anyOf`
    cho biết | chia sẻ | khẳng định | cho rằng | bày tỏ | cam kết | thông tin | nhận định | đề xuất | kiến nghị
  `}(?![\p{L}])`,
  "u",
);
/** "Kết luận buổi làm việc, đồng chí X ghi nhận …": what who must do follows, if not in the block itself. */
const CONCLUDES = /^(?:Phát biểu chỉ đạo|(?:Phát biểu )?[Kk]ết luận)(?: tại)?\s[^.;:,]{3,80},\s/u;
/** What was said or ordered before: no order of this story, whatever its words. */
const EARLIER = /^(?:Trước (?:đó|đây)|Ngay (?:sau|khi|từ)\s[^.;:,]{3,80},\s[^.;:,]{3,80}?\sđã\s)/u;
/** "Giữa tháng 12, Bộ X yêu cầu …", "Hiện Bộ X đã đề nghị …": the same below the head, where a story does not begin any more. */
const TOLD_BY_THE_WAY = new RegExp(
  String.raw`^(?:(?:Đầu|Giữa|Cuối|Hồi)\s(?:năm|tháng|tuần)[^,.;:]{0,20},\s[^.;:,]{3,80}?\s(?:đã|từng|yêu cầu|đề nghị|chỉ đạo)|${ORDERED_BY_NOW})\s`,
  "u",
);
/** An item of the report that gives no duties. */
const VIEW_TOPIC = /^(?:Về nhận thức|Về quan điểm|Quan điểm|Nguyên tắc|Kết quả|Tồn tại|Hạn chế)[^:.]{0,60}(?::|\slà\s)/u;
/** "Thủ tướng yêu cầu:", "Phó Thủ tướng có ý kiến như sau:": the orders follow, a block each. */
const OPENING =
  /(?:^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s|yêu cầu|chỉ đạo|(?<!Ngoại )giao|đề nghị|ý kiến|kết luận|như sau|sau đây|nhiệm vụ|có trách nhiệm|một số nội dung)[^.;]*:\s*$/u;
const NO_OPENING =
  /(?:quan điểm|kết quả|hạn chế|cho biết|báo cáo|đánh giá|nguyên nhân|bài học)[^.;]*(?<!(?:yêu cầu|chỉ đạo|ý kiến|kết luận|phân công)(?:\s+như sau|\s+sau)?):\s*$/u;
/** "Thủ tục gồm những gì?": a page that gives a document goes on to questions on the law. */
const QUESTION = /^[^“”"]*\?\s*$/u;
/** "Căn cứ Điều 28 Luật … quy định … như sau:": what a page that gives a document goes on to explain. */
const LAW =
  /^(?:Căn cứ|Theo|Tại)\s(?:quy định\s(?:tại|của)\s)?(?:Điều|[Kk]hoản|[Đđ]iểm|Mục)\s[^.;:]{1,160}?\s(?:Luật|Nghị định|Thông tư|Bộ luật)\s/u;
const ANNOUNCEMENT =
  /(?:(?:vừa|đã)\s+(?:ký|có|ban hành)|\ský ban hành)[^.]{0,80}(?:Công điện|Chỉ thị|[Vv]ăn bản|Công văn|Thông báo|Nghị quyết|Quyết định|Kết luận số)|^Theo (?:kế hoạch|chỉ thị|văn bản|quyết định)\s(?:vừa|mới)\s(?:được\s)?(?:ban hành|ký|phê duyệt)/iu;
/** "Thủ tướng chỉ đạo, với dự án đã có Nghị quyết, …": a paper behind the order is what the order is on. */
const announces = (passage: string, order: Span | null): boolean =>
  (ANNOUNCEMENT.exec(passage)?.index ?? Number.POSITIVE_INFINITY) < (order?.end ?? passage.length);
/** "Văn phòng Chính phủ có Thông báo số 412 …": a paper of this story, where nobody is ordered yet. */
const HAS_PAPER = /\scó (?:Công điện|Chỉ thị|Văn bản|Công văn|Thông báo|Kế hoạch)(?: khẩn| hỏa tốc)? số\s/u;
/** Blocks from the top in which a page announces the document that it reports. */
const TOP = 6;
/** Blocks of title and lead. */
const HEAD = 2;
/** A sentence ends in a stop; titles and headings inside the story do not. */
const SENTENCE_END = /[.;:…?!][”"’')\]/]*\s*$/u;
/** "… trước ngày 15/12. Lê An": the writer's name behind the last stop. */
const BYLINE = /(?<=(?<!TP|Tp|\d)[.…!?][”"’')/]*)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}\s*$/u;

/** The block's words without the name of who wrote them. */
export const withoutByline = (words: string): string => words.replace(BYLINE, "");
const CAPTION =
  /^(?:\*|Mời (?:quý|bạn|độc|các bạn)|Ảnh|Image|Video|Tác giả|Thực hiện(?=\s*:)|Nguồn|Theo TTXVN(?!,)|Tin liên quan|Xem (?:thêm|chi tiết|toàn văn|đầy đủ)|Đọc thêm|>>|\*\*Link|#|https?:|\d{1,2}[:h]\d{2})/u;
/** "Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện": closes the letter that the page gives. */
const TOLD_TO =
  /^Văn phòng\s[^.;:,]{2,40}?\s(?:(?:xin|trân trọng)\s)?thông báo\s(?:(?:ý kiến|chỉ đạo)[^.;:]{3,80}?\s)?(?:để|tới|đến)\s/u;
const SENTENCE_LENGTH = 50;
const ITEM_LENGTH = 20;

/** A heading without a colon is shorter; a paragraph often has lost its stop. */
const TITLE_LENGTH = 110;
const isSentence = (passage: string): boolean => SENTENCE_END.test(passage) || passage.length >= TITLE_LENGTH;

/** A heading that ends in ":" is shorter. */
const HEADING_LENGTH = 160;

/** Whether the block is a heading inside the story: no sentence, or words that end in ":". */
export const isStoryHeading = (passage: string): boolean =>
  (endsInColon(passage) ? passage.length < HEADING_LENGTH : !isSentence(passage)) && !CAPTION.test(passage);

/** "… trước ngày 15/12. Được biết, …": the story goes on behind the orders of one block. */
const TOLD_AFTER =
  /(?<=[.…!?][”"]?\s)(?:Được biết|Dự kiến|Trước đó|Theo (?:báo cáo|thống kê|số liệu|ghi nhận)|Tính đến|Tuy nhiên,? (?:đến|tới|hiện)|Hiện nay,|Hiện tại,)(?![\p{L}])/u;

/** The words up to where a block stops ordering. */
export function ordersOf(words: string): string {
  const at = TOLD_AFTER.exec(words)?.index;
  return at !== undefined && findOrder(words.slice(0, at)) ? words.slice(0, at).trimEnd() : words;
}

/** "(Chinhphu.vn) - ", "VOV.VN - ", "TP - ": whose report it is. */
const DATELINE = /^(?:\([^()]{2,40}\)|[\p{Lu}\d]{2,10}(?:\.(?:VN|vn))?)\s*[-–—]{1,2}\s*(?=[\p{Lu}“"])/u;

/** "Công văn nêu rõ, các sở cần …": the paper says who must. */
const PAPER_SAYS = new RegExp(
  `^${anyOf`
    (?:Công điện|Công văn|Văn bản|Chỉ thị|Thông báo|Nghị quyết|Kế hoạch)(?:\s[^.;:,]{1,40})?
    (?:Trong|Tại)\s(?:công điện|công văn|văn bản|chỉ thị|thông báo)(?:\s[^.;:,]{1,40})?,\s[^.;:,]{3,60}
  `}\\s(?:cũng\\s)?(?:nêu rõ|nhấn mạnh|chỉ rõ|nêu)(?: rằng|:)?,?\\s+(?=(?:[Đđ]ối với\\s|các\\s|\\p{Lu})(?:[^.;:]|(?<=gồm):){2,250}?\\s(?<!\\s(?:đã|vừa)\\s)(?:cần|phải|có trách nhiệm|chủ trì|khẩn trương|chủ động|tập trung|theo dõi|(?<!(?:với|theo|kiến|sự) )chỉ đạo|phối hợp)(?![\\p{L}]))`,
  "u",
);

/** Whether a paper says who must do what follows. */
export const isPaperSaying = (words: string): boolean => PAPER_SAYS.test(words);

/** Where the story starts behind the name of whose report it is, or of the paper that says what follows. */
export const datelineEnd = (words: string): number => (DATELINE.exec(words) ?? PAPER_SAYS.exec(words))?.[0].length ?? 0;

/** "Ngày 11/3, Bộ X có công văn về Y. Theo đó, Bộ X yêu cầu …": where the order starts behind the sentence that announces it. */
export function announcementEnd(words: string, index: number): number {
  const announced = index < TOP ? ANNOUNCEMENT.exec(words) : null;
  if (!announced) return 0;
  const after = announced.index + announced[0].length;
  const start = sentenceStarts(words).find((at) => at > after) ?? words.length;
  const rest = words.slice(start);
  return !EARLIER.test(rest) && (ACCORDINGLY.test(rest) || findOrder(rest)) ? start : 0;
}
/** "… có công văn gửi các tỉnh. Theo đó, các sở …": what the paper says. */
const ACCORDINGLY = /^Theo đó,\s/u;

/** "Đại diện UBND tỉnh cho biết … . Thứ trưởng đề nghị …": where the sentence starts that orders, behind those that only tell. */
export function narrationEnd(words: string, order: number): number {
  const start = sentenceStart(words, order);
  return start > 0 && (NARRATIVE.test(words) || TOLD_BY_OTHERS.test(words)) ? start : 0;
}

/** How a block stands on the page. */
export interface BlockPlace {
  /** It opens with a list mark, or with a verb below the names of a heading. */
  readonly isItem: boolean;
  /** It is a point of the list that an opening block announces: such points end without stops. */
  readonly isListed: boolean;
  /** Its first words name who must do what follows. */
  readonly opensWithDoer: boolean;
  /** Somebody named in it "phải …", or a sentence behind the first says who does what. */
  readonly opensMust: boolean;
  /** The words of it by which a leader orders; `null` without them. */
  readonly order: Span | null;
  /** From the top of the page. */
  readonly index: number;
}

/** Reads what the block does. */
export function readMove(passage: string, { isItem, isListed, opensWithDoer, opensMust, order, index }: BlockPlace): StoryMove {
  if (CAPTION.test(passage) || TOLD_TO.test(passage) || VIEW_TOPIC.test(passage)) return "skipped";
  if (QUESTION.test(passage) || LAW.test(passage)) return "asks";
  // "Để hạn chế thiệt hại, Bộ trưởng yêu cầu các đơn vị …:": by the words behind the order it opens or not
  if (OPENING.test(passage) || (order && AS_FOLLOWS.test(passage)))
    return NO_OPENING.test(passage.slice(order?.end ?? 0)) && !(order && AS_FOLLOWS.test(passage)) ? "narrates" : "opens";
  if (passage.length < (isItem ? ITEM_LENGTH : SENTENCE_LENGTH) || !(isListed || isSentence(passage))) return "skipped";
  if (index < TOP && announces(passage, order)) return "announces";
  if (EARLIER.test(passage) || (index >= HEAD && TOLD_BY_THE_WAY.test(passage))) return "narrates";
  if (!order && index < TOP && HAS_PAPER.test(passage)) return "announces";
  if (!order && CONCLUDES.test(passage)) return opensMust ? "orders" : "opens";
  if (!order && GIVES_DIRECTION.test(passage)) return "opens";
  if (order) return "orders";
  const isToldSo = NARRATIVE.test(passage) && !(isItem && REPORTS.test(passage));
  return isToldSo || ASKS_ABOVE.test(passage) || TOLD_BY_OTHERS.test(passage) || (!opensWithDoer && TOLD_OF_LEADER.test(passage))
    ? "narrates"
    : "tells";
}

const QUOTED =
  /^(?:\([^()]{3,30}\)\s*[-–—]\s*)?[“"](?<words>[^“”"]{20,})[”"]\s*,?\s*(?<speaker>(?:[^.;:]|(?<=TP)\.){0,120}?)(?:,\s+(?:thêm rằng|đồng thời)\s[^.;:]*)?[.]?\s*$/du;
/** "Tôi đề nghị các ngân hàng …": the speaker orders inside the marks. */
const ASKS = /^(?:(?:Tôi|Chúng tôi|Thủ tướng)\s+)?(?:đề nghị|yêu cầu|giao)\s/iu;
const LEADER_ALONE = new RegExp(`^${LEADER}`, "u");
/** "“Sở X phải …”, đồng chí Y nhấn mạnh.": what a leader says of a body's duty goes on ordering, and opens no orders. */
const STRESSES = new RegExp(`^(?:${LEADER}|[Đđ]ồng chí\\s)[^.;:]{0,80}?(?:nhấn mạnh|lưu ý|nhắc nhở|chỉ rõ|quán triệt)`, "u");
const OWES = new RegExp(`^\\p{Lu}${IN_CLAUSE}{3,90}?\\s(?:phải|cần|chủ trì|chịu trách nhiệm|khẩn trương)\\s`, "u");

/** "“Đến 30/9 phải xong”, ông An yêu cầu.": who speaks was named before. */
const ORDERS_SO = /^(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)\s[^.;:,]{2,60}\s(?:yêu cầu|chỉ đạo)$/u;

/** Code units of a duty told behind the verb; fewer name those who are asked. */
const ORDERED_LENGTH = 40;

/** Words inside quotation marks, and whether whoever says them orders. */
export interface QuotedWords {
  readonly start: number;
  readonly end: number;
  readonly isOrder: boolean;
}

/** "“Bộ X phải xong trong tháng 9”, Thủ tướng yêu cầu.": the words inside the marks; `null` when it is no quotation, or none of a duty. */
export function readQuotedOrder(passage: string): QuotedWords | null {
  const found = QUOTED.exec(passage);
  const place = found?.indices?.groups?.words;
  if (!found || !place) return null;
  const { words = "", speaker = "" } = found.groups ?? {};
  const order = findOrder(speaker);
  // "“Chỉ bàn làm …”, Thủ tướng nói, yêu cầu nhà thầu thi công ba ca", "… đề nghị tỉnh làm một số việc": the order stands behind the quotation
  if (order && (speaker.length > order.index + order[0].length + ORDERED_LENGTH || AS_FOLLOWS.test(`${speaker}.`))) return null;
  const isOrder = order !== null || ORDERS_SO.test(speaker) || (ASKS.test(words) && LEADER_ALONE.test(speaker));
  const tells = isOrder || (STRESSES.test(speaker) && OWES.test(words));
  return tells ? { start: place[0], end: place[1], isOrder } : null;
}

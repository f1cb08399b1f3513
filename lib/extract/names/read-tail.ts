import { allMatches } from "../../text/all-matches.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { isCompound } from "./compound.ts";
import type { NameLookup } from "./name-lookup.ts";
import { SPACE } from "./phrases.ts";
import { predicateEnd } from "./predicates.ts";
import { qualifierEnd } from "./qualifiers.ts";
import { relativeEnd } from "./relative-clause.ts";
import { BARE_COLLECTIVE, CHAINED, COLLECTIVE, HEAD, OFFICE, PEOPLES_BODY } from "./words.ts";

/** A stop belongs to a word only inside it or behind an abbreviation: "TP. Huế". */
const WORD = /\s*(?:[\p{L}\p{M}\p{N}&/’'"“”–-]|\.(?=[\p{L}\p{N}])|(?<=T[Pp]|TX|TT)\.)+/uy;
const TAIL_STOP = new RegExp(
  anyOf`
    \s*(?:[,;:()]|\.(?:\s|$)|\.{2,}|…|$) | \s+và\s+toàn thể(?![\p{L}]) | \s+[“"](?=\p{Ll}) | \s+[-–]\s+(?=\p{Ll}[^.;:,–-]{3,60}\s[-–]\s)
    \s+(?:Chủ trì|Khẩn trương|Tiếp tục|Tăng cường|Chủ động|Phối hợp với|Tham mưu|(?<!Giáo dục )Thường xuyên)\s+\p{Ll}
    \s+${anyOf`
      (?:còn )?chưa | rất | lúng túng | thiếu(?=\s(?:tích cực|chủ động|kịp thời)\s) | đến nay | thống nhất | ngày(?=\s+\d) | ban hành | để | là | đã | được | theo | trong(?!\s+nước) | tại | từ | với | khi | mà | nhằm | do | như
      nếu | thì | sẽ | cũng | cho | (?<!Kiểm tra )sau | trước | (?<!nhỏ và )vừa | (?<![Tt]hực\s)hiện | đang | (?<!(?:[Tt]hiết|trang) )bị | (?<!(?:[Đđ]ăng|[Ll]ưu|[Tt]hư) )ký
      (?<!(?:[Đđ]iều|[Pp]hân|[Cc]hi|Hội đồng) )phối | (?<=Hội đồng )phối hợp với | gồm | bao gồm | chỉ thị(?=\s+(?:\p{Lu}|các\s)) | yêu cầu | kết luận | đề nghị | còn(?=\s(?:phải|cần)\s) | có(?=\s+(?:(?:các|những)\s(?:nhiệm vụ|trách nhiệm|quyền)|bài|đăng|văn bản|ít nhất|tối thiểu|khoảng|\d))
      (?<!Chuyển |[Nn]goại )giao(?!\s+(?:thông|dịch|lưu|nhận)) | thông báo | nhất trí | đồng ý | ghi nhận | biểu dương
      nhấn mạnh | khẳng định | phát biểu
    `}(?![\p{L}])
  `,
  "uy",
);
/** "Ban chỉ đạo", "Tổ thẩm định", "Ban quản lý": a verb behind such a noun belongs to the name. */
const NOUN_BEFORE_VERB =
  /(?<![\p{L}])(?:Ban|Tổ|Hội đồng(?: [Pp]hối hợp)?|Tiểu ban|Trung tâm (?:điều phối|phối hợp|Điều phối|Phối hợp)|(?<!(?:Tỉnh|Thành|Huyện|Quận|Xã|Phường|Thị) )Đoàn|Công ty (?:[Cc]ổ phần|CP|TNHH(?: MTV| [Mm]ột thành viên)?))$/u;
/** "Các Ban bàn giao mặt bằng": boards by their class alone, and what they do; "các Ban chỉ đạo" are named by theirs. */
const MANY_BOARDS = /(?<![\p{L}])[Cc]ác (?:Ban|Tổ|Đoàn)$/u;
const NAMES_BOARD =
  /^(?:chỉ (?:đạo|huy)|điều (?:hành|phối)|quản|thẩm|giám|kiểm|thanh|tuyên|vận|tư|hỗ|bảo|giải|xây|bồi|tổ chức|giúp)(?![\p{L}])/u;
/** "Vụ Khoa học công nghệ, Đào tạo và Môi trường": a comma inside a name, its last part behind "và". */
const LISTED_TAIL =
  /(?:,\s+(?!(?:Bộ|Sở|UBND|Tổng cục|Cục|Vụ|Viện|Trung tâm|Thanh tra|Văn phòng|Bệnh viện|Trường|Ban|Hội)\s)\p{Lu}\p{L}+(?:\s+\p{L}+){0,3}?){1,2}\s+và\s+\p{Lu}\p{L}+(?:\s+\p{Ll}+)?(?=\s*[,;.:]|\s*$|\s+\p{Ll})/uy;
/** "Vụ Khoa học, công nghệ (Bộ X)": a comma inside a name that a parenthesis closes. */
const LAST_PART = /, \p{Ll}+(?: \p{Ll}+){0,3}(?= \()/uy;
/** "Vụ Kế hoạch, Tài chính:": the second field of a unit that heads what follows. */
const LAST_FIELD = /, \p{Lu}\p{L}+(?:\s+\p{Ll}+){1,3}(?=\s*:)/uy;
/** "phòng, chống thiên tai": a comma inside the words of a name. */
const PREVENTION = new RegExp(
  anyOf`
    (?<=[Tt]hủy lợi),\s+thủy điện(?![\p{L}]) | (?<=an ninh),\s+trật tự(?![\p{L}]) | (?<=Quản lý Y),\s+(?:Dược(?![\p{L}])|dược cổ truyền) | (?<=tham mưu),\s+giúp việc(?![\p{L}]) | (?<=[Pp]hòng),\s+(?:chống|tránh|ngừa)(?![\p{L}])
    (?<=Dự báo),\s+thống kê(?![\p{L}]) | (?<=Thanh tra),\s+giám sát(?: ngân hàng)?(?![\p{L}])
    (?<=(?:[Cc]hương trình|[Cc]ông trình)),\s+(?:công trình,\s+)?dự án(?![\p{L}]) | (?<=quan trọng quốc gia),\s+trọng điểm ngành(?![\p{L}])
    (?<=phòng cháy),\s+chữa cháy(?![\p{L}]) | (?<=[Pp]hổ biến),\s+giáo dục(?![\p{L}]) | (?<=[Nn]ông),\s+lâm(?![\p{L}])
    (?<=Bảo vệ),\s+chăm sóc(?![\p{L}]) | (?<=[Đđ]ào tạo),\s+[Bb]ồi dưỡng(?![\p{L}]) | (?<=Chiến lược),\s+[Cc]hính sách(?![\p{L}]) | (?<=[Gg]iám sát),\s+điều hành(?![\p{L}])
    (?<=[Bb]ồi thường),\s+hỗ trợ(?:,\s+tái định cư)?(?![\p{L}]) | (?<=cán bộ),\s+công chức(?:,\s+viên chức)?(?![\p{L}]) | (?<=(?:Phòng|Vụ|Cục|Ban) Giám sát),\s+(?:kiểm tra|thẩm định|đánh giá)(?=\s+và\s)
    (?<=\p{L} [A-Z]?\d{1,2}),\s+[A-Z]?\d{1,2}(?:,\s+[A-Z]?\d{1,2})*(?:\s+và\s+[A-Z]?\d{1,2})?(?![\d/%.]) | (?<=\p{L} [IVX]{1,4}),\s+[IVX]+(?:(?:,|\s+và)\s+[IVX]+)*(?![\p{L}\d]) | (?<=(?:[Kk]hu vực|vùng|miền) [^,;:.]{4,24}),\s+(?:Tây Nguyên|(?:(?:Đông |Tây |Duyên hải )?(?:Nam|Bắc|Trung)(?: Trung)? )[Bb]ộ|[Đđ]ồng bằng sông \p{Lu}\p{Ll}+(?: Long)?)(?![\p{L}]) | (?<=(?:miền|phía) (?:Bắc|Trung|Nam)(?: và Tây Nguyên)?),\s+(?:khu vực )?(?:miền|phía) (?:Bắc|Trung|Nam)(?:(?:,|\s+và)\s+(?:miền|phía) (?:Bắc|Trung|Nam))?(?![\p{L}]) | (?<=rừng (?:phòng hộ|đặc dụng)),\s+(?:rừng )?(?:phòng hộ|đặc dụng)(?![\p{L}]) | (?<=chống lụt),\s+bão(?![\p{L}]) | (?<=tìm kiếm),\s+cứu nạn(?![\p{L}])
    (?<=[Xx]úc tiến (?:[Đđ]ầu tư|[Tt]hương mại)(?:, (?:[Tt]hương mại|[Đđ]ầu tư))?),\s+(?:[Tt]hương mại|[Đđ]ầu tư|[Dd]u lịch)(?![\p{L}]) | (?<=[Tt]hi đua),\s+[Kk]hen thưởng(?![\p{L}])
    (?<=[Kk]hu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)),\s+khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)(?![\p{L}])
    (?<=(?:Vụ|Phòng|Ban) Kế hoạch),\s+[Tt]ài chính(?![\p{L}])
    (?<=\s(?:huyện|xã)),\s+(?:phường|thị trấn|thị xã)(?:,\s+(?:thị trấn|thành phố|đặc khu))*(?![\p{L}])(?!\s+\p{Lu})
    (?<=[Rr]ừng phòng hộ),\s+(?:rừng\s+)?đặc dụng(?![\p{L}]) | (?<=[Rr]ừng đặc dụng),\s+(?:rừng\s+)?phòng hộ(?![\p{L}])
    (?<=học sinh),\s+sinh viên(?![\p{L}]) | (?<=cơ sở sản xuất),\s+kinh doanh(?:,\s+dịch vụ)?(?![\p{L}]) | (?<=[Qq]uản lý),\s+(?:giám sát|vận hành|khai thác|bảo vệ|sử dụng)(?:,\s+(?:vận hành|khai thác|sử dụng))*(?![\p{L}])
    (?<=[Kk]hám(?: bệnh)?),\s+chữa bệnh(?![\p{L}]) | (?<=[Cc]ứu (?:hộ|nạn)),\s+cứu (?:nạn|hộ)(?![\p{L}])
  `,
  "uy",
);
/** "Ban Chỉ đạo … của các bộ, ngành, địa phương": a collective inside a name goes on. */
const OWNERS = /(?:của|thuộc|phụ nữ|thành viên|quản trị)\s+các\s+[\p{L}\s,]*$/u;
const UNIT_OF_FIELDS = /(?<![\p{L}])(?:Vụ|Cục|Phòng|Trung tâm|Ban)$/u;
const STANDS_ALONE = /^(?:Văn phòng|Thanh tra|Công an|Thuế|Hải quan)$/u;
const FIELD = /\s(?:và|về)$/u;
const AND = /và\s+(?:cùng\s+)?/uy;
const CONJUNCTION = /\s+và\s+/uy;

/** Words that close a name: "chính quyền địa phương", "các bộ, ngành", "các cơ quan liên quan"; what follows is what it does. */
const CLOSED =
  /(?:[Đđ]ịa phương|(?:chính quyền|cấp ủy)\s+các cấp|(?:[Bb]ộ|[Ss]ở|[Bb]an),\s+ngành|liên quan|(?:nêu|nói) trên|(?<=\s)trực thuộc [Tt]rung ương|(?:^|[.;:,(]\s*)(?:Thành phố|Tỉnh))$/u;
/** What goes on even so: which of them ("ven biển", "bị thiệt hại"), or any words before an adverb of duty ("đăng cai khẩn trương"). */
const GOES_ON = new RegExp(
  anyOf`
    \s*(?:[,;:().]|$)
    \s+${anyOf`
      của | thuộc | ở | tại | trên | nơi | có | và | các | khác | trong | để | theo | đến | ven | vùng | miền | khu vực | phía
      giáp | dọc | bị | chịu | còn | chưa | đang | trọng điểm | biên giới | này | đó | nhất
    `}(?![\p{L}])
    \s+\p{Lu}
    (?:\s+\p{Ll}+){1,3}\s+${anyOf`
      phải | cần | khẩn trương | chủ động | chủ trì | tiếp tục | tập trung | tăng cường | có trách nhiệm
    `}(?![\p{L}])
  `,
  "uy",
);

/** The end of the words behind a name that belong to it ("liên quan", "trực thuộc Trung ương"); `at` when there are none. */
export function withQualifiers(text: string, at: number): number {
  let end = at;
  for (let next = qualifierEnd(text, end); next !== null; next = qualifierEnd(text, end)) end = next;
  const mayTellWhich = text.startsWith(" nơi ", end) || text.startsWith(" các ", at);
  return (mayTellWhich ? relativeEnd(text, end) : null) ?? end;
}

/** Syllables of the longest names: "Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp và Phát triển nông thôn". */
const LONGEST_TAIL = 20;

/** The rest of a name up to a stop, a predicate, or "và" with another name. `at` itself when the words never stop within reach. */
export function readTail(text: string, at: number, lookup: NameLookup | null, mayStartWithPredicate = false): number {
  let end = at;
  const which = relativeEnd(text, at);
  if (which !== null) return which;
  if (CLOSED.test(text.slice(Math.max(0, at - 30), at)) && matchAt(GOES_ON, text, at) === null) return at;
  for (let words = 0; words <= LONGEST_TAIL; words++) {
    const listed = words > 0 && lookup ? matchAt(LISTED_TAIL, text, end) : null;
    if (listed !== null && !startsName(text, end + (/^,\s+/u.exec(text.slice(end))?.[0].length ?? 0), lookup)) {
      end = listed;
      continue;
    }
    const field = words > 0 && UNIT_OF_FIELDS.test(text.slice(Math.max(0, at - 10), at)) ? matchAt(LAST_FIELD, text, end) : null;
    if (field !== null && !startsName(text, end + 2, lookup)) return field;
    const isClosed = CLOSED.test(text.slice(Math.max(0, end - 30), end));
    if (isClosed && words > 0 && matchAt(GOES_ON, text, end) === null) return withQualifiers(text, end);
    if (words > 0 && lookup && closesWithPlace(text, end, lookup)) return withQualifiers(text, end);
    const owner = words > 0 && OWNERS.test(text.slice(Math.max(at, end - 60), end)) ? matchAt(CHAINED, text, end) : null;
    if (owner !== null) {
      end = owner;
      continue;
    }
    const places = text.startsWith(" các ", end) ? qualifierEnd(text, end) : null;
    if (places !== null) {
      end = withQualifiers(text, places);
      continue;
    }
    const part = words > 0 && lookup ? matchAt(LAST_PART, text, end) : null;
    if (part !== null && predicateEnd(text, end + 2) === null && !startsName(text, end + 2, lookup)) return part;
    const prevented = matchAt(PREVENTION, text, end);
    if (prevented !== null) {
      end = prevented;
      continue;
    }
    const which = words > 0 ? relativeEnd(text, end) : null;
    if (which !== null) return which;
    // "các cấp, các ngành và đề nghị …": the conjunction belongs to what is done
    if (matchAt(TAIL_STOP, text, end) !== null) return FIELD.test(text.slice(end - 3, end)) ? end - 3 : withQualifiers(text, end);
    const next = matchAt(SPACE, text, end) ?? (words === 0 && mayStartWithPredicate ? end : null);
    if (next === null) return end;
    // "các cơ quan liên quan và tham khảo …": nothing of the name comes behind "và" and a verb
    const afterAnd = isClosed ? matchAt(AND, text, next) : null;
    if (afterAnd !== null && predicateEnd(text, afterAnd) !== null) return end;
    const before = text.slice(Math.max(0, at - 12), end);
    const isNamePart = NOUN_BEFORE_VERB.test(before) && !(MANY_BOARDS.test(before) && !NAMES_BOARD.test(text.slice(next)));
    const predicate = isNamePart || isCompound(text, at, next) ? null : predicateEnd(text, next);
    if (predicate !== null) {
      // "các sở giáo dục và đào tạo", "Ban Chỉ đạo về giảm nghèo": no predicate follows "và" or "về" straight away
      if (!FIELD.test(text.slice(Math.max(at, end - 4), end))) return withQualifiers(text, end);
      end = predicate;
      continue;
    }
    const afterConjunction = matchAt(CONJUNCTION, text, end);
    if (afterConjunction !== null && startsName(text, afterConjunction, lookup) && !isField(text, at, afterConjunction))
      return end;
    if (words > LONGEST_TAIL - 4 && matchAt(AND, text, next) !== null) return at;
    const word = matchAt(WORD, text, end);
    if (word === null) return end;
    end = word;
  }
  return at;
}

/** "Cảng vụ Hàng hải Quảng Ninh (phân vùng)", "Chi cục khu vực 4 (soi chiếu)": a place or a number closes a name, whatever verb stands behind it. */
export const closesWithPlace = (text: string, at: number, { provinces }: NameLookup): boolean =>
  matchAt(BEHIND_PLACE, text, at) !== null &&
  (CLOSING_WORD.test(text.slice(Math.max(0, at - 12), at)) ||
    allMatches(LAST_WORDS, text.slice(Math.max(0, at - LONGEST_PLACE), at)).some(
      ({ index }) => provinces.get(Math.max(0, at - LONGEST_PLACE) + index)?.span.end === at,
    ));
const LONGEST_PLACE = 32;
const LAST_WORDS = /(?<=\s)(?=\p{L})./gu;
const CLOSING_WORD = /\s(?:Việt Nam|\d{1,2}|[IVX]{1,4})$/u;
const BEHIND_PLACE = /(?<=[\p{Ll}\dIVX])\s(?=\p{Ll})(?!(?:và|cũ|mở rộng|cấp|khu vực)\s)/uy;

/** "Vụ Tiền lương và Bảo hiểm xã hội báo cáo", the second field of a unit, no body of its own. */
function isField(text: string, at: number, next: number): boolean {
  if (!UNIT_OF_FIELDS.test(text.slice(Math.max(0, at - 10), at))) return false;
  const head = matchAt(HEAD, text, next);
  const behind = head && matchAt(SPACE, text, head);
  return head !== null && !STANDS_ALONE.test(text.slice(next, head)) && behind !== null && predicateEnd(text, behind) !== null;
}

/** Whether a name starts there. */
export function startsName(text: string, at: number, lookup: NameLookup | null): boolean {
  return (
    matchAt(COLLECTIVE, text, at) !== null ||
    matchAt(PEOPLES_BODY, text, at) !== null ||
    matchAt(OFFICE, text, at) !== null ||
    matchAt(HEAD, text, at) !== null ||
    matchAt(BARE_COLLECTIVE, text, at) !== null ||
    lookup?.agencies.has(at) === true
  );
}

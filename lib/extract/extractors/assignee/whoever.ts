import { anyOf } from "../../../text/any-of.ts";
import type { NameList } from "../../names/name-list.ts";
import { startsPredicate } from "../../names/predicates.ts";

const RESPONSIBLE = "(?=\\s+(?:có|chịu) trách nhiệm\\s(?!liên quan))";
/** Those who hold a post or do a work; what "phải" says of anything else may be a demand on a thing. */
const PERSON = anyOf`
  (?:[Cc]án bộ|[Cc]ông chức|[Vv]iên chức|[Nn]hân viên|[Cc]huyên viên|[Kk]iểm soát viên|[Kk]iểm sát viên|[Hh]ọc viên)
  (?:[Bb]ác sĩ|[Tt]huyền trưởng|[Ll]ái xe|[Tt]hư ký|[Bb]ộ phận|[Nn]gười(?:\s+(?:đứng đầu|đại diện|phát ngôn|phụ trách|được giao|quản lý)))
  (?:[Cc]hủ(?:\s+(?:phương tiện|tài khoản|tàu|nhiệm|rừng|dự án|hồ|đập|cơ sở)))
`;
/** One clause without a stop, up to the words of duty; commas only between doers of a kind. */
const WHOEVER = new RegExp(
  `^(?:(?<any>[^.;:,()]{3,70}?(?:(?:,|\\s+và)\\s+\\p{Ll}[^.;:,()]{2,44}){0,3}?)${RESPONSIBLE}|(?<person>${PERSON}[^.;:()]{0,70}?)(?=\\s+(?:phải|cần)\\s(?!(?:được|bị|là)\\s)))`,
  "u",
);
/** "Việc này do …", "Nếu để chậm thì …", "Đơn vị nào …", "các cơ quan đã …": no name of a doer. */
const NO_DOER =
  /^(?:Giao|Yêu cầu|Đề nghị|Phân công|Việc|Nếu|Trường hợp|Khi|Để|Về|Đối với|Trong|Theo|Những ai|Ai|Do|Vì|Không|Đây|Chúng|Tôi)(?![\p{L}])|(?<![\p{L}])(?:nào|thì|nếu|khi|để|là|đã|đều|cũng|sẽ|không|chưa|mà|do|bị|này|đó)(?![\p{L}])/iu;

/** "khuyến khích cán bộ sáng tạo, dám chịu trách nhiệm", "cho cán bộ, công chức phải di chuyển": what goes on with a list inside a clause names nobody. */
const GOES_ON_LISTING =
  /(?<![\p{L}])(?:cán bộ|công chức|viên chức|đảng viên|(?:năng động|sáng tạo|dám\s\p{Ll}+(?:\s\p{Ll}+)?))(?:,|\s+và)\s+$/u;

/** "PVC huy động đủ thiết bị", "LILAMA lắp đặt tuabin": a company by its letters; those that stand for words have no vowels ("CCHC"). */
const LETTERS =
  /^(?:PV[A-Z]{1,3}|(?!ASEAN|UN|COVID|PAPI|SIPAS)(?=[A-Z]*[AEIOU])[A-Z]{4,10})(?=\s+(?!tăng|giảm|đạt|chiếm)\p{Ll})/u;
function readLetters(passage: string, at: number): NameList | null {
  const letters = LETTERS.exec(passage.slice(at, at + 14))?.[0];
  if (!letters || !startsPredicate(passage.slice(at + letters.length).trimStart())) return null;
  const span = { start: at, end: at + letters.length };
  return { names: [{ span, agencyIds: [] }], ...span };
}

/** "Thuyền trưởng và chủ phương tiện có trách nhiệm …": whoever stands before the words of duty is charged, in no list of names. */
export function readWhoever(passage: string, at: number): NameList | null {
  const letters = readLetters(passage, at);
  if (letters) return letters;
  const clause = passage.slice(at, at + 160);
  if (!/\s(?:trách nhiệm|phải|cần)\s/u.test(clause)) return null;
  const { any, person } = WHOEVER.exec(clause)?.groups ?? {};
  const words = any ?? person;
  if (!words || NO_DOER.test(words) || startsPredicate(words) || GOES_ON_LISTING.test(passage.slice(0, at))) return null;
  const span = { start: at, end: at + words.length };
  return { names: [{ span, agencyIds: [] }], ...span };
}

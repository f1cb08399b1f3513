import type { Gazetteer } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { Notice } from "../model/notice.ts";
import { capitalized } from "../text/capitals.ts";

/** A line between two bodies that issue together. */
const JOINT = /\s[-–]\s/u;

/** The body that a letterhead's line names, in the case in which it is written in running text; `null` without a line. */
export function nameIssuer(line: string | null, on: IsoDate | null, gazetteer: Gazetteer): Notice["issuer"] {
  if (!line) return null;
  const ids = gazetteer.resolve(line, on);
  const agencyId: AgencyId | null = ids.length === 1 ? (ids[0] ?? null) : null;
  const known = agencyId && gazetteer.entry(agencyId)?.name;
  if (!known && JOINT.test(line)) {
    const names = line.split(JOINT).map((part) => nameIssuer(part, on, gazetteer)?.name ?? part);
    return { name: names.join(" - "), agencyId };
  }
  // "Hội đồng nhân dân cấp tỉnh" stands for all of them: the line says which
  const isOfPlace = gazetteer.provincesIn(line).all().length > 0;
  return { name: known && !isOfPlace && !/\scấp\s/u.test(known) ? known : properCase(line, gazetteer), agencyId };
}

/** The own name of a place, up to the line's end: those that are no more are in no list. */
const LOWER_PLACE =
  /(?<=\s)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s((?!nhân dân|ủy|uỷ|đoàn)[\p{Ll}]+(?:\s[\p{Ll}]+){0,3})$/u;
/** "Sở Công thương", "Ban Chỉ huy": the first word behind the class word has a capital (Decree 30/2020/NĐ-CP, Appendix II). */
const CLASS_WORD =
  /^((?:Sở|Tổng cục|Chi cục|Cục|Vụ|Viện|Học viện|Trường|Ban|Bộ|Phòng|Trung tâm|Đảng ủy|Hội|Công ty|Tổng công ty)\s)(?!(?:đội|xã|phường|huyện|tỉnh)(?![\p{L}]))(\p{Ll})/u;

/** "pctt", "tkcn": letters without a vowel stand for words. */
const INITIALS = /(?<![\p{L}])[bcdđghklmnpqrstvx]{3,6}(?![\p{L}])/giu;
/** "Chủ tịch ủy ban nhân dân", "Văn phòng ubnd": a body inside a line. */
const BODY_INSIDE =
  /(?:^|(?<=\s))(?:quốc hội|thư ký|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ubnd|hđnd|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ))(?![\p{L}])/giu;

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ" -> "Ủy ban nhân dân tỉnh Quảng Trị": place names keep their capitals. */
function properCase(line: string, gazetteer: Gazetteer): string {
  let text = capitalized(line).replace(
    LOWER_PLACE,
    (_, unit: string, name: string) => `${unit} ${name.split(" ").map(capitalized).join(" ")}`,
  );
  text = text.replace(CLASS_WORD, (_, head: string, letter: string) => head + letter.toLocaleUpperCase("vi"));
  text = text.replace(INITIALS, (letters) => letters.toLocaleUpperCase("vi"));
  text = text.replace(BODY_INSIDE, (body) => (body.trim().length === 4 ? body.toLocaleUpperCase("vi") : capitalized(body)));
  for (const { span } of [...gazetteer.provincesIn(line).all()].reverse()) {
    const words = line.slice(span.start, span.end).split(" ").map(capitalized).join(" ");
    text =
      text.slice(0, span.start) +
      words.replace(/^(Tỉnh|Thành Phố)(?= )/u, (unit) => unit.toLocaleLowerCase("vi")) +
      text.slice(span.end);
  }
  return text;
}

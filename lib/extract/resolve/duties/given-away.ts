import { allMatches } from "../../../text/all-matches.ts";
import { startsDutyVerb, startsPredicate } from "../../names/predicates.ts";
import type { LeadGroup } from "./lead-groups.ts";

/** "… hai bên đường: Giao Hội Cựu chiến binh chủ trì, phối hợp Đoàn Thanh niên; hoàn thành …": an order without an object. */
const GIVEN_AWAY =
  /^\s+(?:chủ trì|thực hiện|tổ chức|tham mưu|triển khai|phụ trách)(?:\s+thực hiện)?(?:,?\s+phối hợp(?<others>\s[^.;:]{3,160}?)|[,;]\s[^.;:]{3,80}\sphối hợp)?(?:[.;,]\s+(?:[Hh]oàn thành|[Xx]ong|[Tt]hời gian|[Tt]ần suất)[\s:][^.]*)?[.;/\s]*$/u;
/** One clause that states no fact and grants nothing, then the order. */
const GIVING =
  /^(?!(?:Về|Đối với|Liên quan|Xét|Căn cứ|Theo|Đồng ý|Thống nhất|Nhất trí|Cơ bản|Ghi nhận)(?![\p{L}]))(?!.*\s(?:đã|còn|chưa|là)\s)[^.;]{12,}(?:[.;]\s+(?:Thời (?:gian|hạn)|Hoàn thành)[\s:][^.;]{3,60})?[.:,–-]\s+(?:(?:(?:Nội dung|Nhiệm vụ|Công việc|Việc) (?:này|nêu trên)\s+)?[Gg]iao|[Pp]hân công)(?:\s+cho)?\s+$/u;

/** "Xử lý lấn chiếm vỉa hè: Công an phường chủ trì": what is done, then only who does it. */
const TITLED = /^[^.;:]{12,}:\s+$/u;

const WORD_STARTS = /\s(?=\p{Ll}+\s)/gu;

/** Whether an order behind a duty only says who does it. */
export function isGivenAway(passage: string, [group, ...more]: readonly LeadGroup[]): boolean {
  const given = group && !more.length ? GIVEN_AWAY.exec(passage.slice(group.end)) : null;
  if (!group || !given) return false;
  const before = passage.slice(0, group.start);
  if (!GIVING.test(before) && !(TITLED.test(before) && startsDutyVerb(passage))) return false;
  const others = given.groups?.others?.replace(/\s+(?:tổ chức|triển khai)?\s*thực hiện$/u, "") ?? "";
  return !allMatches(WORD_STARTS, others).some(({ index }) => startsPredicate(others.slice(index + 1)));
}

import type { Mention } from "../../../model/mention.ts";
import { nextDoer } from "../../extractors/assignee/next-doer.ts";
import { sentenceStart } from "../../sentences.ts";
import { type Duty, trimmed } from "./duty.ts";
import { isGivenAway } from "./given-away.ts";
import { cutBefore, DETAIL, groupLeads, isEachOfThem, keyOf, type LeadGroup, ruleOf } from "./lead-groups.ts";
import { isWeighed, onlyConsents, opensDuty, statementStart } from "./statement.ts";

const IN_PARENTHESES = "in-parentheses";
const SHARED_OUT = "shared-out";

/** "…; về đất đai: Bộ Y …": opens what the next one does. */
const TOPIC_ALONE = /^(?:về|đối với|riêng)\s[^.;:]{2,160}:\s*$/iu;

/** "Xét đề nghị của Bộ X, Phó Thủ tướng đồng ý …", "Căn cứ …; …, yêu cầu các sở …": why the duty behind it is given. */
const RECITAL =
  /^(?:Xét\s(?!nghiệm|tuyển)|Căn cứ\s[^.;]*;|(?:Trên cơ sở|Căn cứ|Sau khi|Theo)\s[^.;]*?,\s\p{Lu}[^.;,]{3,60}?\s(?:đồng ý|thống nhất|nhất trí|chấp thuận)\s)/u;

const DOES_IT =
  /^\s+(?:chủ trì,?\s+)?(?:(?:triển khai|tổ chức)\s+)?(?:thực hiện|phụ trách|chủ trì)(?:,?\s+(?:xong|hoàn thành|trong|trước|chậm nhất)\s[^;.]{3,60})?[.\s]*$/u;

/** A duty while later doers may still join it. */
interface OpenDuty {
  readonly start: number;
  end: number;
  readonly leads: Mention<"assignee">[] | null;
  readonly key: string;
}

/** The words before the first doer, where they are a duty: a sentence that opens with a verb. */
function dutyBefore(passage: string, first: LeadGroup, stopBefore: (at: number) => number): OpenDuty[] {
  const cut = ruleOf(first) === nextDoer.id ? cutBefore(passage, first, null) : null;
  const end = cut ?? stopBefore(first.start);
  const words = passage.slice(0, end);
  if (end === 0 || words.trimEnd().endsWith(":") || RECITAL.test(passage)) return [];
  // "Thống nhất phương án 2. Giao Sở X …": what is granted before the order
  if (ruleOf(first) === "ordered" && onlyConsents(words.slice(0, stopBefore(first.start)))) return [];
  return opensDuty(words) && !isWeighed(words) ? [{ start: 0, end, leads: null, key: "" }] : [];
}

/** Whether the group goes on with the doers of the duty before it: the same ones, or the first words of their name. */
const isSameAs = (own: string, before: string): boolean =>
  before === own || (before.startsWith(`${own} `) && !own.startsWith("các "));

/**
 * Splits a passage where the doers change at a stop. Doers after a mere comma join the duty that is open; the same doers again,
 * also by the first words of their name ("UBND tỉnh"), continue theirs. Words before the first doer are a duty only when they are a sentence that opens with a verb.
 */
export function splitDuties(passage: string, all: readonly Mention<"assignee">[]): Duty[] {
  const leads = all.filter((lead) => !isEachOfThem(passage, lead));
  const groups = groupLeads(
    passage,
    leads.filter(({ extractorId }) => extractorId !== IN_PARENTHESES),
  );
  const [first] = groups;
  if (!first) {
    // said in parentheses at the end, of all that stands before
    const behind = leads.length ? leads : null;
    const start = behind ? Math.min(statementStart(passage), behind[0]?.span.start ?? 0) : 0;
    return [{ extent: trimmed(passage, { start, end: passage.length }), leads: behind }];
  }
  if (isGivenAway(passage, groups)) return [{ extent: trimmed(passage, { start: 0, end: passage.length }), leads: first.leads }];
  const stopBefore = (at: number): number => sentenceStart(passage, at);
  const topicStart = (stop: number): number => {
    const before = stopBefore(stop - 1);
    return TOPIC_ALONE.test(passage.slice(before, stop)) ? before : stop;
  };
  const duties = dutyBefore(passage, first, stopBefore);
  for (const group of groups) {
    const last = duties.at(-1);
    const stop = stopBefore(group.start);
    const cut = cutBefore(passage, group, last?.leads ?? null);
    const key = keyOf(group, passage);
    const isSame = last !== undefined && isSameAs(key, last.key);
    const isDetail = ruleOf(group) === SHARED_OUT || DETAIL.test(passage.slice(Math.max(0, group.start - 16), group.start));
    if (last?.leads && (isDetail || (cut === null && (isSame || stop <= last.start)))) {
      if (!isSame) last.leads.push(...group.leads);
      continue;
    }
    // "Công khai danh mục dự án. Văn phòng Sở thực hiện trong tháng 01.": who does what was said
    if (last && !last.leads && DOES_IT.test(passage.slice(group.end))) {
      duties[duties.length - 1] = { ...last, end: passage.length, leads: [...group.leads], key };
      continue;
    }
    if (last) last.end = Math.min(last.end, Math.max(cut ?? topicStart(stop), last.start));
    duties.push({ start: group.start, end: passage.length, leads: [...group.leads], key });
  }
  return duties.map(({ start, end, leads: own }) => ({ extent: trimmed(passage, { start, end }), leads: own }));
}

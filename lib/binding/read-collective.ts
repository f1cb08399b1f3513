import type { CollectiveId } from "../model/own-unit.ts";
import {
  ANYBODY,
  COLLECTIVE_WORDS,
  type Collective,
  HARMLESS_ENDS,
  ISSUERS_UNITS,
  type NoticeLevel,
  OFFICES,
} from "./collectives.ts";
import { foldName, type MemberClass } from "./member-class.ts";

/** Whom a collective means. */
export interface ReadCollective {
  readonly id: CollectiveId;
  readonly members: readonly MemberClass[] | "anybody";
  readonly ofItsProvince: boolean;
}

const key = (words: string): string => foldName(words).replaceAll(",", "").replace(/\s+/gu, " ");
const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(key));

const TABLE = COLLECTIVE_WORDS.map((row) => ({ row, parts: keys(row.parts), behind: keys(row.behind ?? []) }));
const ISSUERS = keys(ISSUERS_UNITS);
const NOBODY = keys(ANYBODY);
const byLength = (words: readonly string[]): string[] => words.map(key).sort((a, b) => b.length - a.length);
const ENDS = byLength(HARMLESS_ENDS);
const STARTS = byLength(OFFICES);
const KINDS = byLength(
  COLLECTIVE_WORDS.flatMap(({ id, parts, behind }) => [...parts, ...(id === "provinces" ? (behind ?? []) : [])]),
);
const ANYBODY_RELATED: ReadCollective = { id: "related", members: "anybody", ofItsProvince: false };

const RELATED = /\s+(?:(?:có\s+)?liên\s+quan|khác)(?:\s+khác)?\s*$/iu;
const SEPARATOR = /\s*[,;/]\s*(?:(?:và|cùng)\s+)?|\s+-\s+|\s+(?:và|cùng với|cùng|với)\s+/iu;
const BRACKETS = /\s*\([^()]*\)?/gu;
/** "các đơn vị thuộc và trực thuộc Bộ": one part. */
const TWICE_UNDER = /thuộc(?:\s+và|,)\s+trực thuộc/giu;
/** One kind of body named once may be a single body ("Bộ", "UBND tỉnh"): alone it means many only with one of these. */
const PLURAL = /(?:^|\s)(?:các|tất cả|toàn bộ|mọi|cấp)\s/iu;
const ALONE: ReadonlySet<string> = keys([
  "bộ",
  "sở",
  "tỉnh",
  "xã",
  "phường",
  "đặc khu",
  "tập đoàn",
  "tổng công ty",
  "ubnd tỉnh",
  "ubnd xã",
  "ubnd phường",
  "chủ tịch ubnd tỉnh",
]);

function withoutStarts(part: string): string {
  let rest = part;
  for (
    let start = STARTS.find((word) => rest.startsWith(`${word} `));
    start;
    start = STARTS.find((word) => rest.startsWith(`${word} `))
  )
    rest = rest.slice(start.length + 1);
  return rest;
}

/** The part as the table writes it, the words at its ends that say nothing taken off; as it is when the table does not have it. */
function plainPart(part: string, isKnown: (part: string) => boolean): string {
  const inner = part.replaceAll(` ${key("các")} `, " ");
  const forms = [inner, withoutStarts(inner)];
  for (const form of forms) if (isKnown(form)) return form;
  for (const form of forms) {
    for (const end of ENDS) {
      const rest = form.endsWith(` ${end}`) ? form.slice(0, -end.length - 1) : form;
      if (rest !== form && isKnown(rest)) return rest;
    }
  }
  return forms[1] ?? part;
}

const isKnownPart = (part: string): boolean =>
  ISSUERS.has(part) || NOBODY.has(part) || TABLE.some(({ parts, behind }) => parts.has(part) || behind.has(part));

const fits = ({ levels }: Collective, level: NoticeLevel): boolean => levels?.includes(level) ?? true;

/** A part with more words behind it that are not understood ("địa phương có rừng"): they may restrict what stands before it too. */
function isRestricted(part: string, written: string): boolean {
  const known = isKnownPart(part) ? undefined : KINDS.find((kind) => part.startsWith(`${kind} `));
  if (known === undefined) return false;
  // A capital begins a name, which restricts its own part alone: "các bộ và UBND tỉnh Phú Thọ".
  const rest = part.slice(known.length).trim().split(" ").length;
  return !/^\p{Lu}/u.test(written.trim().split(/\s+/u).slice(-rest)[0] ?? "");
}

interface Part {
  readonly words: string;
  readonly written: string;
}

function partsOf(written: string): readonly Part[] {
  return written
    .replace(BRACKETS, "")
    .replace(TWICE_UNDER, "thuộc")
    .replace(RELATED, "")
    .split(SEPARATOR)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ words: plainPart(key(part), isKnownPart), written: part }));
}

/** Whether an earlier part is of the kind that this one carries on: "các bộ, ngành", "UBND các tỉnh, thành phố". */
const carriesOn = (id: CollectiveId, earlier: readonly Part[]): boolean =>
  earlier.some(({ words }) => TABLE.some(({ row, parts }) => row.id === id && parts.has(words)));

function meantBy({ words }: Part, earlier: readonly Part[], level: NoticeLevel): readonly ReadCollective[] {
  return TABLE.filter(({ row, parts, behind }) => {
    return fits(row, level) && (parts.has(words) || (behind.has(words) && carriesOn(row.id, earlier)));
  }).map(({ row }) => ({ id: row.id, members: row.members, ofItsProvince: row.ofItsProvince ?? false }));
}

/** Whom these words mean in a notice of that level; empty for one body's name, a region, a restriction, words not understood. */
export function readCollective(written: string, level: NoticeLevel): readonly ReadCollective[] {
  const parts = partsOf(written);
  if (parts.some(({ words, written: part }) => isRestricted(words, part))) return [];
  if (parts.length === 1 && ALONE.has(parts[0]?.words ?? "") && !PLURAL.test(written)) return [];
  const meant = parts.flatMap((part, index): readonly ReadCollective[] => [
    ...meantBy(part, parts.slice(0, index), level),
    ...(ISSUERS.has(part.words) ? [{ id: "ministry-units", members: ["ministry-unit"], ofItsProvince: false } as const] : []),
    ...(NOBODY.has(part.words) ? [ANYBODY_RELATED] : []),
  ]);
  // Which of them are concerned is not said.
  if (RELATED.test(written.replace(BRACKETS, ""))) return meant.map((collective) => ({ ...collective, id: "related" }));
  return meant.filter(({ id }) => id !== "related");
}

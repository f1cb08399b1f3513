import type { AgencyId } from "../model/mention.ts";
import { NameTrie } from "./name-trie.ts";
import { abbreviationRows, agencyRows } from "./rows.ts";
import { isCapitalised, rawWord, splitWords, type Words } from "./words.ts";

/** One way to write a body. */
export interface AgencyName {
  readonly id: AgencyId;
  readonly isAbbreviation: boolean;
  /** Words that must be written exactly so, by position; `null` where any case will do. */
  readonly exact: readonly (string | null)[];
}

const SHORT = /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}|^\p{Lu}$/u;
const ALL_FORMS = /^(?:Văn phòng )?(Ủy ban nhân dân|Hội đồng nhân dân|Bảo hiểm xã hội)(?= |$)/u;
const SHORT_FORM: Readonly<Record<string, string>> = {
  "Ủy ban nhân dân": "UBND",
  "Hội đồng nhân dân": "HĐND",
  "Bảo hiểm xã hội": "BHXH",
};

function nameOf(id: AgencyId, form: string, isAbbreviation: boolean): AgencyName {
  const words = splitWords(form);
  const exact = isAbbreviation
    ? words.folded.map((_, index) => (SHORT.test(rawWord(words, index)) ? rawWord(words, index) : null))
    : [];
  return { id, isAbbreviation, exact };
}

function variantsOf(form: string): readonly string[] {
  const long = ALL_FORMS.exec(form)?.[1];
  const short = long && SHORT_FORM[long];
  const forms = long && short && form !== long ? [form, form.replace(long, short)] : [form];
  return forms.flatMap((name) => (name.endsWith(" thành phố") ? [name, name.replace(/thành phố$/u, "TP")] : [name]));
}

/** Every name, alias and short form of every body; provinces and their committees apart. */
export function buildAgencyTrie(): NameTrie<AgencyName> {
  const trie = new NameTrie<AgencyName>();
  for (const row of agencyRows) {
    for (const form of [row.name, ...row.aliases].flatMap(variantsOf)) trie.add(form, nameOf(row.id, form, false));
  }
  for (const row of abbreviationRows) {
    for (const { entryId } of row.meanings) trie.add(row.id, nameOf(entryId, row.id, true));
  }
  return trie;
}

/** Ministries by what follows the word "Bộ": "Công an", "KH&ĐT". */
export function buildMinistryTrie(): NameTrie<AgencyName> {
  const trie = new NameTrie<AgencyName>();
  const ministries = new Set<AgencyId>();
  for (const row of agencyRows) {
    if (row.kind !== "ministry") continue;
    ministries.add(row.id);
    for (const form of [row.name, ...row.aliases]) trie.add(withoutBo(form), nameOf(row.id, withoutBo(form), false));
  }
  for (const row of abbreviationRows) {
    if (!row.id.startsWith("Bộ ")) continue;
    for (const { entryId } of row.meanings) {
      if (ministries.has(entryId)) trie.add(withoutBo(row.id), nameOf(entryId, withoutBo(row.id), true));
    }
  }
  return trie;
}

const withoutBo = (form: string): string => form.replace(/^Bộ /u, "");

const JOINED = /[-‐‑–/&_@]/u;

/**
 * Whether words `[from, end)` as written may be this name. Names of several words may be in any case (headings are in capitals);
 * a single word needs its capital; a short form must be exact and not part of a code ("299/TB-VPCP").
 */
export function isWrittenAs(name: AgencyName, words: Words, from: number, end: number): boolean {
  if (!name.isAbbreviation) return end - from > 1 || isCapitalised(words, from);
  for (let i = from; i < end; i++) {
    const exact = name.exact[i - from];
    if (exact != null && exact !== rawWord(words, i).normalize("NFC")) return false;
  }
  const before = words.text[(words.starts[from] ?? 0) - 1] ?? "";
  const after = words.text[words.ends[end - 1] ?? 0] ?? "";
  return !JOINED.test(before) && !JOINED.test(after);
}

import type { AgencyId } from "../model/mention.ts";
import { NameTrie } from "./name-trie.ts";
import { abbreviationRows, agencyRows } from "./rows.ts";
import { foldWord, isCapitalised, rawWord, splitWords, type Words } from "./words.ts";

/** One way to write a body. */
export interface AgencyName {
  /** `null` for a look-alike ("Chính phủ số"): found so that nothing inside it is. */
  readonly id: AgencyId | null;
  readonly isAbbreviation: boolean;
  /** The name as it must be written, where some words allow no other case (`exactWords`); `null`: the whole name in any case. */
  readonly exactForm: string | null;
}

const SHORT = /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}|^\p{Lu}$/u;
const LONG_FORM = /^(?:Văn phòng )?(Ủy ban nhân dân|Hội đồng nhân dân|Bảo hiểm xã hội)(?= |$)/u;
const SHORT_FORM: Readonly<Record<string, string>> = {
  "Ủy ban nhân dân": "UBND",
  "Hội đồng nhân dân": "HĐND",
  "Bảo hiểm xã hội": "BHXH",
};

const exactWordsByForm = new Map<string, readonly (string | null)[]>();

/** Words that must be written exactly so, by position; `null` where any case will do. Read when a text may have the form. */
function exactWords(form: string): readonly (string | null)[] {
  const known = exactWordsByForm.get(form);
  if (known) return known;
  const words = splitWords(form);
  const exact = words.folded.map((_, index) => (SHORT.test(rawWord(words, index)) ? rawWord(words, index) : null));
  exactWordsByForm.set(form, exact);
  return exact;
}

function addName(trie: NameTrie<AgencyName>, id: AgencyId, form: string): void {
  const long = LONG_FORM.exec(form)?.[1];
  const short = long && form !== long ? SHORT_FORM[long] : undefined;
  for (const name of withCityForms(form)) trie.add(name, { id, isAbbreviation: false, exactForm: null });
  if (!long || !short) return;
  for (const name of withCityForms(form.replace(long, short))) trie.add(name, { id, isAbbreviation: false, exactForm: name });
}

function withCityForms(form: string): readonly string[] {
  return form.endsWith(" thành phố") ? [form, form.replace(/thành phố$/u, "TP")] : [form];
}

function addShortForm(trie: NameTrie<AgencyName>, id: AgencyId, form: string): void {
  trie.add(form, { id, isAbbreviation: true, exactForm: form });
}

/** Every name, alias and short form of every body; provinces and their committees apart. */
export function buildAgencyTrie(): NameTrie<AgencyName> {
  const trie = new NameTrie<AgencyName>();
  for (const row of agencyRows) {
    for (const form of [row.name, ...row.aliases]) addName(trie, row.id, form);
    for (const name of row.lookAlikes ?? []) trie.add(name, { id: null, isAbbreviation: false, exactForm: null });
  }
  for (const row of abbreviationRows) {
    for (const { entryId } of row.meanings) addShortForm(trie, entryId, row.id);
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
    for (const form of [row.name, ...row.aliases]) addName(trie, row.id, withoutBo(form));
  }
  for (const row of abbreviationRows) {
    if (!row.id.startsWith("Bộ ")) continue;
    for (const { entryId } of row.meanings) {
      if (ministries.has(entryId)) addShortForm(trie, entryId, withoutBo(row.id));
    }
  }
  return trie;
}

const withoutBo = (form: string): string => form.replace(/^Bộ /u, "");

/** First halves of words whose second half begins a name: "cán bộ tài chính", "chi cục thuế", "trụ sở y tế". */
const COMPOUND = new Set(["cán", "nội", "toàn", "đồng", "tiến", "chi", "tổng", "cơ", "trụ", "xã", "phân"].map(foldWord));

function endsCompound(words: Words, from: number): boolean {
  return words.gaps[from] === "" && COMPOUND.has(words.folded[from - 1] ?? "");
}

const JOINED = /[-‐‑–/&_@]/u;

/**
 * Whether words `[from, end)` as written may be this name. Names of several words may be in any case (headings are in capitals);
 * a single word needs its capital; a short form must be exact and not part of a code ("299/TB-VPCP").
 */
export function isWrittenAs(name: AgencyName, words: Words, from: number, end: number): boolean {
  if (name.exactForm === null) return isCapitalised(words, from) || (end - from > 1 && !endsCompound(words, from));
  const exactly = exactWords(name.exactForm);
  for (let i = from; i < end; i++) {
    const exact = exactly[i - from];
    if (exact != null && exact !== rawWord(words, i).normalize("NFC")) return false;
  }
  return !isPartOfCode(words, from, end);
}

/** Whether a hyphen, slash or the like ties words `[from, end)` to a neighbour: "VPCP" in "299/TB-VPCP". */
export function isPartOfCode(words: Words, from: number, end: number): boolean {
  const before = words.text[(words.starts[from] ?? 0) - 1] ?? "";
  const after = words.text[words.ends[end - 1] ?? 0] ?? "";
  return JOINED.test(before) || JOINED.test(after);
}

import type { AgencyId } from "../model/mention.ts";
import { type Found, NameTrie } from "./name-trie.ts";
import { provinceRows } from "./rows.ts";
import type { GazetteerEntry } from "./schema.ts";
import { foldWord, isCapitalised, type Words } from "./words.ts";

interface PlaceName {
  /** `null` for a look-alike ("Thái Bình Dương"): found so that nothing inside it is. */
  readonly id: AgencyId | null;
  /** How many words stand before the name proper: "tỉnh" 1, "thành phố" 2. */
  readonly unitWords: number;
  /** Someone else bears the bare name: it counts only as an item of a list. */
  readonly onlyInLists: boolean;
}

const UNITS = { province: ["tỉnh"], city: ["thành phố", "TP", "TP.", "T.P"] } as const;

/** Bodies below the province bear the same names: "thành phố Hải Dương" and "thị xã Phú Thọ" were districts. */
const LOWER_UNIT = new Set(["phố", "tp", "quận", "huyện", "xã", "phường", "đường", "ga", "cầu", "sông"].map(foldWord));
const BRIDGE = foldWord("cầu");
const ASK = foldWord("yêu");
const AND = foldWord("và");

function buildTrie(): NameTrie<PlaceName> {
  const trie = new NameTrie<PlaceName>();
  for (const row of provinceRows) {
    for (const name of row.lookAlikes ?? []) trie.add(name, { id: null, unitWords: 0, onlyInLists: false });
    const onlyInLists = row.bareNameAlsoMeans !== undefined;
    for (const name of row.aliases) {
      trie.add(name, { id: row.id, unitWords: 0, onlyInLists: onlyInLists && row.name.endsWith(name) });
      for (const unit of unitsOf(row)) {
        trie.add(`${unit} ${name}`, { id: row.id, unitWords: unit.split(/[ .](?=\p{L})/u).length, onlyInLists: false });
      }
    }
  }
  return trie;
}

function unitsOf(row: GazetteerEntry): readonly string[] {
  return row.kind === "city" ? UNITS.city : UNITS.province;
}

let trie: NameTrie<PlaceName> | undefined;

/** Whether a place's name, or its unit, can begin with the word of that key. */
export function opensPlace(key: string): boolean {
  trie ??= buildTrie();
  return trie.opens(key);
}

/**
 * The province or city named at word `from`, with or without its unit ("tỉnh", "thành phố", "TP."); `null` when there is none,
 * no ids when the words are the name of something else ("Thái Bình Dương"). The name must be written with capitals: "hòa bình" is peace. `afterName`: the words before are a body's name, not a unit.
 */
export function placeAt(words: Words, from: number, afterName = false): Found<AgencyId> | null {
  trie ??= buildTrie();
  if (!trie.opensAt(words, from)) return null;
  const found = trie.longestAt(words, from, (place, end) => {
    for (let i = from + place.unitWords; i < end; i++) if (!isCapitalised(words, i)) return false;
    if (place.unitWords > 0 || afterName) return true;
    return place.onlyInLists ? isListItem(words, from) : !followsLowerUnit(words, from);
  });
  return found && { end: found.end, names: idsOf(found.names) };
}

function idsOf(places: readonly PlaceName[]): AgencyId[] {
  return [...new Set(places.flatMap((place) => (place.id === null ? [] : [place.id])))];
}

function followsLowerUnit(words: Words, index: number): boolean {
  if (words.gaps[index] !== "" || !LOWER_UNIT.has(words.folded[index - 1] ?? "")) return false;
  // "yêu cầu Hải Phòng": no bridge
  return words.folded[index - 1] !== BRIDGE || words.folded[index - 2] !== ASK;
}

function isListItem(words: Words, index: number): boolean {
  return index === 0 || words.gaps[index] !== "" || words.folded[index - 1] === AND;
}

import { createGazetteer } from "../gazetteer/index.ts";
import { foldName } from "./member-class.ts";
import type { PreparedUnit } from "./prepared-unit.ts";

/** "…(trừ Bộ Công an, Bộ Quốc phòng)", "…, ngoại trừ các Bộ: Công an, Quốc phòng": the words behind it. */
const EXCEPTION = /^\s*[,(]?\s*(?:ngoại\s+)?trừ\s+([^).;\n]+)/iu;
const INSIDE = /[,(]?\s*(?:ngoại\s+)?trừ\s+([^).;\n]+)/iu;
const BESIDE_LIST = /^\s*:[^\S\n]*(\p{Lu}[^\n]*)/u;

function namesUnit(words: string, { ids, predecessors, names }: PreparedUnit): boolean {
  const gazetteer = createGazetteer();
  const found = [
    ...gazetteer.agenciesIn(words).all(),
    ...gazetteer.bareMinistriesIn(words).all(),
    ...gazetteer.provincesIn(words).all(),
  ];
  if (found.some(({ entryIds }) => entryIds.some((id) => ids.has(id) || predecessors.has(id)))) return true;
  const folded = ` ${foldName(words).replace(/[,:;]/gu, " ")} `.replace(/\s+/gu, " ");
  return [...names].some((name) => folded.includes(` ${name} `));
}

/** Whether the collective leaves the unit out. `after`: the text behind it. */
export function isExcepted(name: string, after: string, prepared: PreparedUnit): boolean {
  const words = INSIDE.exec(name)?.[1] ?? EXCEPTION.exec(after)?.[1];
  return words !== undefined && namesUnit(words, prepared);
}

/** "các Bộ: Công an, Tài chính", "UBND các tỉnh: Nghệ An, Hà Tĩnh": the list says who is meant, nobody else is. */
export function isFollowedByList(after: string): boolean {
  const list = BESIDE_LIST.exec(after)?.[1];
  if (list === undefined) return false;
  const gazetteer = createGazetteer();
  return [
    ...gazetteer.bareMinistriesIn(list).all(),
    ...gazetteer.provincesIn(list).all(),
    ...gazetteer.agenciesIn(list).all(),
  ].some(({ span }) => span.start === 0);
}

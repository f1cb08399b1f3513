import { unitTest } from "./code-units.ts";
import { type Alternatives, readPattern } from "./pattern-source.ts";

interface Opening {
  /** What can stand first in a match. */
  readonly atoms: readonly string[];
  readonly canBeEmpty: boolean;
}

/** `null` when a match may begin with what is not told. */
function openingOf(alternatives: Alternatives): Opening | null {
  const atoms: string[] = [];
  let canBeEmpty = false;
  for (const parts of alternatives) {
    let isOpen = true;
    for (const { atom, group, canBeLeftOut } of parts) {
      if (atom === "" && group === null) continue;
      if (/^\\(?:\d|k<)/u.test(atom)) return null;
      const own = group === null ? { atoms: [atom], canBeEmpty: false } : openingOf(group);
      if (own === null) return null;
      atoms.push(...own.atoms);
      isOpen = canBeLeftOut || own.canBeEmpty;
      if (!isOpen) break;
    }
    canBeEmpty ||= isOpen;
  }
  return { atoms, canBeEmpty };
}

const isSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdf_ff;
const always = (): boolean => true;

/**
 * Whether a match can begin with a code unit, read from the pattern itself: `false` only where none can. Asking costs a look into
 * a table, running a pattern in vain many times that.
 */
export function opensWith({ source, flags }: RegExp): (unit: number) => boolean {
  const opening = openingOf(readPattern(source));
  if (opening === null || opening.canBeEmpty) return always;
  const isFirst = unitTest(new RegExp(`^(?:${opening.atoms.join("|")})`, flags.replace(/[gy]/gu, "")));
  return (unit) => isSurrogate(unit) || isFirst(unit);
}

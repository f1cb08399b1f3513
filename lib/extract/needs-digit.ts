/** Where a part of a pattern's source ends, and whether it can match without an ASCII digit. */
interface Part {
  readonly end: number;
  readonly needsDigit: boolean;
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/** One atom: an escape, a class, a group, or a character. What is not understood needs no digit. */
function atomAt(source: string, at: number): Part {
  const character = source[at] ?? "";
  if (character === "\\") {
    const written = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/isu.exec(source.slice(at))?.[0] ?? "\\";
    return { end: at + written.length, needsDigit: written === "\\d" };
  }
  if (character === "[") {
    const written = /^\[(?:\\.|[^\]\\])*\]/su.exec(source.slice(at))?.[0] ?? "[";
    return { end: at + written.length, needsDigit: /^\[(?:\\d|\d-\d|\d)+\]$/u.test(written) };
  }
  if (character !== "(") return { end: at + 1, needsDigit: isDigit(character) };
  const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/u.exec(source.slice(at))?.[0] ?? "(";
  const inside = alternativesAt(source, at + opening.length);
  return { end: inside.end + 1, needsDigit: inside.needsDigit && !/^\(\?<?[=!]/u.test(opening) };
}

/** Alternatives up to a closing bracket or the end: a digit is needed when each of them needs one. */
function alternativesAt(source: string, from: number): Part {
  let all = true;
  let own = false;
  let at = from;
  for (; at < source.length && source[at] !== ")"; ) {
    if (source[at] === "|") {
      all &&= own;
      own = false;
      at += 1;
      continue;
    }
    const atom = atomAt(source, at);
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(atom.end))?.[0] ?? "";
    own ||= atom.needsDigit && !/^(?:[*?]|\{0)/u.test(quantifier);
    at = atom.end + quantifier.length;
  }
  return { end: at, needsDigit: all && own };
}

/** Whether no text without an ASCII digit can match the pattern: such texts need not be searched. `false` when in doubt. */
export function needsDigit(source: string): boolean {
  return alternativesAt(source, 0).needsDigit;
}

import { type Alternatives, readPattern } from "../text/pattern-source.ts";

const isDigits = (atom: string): boolean => /^(?:\d|\\d|\[(?:\\d|\d-\d|\d)+\])$/u.test(atom);

const everyNeedsOne = (alternatives: Alternatives): boolean =>
  alternatives.every((parts) =>
    parts.some(({ atom, group, canBeLeftOut }) => !canBeLeftOut && (group === null ? isDigits(atom) : everyNeedsOne(group))),
  );

/** Whether no text without an ASCII digit can match the pattern: such texts need not be searched. `false` when in doubt. */
export const needsDigit = (source: string): boolean => everyNeedsOne(readPattern(source));

import { unitAt, unitTest } from "./code-units.ts";

const isSpace = unitTest(/\s/u);
const COLON = 0x3a;
const isStop = unitTest(/[.;]/u);

/** The end of `[start, end)` without the units at its end that the test accepts. As `replace(/[…]+$/u, "")`, from the back. */
export function endWithout(isLeftOut: (unit: number) => boolean, text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isLeftOut(unitAt(text, to - 1))) to -= 1;
  return to;
}

/** Whether the text's last unit is a full stop or a semicolon. */
export const endsInStop = (text: string): boolean => text !== "" && isStop(unitAt(text, text.length - 1));

/** Whether the text's last sign is a colon: it announces what follows. */
export function endsInColon(text: string): boolean {
  const end = endWithout(isSpace, text, 0, text.length);
  return end > 0 && unitAt(text, end - 1) === COLON;
}

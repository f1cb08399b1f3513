import { i18n } from "#i18n";
import type { OutlineStep } from "../lib/model/directive.ts";
import { PARAGRAPH } from "../lib/model/outline-path.ts";

const BULLET = /^[-–—+*•·]?$/u;
const isUnlabelled = (label: string): boolean => BULLET.test(label) || label === PARAGRAPH;
const LETTER = /^\p{Ll}$/u;

/** A place in the outline in short: "II.1", "a)", "II.3, gạch đầu dòng 2"; "" for no step. */
export function placeWords(path: readonly OutlineStep[]): string {
  const labels = path.filter(({ label }) => !isUnlabelled(label)).map(({ label }) => label);
  const [only] = labels;
  const cited = labels.length === 1 && only !== undefined && LETTER.test(only) ? `${only})` : labels.join(".");
  const unlabelled = path
    .filter(({ label }) => isUnlabelled(label))
    .map(({ label, ordinal }) => i18n.t(label === PARAGRAPH ? "page.paragraph" : "page.bullet", [String(ordinal)]));
  return [...(cited === "" ? [] : [cited]), ...unlabelled].join(", ");
}

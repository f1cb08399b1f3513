/**
 * The source of a group of alternatives, written as a list: a line each, or several on a line with " | " between them. `${…}` puts in the
 * source of another pattern. White space inside an alternative is matched as it stands; at its ends it must be written `\s`.
 */
export function anyOf(list: TemplateStringsArray, ...sources: readonly string[]): string {
  const alternatives = String.raw(list, ...sources)
    .trim()
    .split(/\s+\|\s+|\s*\n\s*/u);
  return `(?:${alternatives.join("|")})`;
}

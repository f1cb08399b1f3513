/** From this length on a subject has V8 compile a pattern at once (`JSRegExp::kTierUpForSubjectLengthValue`). */
const LONG = 1000;
/** One unit beyond Latin-1: code for such texts is compiled apart. Hardly any pattern begins with a stop. */
const SUBJECT = `${".".repeat(LONG)}ạ`;

const compiled = new WeakSet<RegExp>();

/**
 * Has a pattern compiled before its first use, and returns it. V8 reads a new pattern into a code that it interprets, and compiles it when it
 * is run again: long patterns, read twice, were a third of a first reading. Elsewhere it costs a search of a thousand stops. For constants.
 */
export function compileAtOnce(pattern: RegExp): RegExp {
  if (compiled.has(pattern)) return pattern;
  compiled.add(pattern);
  const { lastIndex } = pattern;
  pattern.lastIndex = 0;
  pattern.test(SUBJECT);
  pattern.lastIndex = lastIndex;
  return pattern;
}

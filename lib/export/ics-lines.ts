/** Octets of a line at most, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Text as a property's value: RFC 5545, 3.3.11. Control characters have no place there. */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\p{Cc}]/gu, (control) => (control === "\n" ? control : " "))
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 octets, never cut within a character; what follows on begins with a space. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The lines as a file: folded, each ended by CRLF. */
export const icsFile = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join("");

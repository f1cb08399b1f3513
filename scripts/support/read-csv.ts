/** Rows of an RFC 4180 text without its byte order mark. @throws Error at a quote that never ends. */
export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) row = [...row, cell.slice(0)];
    else if (character === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      at++;
    } else cell += character;
    if (!quoted && (character === separator || character === "\r")) cell = "";
  }
  if (quoted) throw new Error("a quoted cell does not end");
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

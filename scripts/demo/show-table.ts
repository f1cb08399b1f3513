const WIDTHS = [4, 62, 34, 30, 12] as const;

/** Cuts a text into lines of at most `width` characters, at spaces where it can. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Rows as a table for a terminal; the first row is the heading. Cells beyond the fifth are left out. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const ruler = WIDTHS.map((width) => "─".repeat(width)).join("─┼─");
  const lines = rows.map((row) => {
    const cells = WIDTHS.map((width, column) => wrap(row[column] ?? "", width));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, column) => (cell[at] ?? "").padEnd(WIDTHS[column] ?? 0))
        .join(" │ ")
        .trimEnd(),
    ).join("\n");
  });
  return [lines[0], ...lines.slice(1)].join(`\n${ruler}\n`);
}

/** A cell: what it says, and what a press on it shows. */
export interface DataCell {
  readonly words: string;
  readonly onPress?: (() => void) | null | undefined;
}

export interface DataRow {
  readonly key: string;
  readonly name: DataCell;
  readonly cells: readonly DataCell[];
}

/** A number that leads to its tasks, where there are any. */
export const countCell = (count: number, onPress: (() => void) | null = null): DataCell => ({
  words: String(count),
  onPress: count > 0 ? onPress : null,
});

/** The numbers of a picture; those that lead to tasks are buttons. */
export function DataTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  /** Of every column, that of the rows' names first. */
  readonly head: readonly string[];
  readonly rows: readonly DataRow[];
}) {
  return (
    <table className="w-full border-collapse text-left tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line2 border-b align-bottom text-meta text-text2">
          {head.map((words, at) => (
            <th key={words} scope="col" className={`py-1 pr-3 font-strong ${at > 0 ? "text-right" : ""}`}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key} className="border-line border-b last:border-b-0">
            <th scope="row" className="py-1 pr-3 font-normal">
              <Cell cell={name} />
            </th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]} className="py-1 pr-3 text-right">
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { words, onPress } }: { readonly cell: DataCell }) {
  if (!onPress) return words;
  return (
    <button type="button" onClick={onPress} className="min-h-6 min-w-6 text-accent hover:underline forced:underline">
      {words}
    </button>
  );
}

import { i18n } from "#i18n";
import { Icon } from "../Icon.tsx";

/** Check boxes for columns: the chosen ones first, in their order, with buttons that move them. */
export function ColumnList<T extends string>({
  all,
  columns,
  wordsOf,
  onColumns,
}: {
  readonly all: readonly T[];
  /** The chosen ones in their order. */
  readonly columns: readonly T[];
  readonly wordsOf: (column: T) => string;
  readonly onColumns: (columns: readonly T[]) => void;
}) {
  const listed = [...columns, ...all.filter((column) => !columns.includes(column))];
  const move = (column: T, step: number): void => {
    const others = columns.filter((other) => other !== column);
    const at = columns.indexOf(column) + step;
    onColumns([...others.slice(0, at), column, ...others.slice(at)]);
  };
  return (
    <ul>
      {listed.map((column) => {
        const at = columns.indexOf(column);
        const words = wordsOf(column);
        return (
          <li key={column} className="flex items-center">
            <label className="flex flex-1 items-center gap-2 py-1">
              <input
                type="checkbox"
                className="size-4 accent-fill"
                checked={at >= 0}
                onChange={() => onColumns(at < 0 ? [...columns, column] : columns.filter((other) => other !== column))}
              />
              {words}
            </label>
            {at >= 0 && (
              <>
                <Mover icon="up" words={i18n.t("tracker.column.up", [words])} isEnd={at === 0} onMove={() => move(column, -1)} />
                <Mover
                  icon="down"
                  words={i18n.t("tracker.column.down", [words])}
                  isEnd={at === columns.length - 1}
                  onMove={() => move(column, 1)}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Stays where it can move nothing further, so that the focus is not lost there. */
function Mover({
  icon,
  words,
  isEnd,
  onMove,
}: {
  readonly icon: "up" | "down";
  readonly words: string;
  readonly isEnd: boolean;
  readonly onMove: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      aria-disabled={isEnd || undefined}
      onClick={isEnd ? undefined : onMove}
      className="inline-flex size-6 items-center justify-center rounded-control text-text2 hover:bg-hover aria-disabled:opacity-30"
    >
      <Icon name={icon} />
    </button>
  );
}

import { type ReactNode, useId, useState } from "react";
import { i18n } from "#i18n";

/** One picture with the table behind it: a press swaps them, paper gets both. */
export function ChartCard({
  title,
  note,
  name,
  picture,
  legend,
  table,
}: {
  readonly title: string;
  /** What the picture cannot show, in words. */
  readonly note?: string | null;
  /** The picture in one sentence. */
  readonly name: string;
  readonly picture: ReactNode;
  readonly legend?: ReactNode;
  readonly table: ReactNode;
}) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  const swap = i18n.t(isTable ? "summary.showPicture" : "summary.showTable");
  return (
    <section aria-labelledby={id} className="chart-card min-w-0 rounded-card border border-line bg-surface p-4">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id={id} className="font-strong text-head">
          {title}
        </h2>
        {note && <p className="text-meta text-text2">{note}</p>}
        <button
          type="button"
          aria-label={`${swap}: ${title}`}
          onClick={() => setTable(!isTable)}
          className="ml-auto text-accent text-meta hover:underline forced:underline print:hidden"
        >
          {swap}
        </button>
      </div>
      <div className={isTable ? "chart-away" : ""}>
        <div role="img" aria-label={name}>
          {picture}
        </div>
        {legend}
      </div>
      <div className={`mt-1 overflow-x-auto ${isTable ? "" : "chart-away"}`}>{table}</div>
    </section>
  );
}

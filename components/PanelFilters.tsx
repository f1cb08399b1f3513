import { i18n } from "#i18n";
import { PANEL_FILTERS, type PanelFilter } from "./panel-tasks.ts";

const WORDS = {
  all: "panel.filter.all",
  mine: "panel.filter.mine",
  dated: "panel.filter.dated",
  unsaved: "panel.filter.unsaved",
} as const satisfies Record<PanelFilter, string>;

interface FilterProps {
  readonly counts: Readonly<Record<PanelFilter, number>>;
  readonly filter: PanelFilter;
  readonly onFilter: (filter: PanelFilter) => void;
}

/** Which tasks are shown: radio buttons in the look of a segment, a select where there is no room for them. */
export function PanelFilters(props: FilterProps) {
  return (
    <>
      <Segment {...props} />
      <Select {...props} />
    </>
  );
}

function Segment({ counts, filter, onFilter }: FilterProps) {
  return (
    <fieldset className="flex rounded-control border border-line2 narrow:hidden">
      <legend className="sr-only">{i18n.t("panel.filter.label")}</legend>
      {PANEL_FILTERS.map((value) => (
        <label
          key={value}
          className="relative flex min-h-7 flex-1 cursor-pointer items-center justify-center border-line2 border-l px-1 text-center text-meta text-text2 first-of-type:border-l-0 has-[:checked]:bg-selected has-[:checked]:font-strong has-[:checked]:text-accent forced:has-[:checked]:underline has-[:focus-visible]:z-10 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus"
        >
          <input
            type="radio"
            name="panel-filter"
            className="sr-only"
            checked={filter === value}
            onChange={() => onFilter(value)}
          />
          <span>
            {i18n.t(WORDS[value])} <span className="tabular-nums">{counts[value]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Select({ counts, filter, onFilter }: FilterProps) {
  return (
    <select
      aria-label={i18n.t("panel.filter.label")}
      value={filter}
      onChange={({ target }) => onFilter(PANEL_FILTERS.find((value) => value === target.value) ?? "all")}
      className="hidden h-8 w-full rounded-control border border-control bg-surface px-2 narrow:block"
    >
      {PANEL_FILTERS.map((value) => (
        <option key={value} value={value}>
          {`${i18n.t(WORDS[value])} ${counts[value]}`}
        </option>
      ))}
    </select>
  );
}

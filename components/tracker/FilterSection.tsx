import { Icon } from "../Icon.tsx";
import { type FilterField, FilterValues } from "./FilterValues.tsx";

/** One of the rarer fields inside the menu of filters: its values are shown when it is opened. */
export function FilterSection<T extends string>(field: FilterField<T>) {
  const { label, values, chosen } = field;
  if (values.length === 0) return null;
  return (
    <details className="group/section border-line border-b last:border-b-0" open={chosen.length > 0 || undefined}>
      <summary className="flex cursor-pointer list-none items-center gap-2 px-3 py-1.5 font-strong outline-offset-[-2px] hover:bg-hover">
        <Icon name="right" size={12} className="group-open/section:rotate-90" />
        {label}
      </summary>
      <FilterValues {...field} />
    </details>
  );
}

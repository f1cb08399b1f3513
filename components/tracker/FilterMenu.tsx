import { type FilterValue, FilterValues } from "./FilterValues.tsx";
import { MenuButton } from "./MenuButton.tsx";

/** A menu of the values of one field. */
export function FilterMenu<T extends string>(props: {
  readonly label: string;
  readonly values: readonly FilterValue<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}) {
  if (props.values.length === 0) return null;
  return (
    <MenuButton label={props.label}>
      {() => (
        <div className="w-[240px]">
          <FilterValues {...props} />
        </div>
      )}
    </MenuButton>
  );
}

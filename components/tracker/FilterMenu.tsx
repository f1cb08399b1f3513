import { MenuButton } from "./MenuButton.tsx";

/** The values of one field to choose from; what is chosen combines as "any of these". */
export function FilterMenu<T extends string>({
  label,
  values,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly values: readonly { readonly value: T; readonly words: string; readonly count?: number }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}) {
  if (values.length === 0) return null;
  return (
    <MenuButton label={label}>
      {() => (
        <fieldset className="max-h-[320px] w-[280px] overflow-y-auto px-3 py-1">
          <legend className="sr-only">{label}</legend>
          {values.map(({ value, words, count }) => (
            <label key={value} className="flex items-start gap-2 py-1">
              <input
                type="checkbox"
                className="mt-0.5 size-4 flex-none accent-fill"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
                }
              />
              <span className="min-w-0 flex-1 break-words">{words}</span>
              {count !== undefined && <span className="text-text3 tabular-nums">{count}</span>}
            </label>
          ))}
        </fieldset>
      )}
    </MenuButton>
  );
}

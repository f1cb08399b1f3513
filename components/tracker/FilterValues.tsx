/** A value to choose, and how many tasks have it. */
export interface FilterValue<T extends string> {
  readonly value: T;
  readonly words: string;
  readonly count?: number;
}

/** A field with its values. */
export interface FilterField<T extends string> {
  readonly label: string;
  readonly values: readonly FilterValue<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** The values of one field to choose from; what is chosen combines as "any of these". */
export function FilterValues<T extends string>({ label, values, chosen, onChoose }: FilterField<T>) {
  return (
    <fieldset className="max-h-[320px] overflow-y-auto px-3 py-1">
      <legend className="sr-only">{label}</legend>
      {values.map(({ value, words, count }) => (
        <label key={value} className="flex items-start gap-2 py-1">
          <input
            type="checkbox"
            className="mt-0.5 size-4 flex-none accent-fill"
            checked={chosen.includes(value)}
            onChange={(event) => onChoose(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
          <span className="min-w-0 flex-1 break-words">{words}</span>
          {count !== undefined && <span className="text-text3 tabular-nums">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** One of several: radio buttons with a heading. */
export function Choice<T extends string>({
  label,
  name,
  value,
  values,
  onChoose,
}: {
  readonly label: string;
  /** Of the group within its dialog. */
  readonly name: string;
  readonly value: T;
  readonly values: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend className="text-meta text-text2">{label}</legend>
      {values.map((one) => (
        <label key={one.value} className="flex items-center gap-2 py-0.5">
          <input
            type="radio"
            name={name}
            className="accent-fill"
            checked={value === one.value}
            onChange={() => onChoose(one.value)}
          />
          {one.words}
        </label>
      ))}
    </fieldset>
  );
}

import { type ReactNode, useId } from "react";

/** A check box with its words and, under them, why. */
export function CheckBox({
  checked,
  onChange,
  note,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex gap-2.5">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 flex-none accent-fill"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block">
          {children}
        </label>
        {note && (
          <p id={`${id}-note`} className="text-meta text-text3">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}

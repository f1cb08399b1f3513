import { Button } from "../Button.tsx";

/** Asks for the name under which something is kept; an empty one is not taken. */
export function NameForm({
  name,
  label,
  action,
  isReady = true,
  isWide = false,
  onName,
  onSave,
}: {
  /** As typed so far: whoever shows the form keeps it while the form is away. */
  readonly name: string;
  readonly label: string;
  readonly action: string;
  /** Whether there is something to keep. */
  readonly isReady?: boolean;
  /** Fills what it stands in; a menu's form stands apart from its edges. */
  readonly isWide?: boolean;
  readonly onName: (name: string) => void;
  readonly onSave: (name: string) => void;
}) {
  const save = (): void => {
    if (name.trim() === "" || !isReady) return;
    onSave(name.trim());
    onName("");
  };
  return (
    <form
      className={`flex items-end gap-2 ${isWide ? "mt-2" : "px-3 py-1"}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className={`text-meta text-text2 ${isWide ? "min-w-0 flex-1" : ""}`}>
        {label}
        <input
          type="text"
          value={name}
          maxLength={100}
          onChange={(event) => onName(event.target.value)}
          className={`block h-7 rounded-control border border-control bg-surface px-1.5 text-text ${isWide ? "w-full" : ""}`}
        />
      </label>
      <Button onPress={save}>{action}</Button>
    </form>
  );
}

import { i18n } from "#i18n";
import { Icon } from "./Icon.tsx";

/** "Của tôi": leaves only the tasks of the user's own units. */
export function MineFilter({ on, onToggle }: { readonly on: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      className={`inline-flex h-8 flex-none items-center gap-1.5 rounded-control border px-2.5 font-strong ${on ? "border-accent bg-selected text-accent" : "border-line2 bg-surface text-text2 hover:bg-hover"}`}
    >
      <Icon name="unit" />
      {i18n.t("popup.mine.label")}
    </button>
  );
}

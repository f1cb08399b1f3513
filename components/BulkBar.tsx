import { i18n } from "#i18n";
import { Button } from "./Button.tsx";

/** What is chosen and what can be done with it; shown only while something is. */
export function BulkBar({
  selected,
  selectable,
  saving,
  onSelectAll,
  onClear,
  onSave,
}: {
  readonly selected: number;
  /** Tasks shown that could be chosen. */
  readonly selectable: number;
  readonly saving: boolean;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onSave: () => void;
}) {
  const isAll = selected === selectable;
  return (
    <fieldset className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 px-3 py-2">
      <legend className="sr-only">{i18n.t("panel.bulk.label")}</legend>
      <label className="flex min-h-6 flex-1 cursor-pointer items-center gap-2 whitespace-nowrap">
        <input
          type="checkbox"
          className="size-[18px] accent-fill"
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = !isAll;
          }}
          onChange={isAll ? onClear : onSelectAll}
        />
        {i18n.t("panel.bulk.selected", selected)}
        <span className="sr-only">{i18n.t("panel.bulk.all", selectable)}</span>
      </label>
      <Button look="quiet" onPress={onClear}>
        {i18n.t("panel.bulk.clear")}
      </Button>
      <Button look="filled" busy={saving} onPress={onSave}>
        {saving ? i18n.t("page.saving") : i18n.t("panel.bulk.save", selected)}
      </Button>
    </fieldset>
  );
}

import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import type { PanelFilter } from "./panel-tasks.ts";

/** Why the panel's list is empty, and the next step: no task at all, none of mine, no unit chosen, none in the filter. */
export function NothingLeft({
  total,
  filter,
  hasUnit,
  onShowAll,
  onOpenSettings,
}: {
  readonly total: number;
  readonly filter: PanelFilter;
  /** The user has chosen a unit of their own. */
  readonly hasUnit: boolean;
  readonly onShowAll: () => void;
  readonly onOpenSettings: () => void;
}) {
  const isUnknown = filter === "mine" && !hasUnit;
  const left = isUnknown ? "panel.filter.noUnit" : filter === "mine" ? "panel.filter.noneMine" : "panel.filter.none";
  return (
    <div className="flex flex-col items-start gap-2 px-3 py-4">
      <p>{i18n.t(total === 0 ? "page.noTask" : left)}</p>
      {total > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {isUnknown && <Button onPress={onOpenSettings}>{i18n.t("panel.filter.chooseUnit")}</Button>}
          <Button onPress={onShowAll}>{i18n.t("panel.filter.showAll")}</Button>
        </div>
      )}
    </div>
  );
}

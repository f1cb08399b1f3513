import { useId } from "react";
import { i18n } from "#i18n";
import type { Binding } from "../lib/model/own-unit.ts";
import { BindingChip } from "./BindingChip.tsx";
import { bindingWords } from "./binding-words.ts";
import { PanelRow, type PanelRowActions } from "./PanelRow.tsx";
import type { PanelGroup as Group } from "./panel-groups.ts";
import type { PanelTask } from "./panel-tasks.ts";
import { placeWords } from "./place-words.ts";

/** The binding that the heading may say for all of its tasks; `null` when they differ. */
function commonChip(tasks: readonly PanelTask[]): Binding | null {
  const first = tasks[0]?.binding ?? null;
  const isCommon = tasks.every(
    ({ binding }) => binding !== null && first !== null && bindingWords(binding) === bindingWords(first),
  );
  return isCommon ? first : null;
}

/** A heading of the notice, with who is to do it, and its tasks. */
export function PanelGroup({
  group: { path, leads, tasks },
  selected,
  shown,
  actions,
}: {
  readonly group: Group;
  readonly selected: ReadonlySet<string>;
  readonly shown: string | null;
  readonly actions: PanelRowActions;
}) {
  const headingId = useId();
  const place = placeWords(path);
  const [lead, ...others] = leads;
  const chip = commonChip(tasks);
  return (
    <section aria-labelledby={headingId}>
      <h2
        id={headingId}
        className="flex items-baseline narrow:flex-wrap gap-x-2 border-line border-b bg-canvas px-3 py-[5px] text-meta text-text2"
      >
        {place !== "" && <span className="flex-none font-strong tabular-nums">{place}</span>}
        <span className="min-w-0 flex-1 break-words">
          {lead === undefined ? (
            i18n.t("panel.group.noLead")
          ) : (
            <span lang="vi" className="font-strong">
              {lead}
            </span>
          )}
          {others.length > 0 && ` ${i18n.t("popup.row.otherLeads", others.length)}`}
        </span>
        {chip && (
          <span className="flex-none narrow:basis-full">
            <BindingChip binding={chip} />
          </span>
        )}
        <span className="sr-only">{i18n.t("popup.group.count", tasks.length)}</span>
      </h2>
      <ul aria-labelledby={headingId}>
        {tasks.map((task) => (
          <PanelRow
            key={task.directive.key}
            task={task}
            head={path}
            isChipAbove={chip !== null}
            selected={selected.has(task.directive.key)}
            shown={task.directive.key === shown}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

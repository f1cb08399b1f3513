import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { i18n } from "#i18n";
import { useKeptFocus } from "./hooks/use-kept-focus.ts";
import { PanelGroup } from "./PanelGroup.tsx";
import type { PanelRowActions } from "./PanelRow.tsx";
import { groupTasks } from "./panel-groups.ts";
import type { PanelTask } from "./panel-tasks.ts";

/** The tasks by heading. Arrows, Home and End move between rows, on the check boxes or on the words. */
export function PanelList({
  tasks,
  selected,
  shown,
  actions,
  nothing,
}: {
  readonly tasks: readonly PanelTask[];
  readonly selected: ReadonlySet<string>;
  readonly shown: string | null;
  readonly actions: PanelRowActions;
  /** What is shown where there is no task. */
  readonly nothing: ReactNode;
}) {
  const list = useRef<HTMLElement>(null);
  useKeptFocus(list);
  const groups = useMemo(() => groupTasks(tasks), [tasks]);
  useEffect(() => {
    // The reader is on the page: the list follows. Who reads in the list is not moved about.
    if (shown === null || document.hasFocus()) return;
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <section ref={list} tabIndex={-1} aria-label={i18n.t("panel.list")} onKeyDown={moveFocus} className="outline-none">
      {tasks.length > 0
        ? groups.map((group) => <PanelGroup key={group.id} group={group} selected={selected} shown={shown} actions={actions} />)
        : nothing}
    </section>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof HTMLElement)) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>("li[data-task]")];
  const at = rows.findIndex((row) => row.contains(target));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  const row = at < 0 || next === undefined ? undefined : rows[next];
  if (!row) return;
  event.preventDefault();
  const box = target instanceof HTMLInputElement ? row.querySelector("input") : null;
  (box ?? row.querySelector("button"))?.focus();
}

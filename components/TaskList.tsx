import { useRef, useState } from "react";
import { i18n } from "#i18n";
import type { Span } from "../lib/model/span.ts";
import { useFocusAfterRemoval } from "./hooks/use-focus-after-removal.ts";
import { TaskGroup } from "./TaskGroup.tsx";
import type { RowActions } from "./TaskRow.tsx";
import type { TaskGroupItems } from "./task-groups.ts";
import type { TaskGroupId } from "./task-item.ts";

/** All groups. What is done is folded at first; while a search is on everything found is in sight. */
export function TaskList({
  groups,
  searching,
  findSpans,
  actions,
}: {
  readonly groups: readonly TaskGroupItems[];
  readonly searching: boolean;
  readonly findSpans: (text: string) => readonly Span[];
  readonly actions: RowActions;
}) {
  const [folded, setFolded] = useState<readonly TaskGroupId[]>(["done"]);
  const list = useRef<HTMLDivElement>(null);
  const beforeRemoval = useFocusAfterRemoval(list);
  const toggle = (id: TaskGroupId): void =>
    setFolded(folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id]);
  const careful: RowActions = {
    ...actions,
    onMark: (taskId, done) => {
      beforeRemoval();
      actions.onMark(taskId, done);
    },
    onDelete: (taskId) => {
      beforeRemoval();
      actions.onDelete(taskId);
    },
  };
  return (
    <section ref={list} tabIndex={-1} aria-label={i18n.t("popup.group.list")} className="outline-none">
      {groups.map((group) => (
        <TaskGroup
          key={`${group.id}${searching ? " found" : ""}`}
          group={group}
          open={searching || !folded.includes(group.id)}
          onToggle={() => toggle(group.id)}
          findSpans={findSpans}
          actions={careful}
        />
      ))}
    </section>
  );
}

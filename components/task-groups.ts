import { TASK_GROUPS, type TaskGroupId, type TaskItem } from "./task-item.ts";

export interface TaskGroupItems {
  readonly id: TaskGroupId;
  readonly items: readonly TaskItem[];
}

const END_OF_DAY = "24:00";

/** The user's own first, in any group but what is done. */
const foreign = ({ binding, group }: TaskItem): number => (binding || group === "done" ? 0 : 1);

/** What is dated, by its date; the rest, and equal dates, by saving, the oldest first. Done: the last one done first. */
function compareItems(a: TaskItem, b: TaskItem): number {
  if (a.group === "done" && b.group === "done") return compareText(b.task.completedOn ?? "", a.task.completedOn ?? "");
  return (
    foreign(a) - foreign(b) ||
    compareText(a.task.due ?? "", b.task.due ?? "") ||
    compareText(a.task.dueAt ?? END_OF_DAY, b.task.dueAt ?? END_OF_DAY) ||
    a.task.savedAt - b.task.savedAt
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The groups that hold something, in the order of the list. */
export function groupItems(items: readonly TaskItem[]): readonly TaskGroupItems[] {
  const byId = new Map<TaskGroupId, TaskItem[]>();
  for (const item of items) {
    const group = byId.get(item.group);
    if (group) group.push(item);
    else byId.set(item.group, [item]);
  }
  return TASK_GROUPS.flatMap((id) => {
    const group = byId.get(id);
    return group ? [{ id, items: group.sort(compareItems) }] : [];
  });
}

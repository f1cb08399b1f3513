import type { Arrangement } from "../../lib/catalogue/catalogue.ts";
import type { Binding } from "../../lib/model/own-unit.ts";
import type { SavedNotice, Task, TaskId } from "../../lib/model/task.ts";

/** A task as a row shows it. */
export interface RowItem {
  readonly task: Task;
  readonly notice: SavedNotice;
  readonly binding: Binding | null;
}

/** A line of the table: a heading of a group, or a task. */
export type TableItem =
  | { readonly kind: "task"; readonly key: string; readonly id: TaskId }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly groupKey: string;
      readonly title: string;
      readonly about: string;
      readonly count: number;
      readonly open: number;
      readonly overdue: number;
      readonly isFolded: boolean;
    };

/** Words of a group's heading. */
export interface GroupWords {
  readonly title: string;
  readonly about: string;
}

/** All lines of the table in order; a folded group is its heading alone. */
export function tableItems(
  { ids, groups }: Pick<Arrangement, "ids" | "groups">,
  folded: ReadonlySet<string>,
  wordsOf: (groupKey: string) => GroupWords,
): readonly TableItem[] {
  if (!groups) return ids.map((id) => ({ kind: "task", key: id, id }));
  return groups.flatMap(({ key, ids: own, open, overdue }): readonly TableItem[] => {
    const isFolded = folded.has(key);
    const heading: TableItem = {
      ...({ kind: "group", key: `group:${key}`, groupKey: key, count: own.length } as const),
      ...wordsOf(key),
      open,
      overdue,
      isFolded,
    };
    // A task may stand in several groups.
    return [heading, ...(isFolded ? [] : own.map((id) => ({ kind: "task" as const, key: `${key}:${id}`, id })))];
  });
}

import { type TaskItem, toTaskItem } from "../../components/task-item.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Binding } from "../../lib/model/own-unit.ts";
import type { TaskId } from "../../lib/model/task.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";
import { isFound, type Query, type SearchableText, searchable } from "../../lib/text/search.ts";

/** All that a reader may look a task up by. Not the notice's subject: it would find every task of the notice. */
const searchTextOf = ({ task, notice }: TaskItem): string =>
  [
    task.statement,
    ...[...task.leads, ...task.coordinating].map(({ name }) => name),
    ...task.deadlines.map(({ text }) => text),
    notice.number,
  ].join("\n");

/** The list of everything, and a search over it that reads each task's words only once. */
export function searchableItems(tasks: readonly TaskWithNotice[], today: IsoDate, bindings: ReadonlyMap<TaskId, Binding>) {
  const items = tasks.map(({ task, notice }) => toTaskItem(task, notice, today, bindings.get(task.id) ?? null));
  const texts = new Map<TaskItem, SearchableText>();
  const textOf = (item: TaskItem): SearchableText => {
    const known = texts.get(item) ?? searchable(searchTextOf(item));
    texts.set(item, known);
    return known;
  };
  return { items, find: (query: Query): readonly TaskItem[] => items.filter((item) => isFound(query, textOf(item))) };
}

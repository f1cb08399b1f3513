import { i18n } from "#i18n";
import { chipsOf } from "../../components/tracker/filter-chips.ts";
import type { NoticeKey } from "../../lib/model/task.ts";
import type { TaskFilter } from "../../lib/model/task-filter.ts";

/** What a filter asks, in words; "" when it asks nothing. */
export function filterWords(filter: TaskFilter, nameOf: (key: NoticeKey) => string): string {
  const parts = [
    ...chipsOf(filter, nameOf).map(({ words }) => words),
    ...(filter.text.trim() ? [`“${filter.text.trim()}”`] : []),
  ];
  return parts.length === 0 ? "" : i18n.t("summary.filtered", [parts.join(", ")]);
}

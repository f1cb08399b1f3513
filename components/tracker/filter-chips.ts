import { i18n } from "#i18n";
import type { NoticeKey } from "../../lib/model/task.ts";
import type { DueFilter, TaskFilter } from "../../lib/model/task-filter.ts";
import { formatDate } from "../format-date.ts";
import { statusWords } from "./status-words.ts";

/** One part of a filter that is on. */
export interface FilterChip {
  readonly key: string;
  readonly words: string;
  /** The filter without this part. */
  readonly without: TaskFilter;
}

const OPEN = ["open-in-time", "open-overdue", "open-undated"];
const ROLES = { lead: "page.lead", coordinating: "page.coordinating", collective: "page.collective" } as const;

/** Whether the statuses asked for are "not done". */
export const isOpenOnly = ({ statuses }: TaskFilter): boolean =>
  statuses.length === OPEN.length && statuses.every((status) => OPEN.includes(status));

function dueWords(due: DueFilter): string {
  if (due.kind !== "range") return i18n.t(`tracker.rail.${due.kind}`);
  const day = (date: typeof due.from): string => (date === null ? i18n.t("tracker.filter.any") : formatDate(date));
  return i18n.t("tracker.filter.range", [day(due.from), day(due.to)]);
}

/** The parts of a filter that are on, as words. */
export function chipsOf(filter: TaskFilter, noticeName: (key: NoticeKey) => string): readonly FilterChip[] {
  const lists = (["roles", "statuses", "documentTypes", "issuers", "leads", "noticeKeys", "tags"] as const).flatMap((field) => {
    const values: readonly string[] = filter[field];
    if (field === "statuses" && isOpenOnly(filter))
      return [{ key: "open", words: i18n.t("tracker.filter.open"), without: { ...filter, statuses: [] } }];
    return values.map((value) => ({
      key: `${field}:${value}`,
      words: valueWords(field, value, noticeName),
      without: { ...filter, [field]: values.filter((other) => other !== value) },
    }));
  });
  const flag = (field: "mine" | "missingDeadline" | "archived", words: string): readonly FilterChip[] =>
    filter[field] ? [{ key: field, words, without: { ...filter, [field]: false } }] : [];
  return [
    ...flag("mine", i18n.t("tracker.rail.mine")),
    ...(filter.due ? [{ key: "due", words: dueWords(filter.due), without: { ...filter, due: null } }] : []),
    ...flag("missingDeadline", i18n.t("tracker.rail.undated")),
    ...flag("archived", i18n.t("tracker.rail.archived")),
    ...lists,
  ];
}

function valueWords(field: string, value: string, noticeName: (key: NoticeKey) => string): string {
  if (field === "roles") return i18n.t(ROLES[value as keyof typeof ROLES]);
  if (field === "statuses") return statusWords(value as Parameters<typeof statusWords>[0]);
  return field === "noticeKeys" ? noticeName(value as NoticeKey) : value;
}

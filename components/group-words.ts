import type { TaskGroupId } from "./task-item.ts";

/** Headings of the groups by term, as keys of the locales. */
export const GROUP_WORDS = {
  overdue: "popup.group.overdue",
  today: "popup.group.today",
  "next-7-days": "popup.group.week",
  later: "popup.group.later",
  recurring: "popup.group.recurring",
  "after-event": "popup.group.event",
  undated: "popup.group.none",
  done: "popup.group.done",
} as const satisfies Record<TaskGroupId, string>;

import { i18n } from "#i18n";
import type { TaskStatus } from "../../lib/model/task-status.ts";
import type { IconName } from "../Icon.tsx";

/** The states in the order in which they are counted. */
export const STATUSES = ["done-on-time", "done-late", "open-in-time", "open-overdue", "open-undated"] as const;

/** Key of a state in the locales. */
export const STATUS_KEYS = {
  "done-on-time": "doneOnTime",
  "done-late": "doneLate",
  "open-in-time": "openInTime",
  "open-overdue": "openOverdue",
  "open-undated": "openUndated",
} as const satisfies Record<TaskStatus, string>;

/** "Trong hạn": for a cell. */
export const statusWords = (status: TaskStatus): string => i18n.t(`tracker.status.${STATUS_KEYS[status]}`);

/** "Chưa hoàn thành, trong hạn": where there is room. */
export const longStatusWords = (status: TaskStatus): string => i18n.t(`csv.status.${STATUS_KEYS[status]}`);

/** The sign of a state: told apart by its shape, the colour only adds. */
export const STATUS_ICONS: Readonly<Record<TaskStatus, IconName>> = {
  "done-on-time": "doneOnTime",
  "done-late": "doneLate",
  "open-in-time": "clock",
  "open-overdue": "overdue",
  "open-undated": "undated",
};

/** Classes of a state's colour. */
export const STATUS_TONES: Readonly<Record<TaskStatus, string>> = {
  "done-on-time": "text-green",
  "done-late": "text-amber",
  "open-in-time": "text-accent",
  "open-overdue": "text-red",
  "open-undated": "text-text3",
};

/** The columns of a table of tasks, in their order. */
export const COLUMNS = [
  "ordinal",
  "statement",
  "leads",
  "coordinating",
  "deadline",
  "deadlineText",
  "targets",
  "product",
  "status",
  "notice",
  "path",
  "quote",
  "url",
  "note",
  "tags",
  "plannedOn",
  "assignedTo",
  "progress",
  "evidence",
  "sideState",
  "occurrences",
  "completedOn",
  "reminderDays",
  "linkedTo",
  "version",
  "id",
] as const;

export type Column = (typeof COLUMNS)[number];

/** Those that a report or a reminder needs: what a copied table shows when nothing else is chosen. */
export const REPORT_COLUMNS: readonly Column[] = [
  "ordinal",
  "statement",
  "leads",
  "coordinating",
  "deadline",
  "product",
  "status",
  "notice",
];

import type { BackupTables } from "../backup.ts";
import { DOCUMENT_TYPES } from "../notice.ts";
import type { NoticeKey, SavedNotice, Task } from "../task.ts";
import type { HistoryEntry } from "../task-history.ts";
import { agencyId, clock, day, deadlineValue, exactPartial, ownFields, targetValue, taskId } from "./fields.ts";
import { taskChangesSchema } from "./task-changes.ts";
import { z } from "./zod.ts";

/** Rows of one table at most: a file with more is not one of ours. */
const MOST_ROWS = 1_000_000;

const key = z
  .string()
  .min(1)
  .max(10_000)
  .transform((value) => value as NoticeKey);
const instant = z.int().min(0);
// What was read is as long as the page made it; the browser's own limits hold for the file as a whole.
const read = z.string().max(1_000_000);
const address = z.string().max(10_000);

// What editors and messages limit may have grown beyond it by other ways: a backup is read back as it was written.
const assignees = z.array(z.object({ name: read, agencyIds: z.array(agencyId) }));
const wording = {
  statement: read,
  leads: assignees,
  coordinating: assignees,
  deadlines: z.array(z.object({ text: read, value: deadlineValue })),
  targets: z.array(z.object({ text: read, value: targetValue.nullable() })),
  product: read.nullable(),
};
/** A file of an earlier version has none. */
const later = { occurrences: ownFields.occurrences.default([]), distinctFrom: ownFields.distinctFrom.default([]) };
const own = {
  ...ownFields,
  note: read,
  tags: z.array(read),
  progress: z.array(z.object({ day, text: read })),
  linkedTo: z.array(taskId),
};

const selectors = {
  quote: z.object({ type: z.literal("TextQuoteSelector"), exact: read, prefix: read, suffix: read }),
  position: z.object({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) }),
};

const notice: z.ZodType<SavedNotice> = z.object({
  key,
  medium: z.enum(["document", "news"]),
  documentType: z.enum(DOCUMENT_TYPES).nullable(),
  number: read.nullable(),
  issued: day.nullable(),
  issuer: read.nullable(),
  issuerId: agencyId.nullable(),
  signer: read.nullable(),
  subject: read.nullable(),
  reports: key.nullable(),
  urls: z.array(address).max(1_000),
  savedAt: instant,
});

const asRead = z.object(exactPartial(wording));

const place = { noticeKey: key, path: read, ordinal: z.int().min(0), folded: read };

const task: z.ZodType<Task> = z.object({
  id: taskId,
  ...place,
  origin: z.enum(["notice", "selection", "list"]),
  ...wording,
  ...own,
  ...later,
  asRead,
  keptAgainst: z.exactOptional(read),
  quote: read,
  sources: z.array(z.object({ url: address, page: z.exactOptional(z.int().min(1)), ...selectors })).max(1_000),
  due: day.nullable(),
  dueAt: clock.nullable(),
  completedOn: day.nullable(),
  archivedAt: instant.nullable(),
  savedAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
});

const patch = z.object({
  asRead: z.exactOptional(asRead),
  ...asRead.shape,
  note: z.exactOptional(own.note),
  tags: z.exactOptional(own.tags),
  plannedOn: z.exactOptional(own.plannedOn),
  assignedTo: z.exactOptional(own.assignedTo),
  progress: z.exactOptional(own.progress),
  evidence: z.exactOptional(own.evidence),
  sideState: z.exactOptional(own.sideState),
  reminderDays: z.exactOptional(own.reminderDays),
  linkedTo: z.exactOptional(own.linkedTo),
  distinctFrom: z.exactOptional(own.distinctFrom),
  occurrences: z.exactOptional(own.occurrences),
  completedOn: z.exactOptional(day.nullable()),
  archivedAt: z.exactOptional(instant.nullable()),
  deletedAt: z.exactOptional(instant.nullable()),
});

const entry: z.ZodType<HistoryEntry> = z.object({
  id: z.uuid(),
  taskId,
  changeId: z.uuid(),
  at: instant,
  before: patch,
  after: patch,
});

const directive = { id: z.uuid(), ...place };

/** The rows of each table of a backup. Unknown fields are dropped. */
export const backupRows: { readonly [T in keyof BackupTables]: z.ZodType<BackupTables[T][number]> } = {
  notices: notice,
  tasks: task,
  dismissals: z.object({ ...directive, dismissedAt: instant }),
  drafts: z.object({ ...directive, changes: taskChangesSchema, updatedAt: instant }),
  history: entry,
};

/** What stands around the rows. */
export const backupHead = z.object({
  format: z.literal("so-tay-nhiem-vu"),
  version: z.int().min(1),
  createdAt: instant,
  part: z.exactOptional(z.boolean()),
  settings: z.exactOptional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  notices: z.array(z.unknown()).max(MOST_ROWS),
  tasks: z.array(z.unknown()).max(MOST_ROWS),
  dismissals: z.array(z.unknown()).max(MOST_ROWS),
  drafts: z.array(z.unknown()).max(MOST_ROWS),
  history: z.array(z.unknown()).max(MOST_ROWS),
});

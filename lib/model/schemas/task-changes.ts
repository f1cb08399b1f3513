import type { TaskChanges, TaskEdit } from "../task-changes.ts";
import { day, ownFields, tags, text, wording } from "./fields.ts";
import { z } from "./zod.ts";

/** What the user changed of a task, as an editor sends it. Unknown fields are dropped. */
export const taskChangesSchema: z.ZodType<TaskChanges> = z.object({
  statement: z.exactOptional(wording.statement),
  leads: z.exactOptional(wording.leads),
  coordinating: z.exactOptional(wording.coordinating),
  deadlines: z.exactOptional(wording.deadlines),
  targets: z.exactOptional(wording.targets),
  product: z.exactOptional(wording.product),
  note: z.exactOptional(ownFields.note),
  tags: z.exactOptional(ownFields.tags),
  plannedOn: z.exactOptional(ownFields.plannedOn),
  assignedTo: z.exactOptional(ownFields.assignedTo),
  progress: z.exactOptional(ownFields.progress),
  evidence: z.exactOptional(ownFields.evidence),
  sideState: z.exactOptional(ownFields.sideState),
  reminderDays: z.exactOptional(ownFields.reminderDays),
  linkedTo: z.exactOptional(ownFields.linkedTo),
});

/** What is done to one task or to many at once. Unknown fields are dropped. */
export const taskEditSchema: z.ZodType<TaskEdit> = z.object({
  changes: z.exactOptional(taskChangesSchema),
  addTags: z.exactOptional(tags),
  removeTags: z.exactOptional(tags),
  addNote: z.exactOptional(z.object({ day, text: text.min(1) })),
  completedOn: z.exactOptional(day.nullable()),
  isArchived: z.exactOptional(z.boolean()),
});

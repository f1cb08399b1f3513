import type { TaskChanges, TaskEdit } from "../task-changes.ts";
import { day, exactPartial, ownFields, tags, text, wording } from "./fields.ts";
import { z } from "./zod.ts";

/** What the user changed of a task, as an editor sends it. Unknown fields are dropped. */
export const taskChangesSchema: z.ZodType<TaskChanges> = z.object(exactPartial({ ...wording, ...ownFields }));

/** What is done to one task or to many at once. Unknown fields are dropped. */
export const taskEditSchema: z.ZodType<TaskEdit> = z.object({
  changes: z.exactOptional(taskChangesSchema),
  addTags: z.exactOptional(tags),
  removeTags: z.exactOptional(tags),
  addNote: z.exactOptional(z.object({ day, text: text.min(1) })),
  completedOn: z.exactOptional(day.nullable()),
  skipsTurnsBefore: z.exactOptional(day),
  endedOn: z.exactOptional(day),
  isArchived: z.exactOptional(z.boolean()),
  together: z.exactOptional(z.enum(["linked", "unlinked", "distinct"])),
});

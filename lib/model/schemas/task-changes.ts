import type { ClockTime } from "../calendar-date.ts";
import { parseIsoDate } from "../calendar-date.ts";
import type { AgencyId, DeadlineValue } from "../mention.ts";
import type { TaskId } from "../task.ts";
import type { TaskChanges, TaskEdit } from "../task-changes.ts";
import { z } from "./zod.ts";

/** What the user types is as long as a notice's own paragraphs at most. */
const text = z.string().max(20_000);
const name = z.string().max(2_000);

const day = z.string().transform((value, context) => {
  const date = parseIsoDate(value);
  if (date === null) context.addIssue("no such day");
  return date ?? z.NEVER;
});
const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .transform((time) => time as ClockTime);
const count = z.int().min(1);
const taskId = z.uuid().transform((id) => id as TaskId);

const assignee = z.object({
  name: name.min(1),
  agencyIds: z
    .array(
      z
        .string()
        .max(200)
        .transform((id) => id as AgencyId),
    )
    .max(100),
});

const deadlineValue: z.ZodType<DeadlineValue> = z.discriminatedUnion("form", [
  z.object({
    form: z.literal("date"),
    due: day,
    at: clock.nullable(),
    exclusive: z.boolean(),
    basis: z.enum(["stated", "inferred"]),
  }),
  z.object({
    form: z.literal("recurring"),
    every: z.enum(["day", "week", "month", "quarter", "half-year", "year"]),
    by: z
      .object({
        month: z.exactOptional(count.max(12)),
        day: z.exactOptional(count.max(31)),
        weekday: z.exactOptional(count.max(7)),
        at: z.exactOptional(clock),
      })
      .nullable(),
  }),
  z.object({
    form: z.literal("relative"),
    within: z.string().regex(/^P(?=[\dT])(?:\d{1,4}[YMWD])*(?:T\d{1,4}H)?$/),
    working: z.boolean(),
    from: text.nullable(),
  }),
]);

const targetValue = z.object({
  op: z.enum([">=", "<=", "=", "range", "~"]),
  number: z.number(),
  number2: z.number().nullable(),
  unit: name,
});

/** What the user changed of a task, as an editor sends it. Unknown fields are dropped. */
export const taskChangesSchema: z.ZodType<TaskChanges> = z.object({
  statement: z.exactOptional(text.min(1)),
  leads: z.exactOptional(z.array(assignee).max(1_000)),
  coordinating: z.exactOptional(z.array(assignee).max(1_000)),
  deadlines: z.exactOptional(z.array(z.object({ text, value: deadlineValue })).max(100)),
  targets: z.exactOptional(z.array(z.object({ text: text.min(1), value: targetValue.nullable() })).max(200)),
  product: z.exactOptional(text.min(1).nullable()),
  note: z.exactOptional(text),
  tags: z.exactOptional(z.array(z.string().min(1).max(100)).max(50)),
  plannedOn: z.exactOptional(day.nullable()),
  assignedTo: z.exactOptional(name),
  progress: z.exactOptional(z.array(z.object({ day, text: text.min(1) })).max(1_000)),
  evidence: z.exactOptional(name),
  sideState: z.exactOptional(z.enum(["extended", "reassigned", "withdrawn"]).nullable()),
  reminderDays: z.exactOptional(z.array(z.int().min(0).max(366)).max(20).nullable()),
  linkedTo: z.exactOptional(z.array(taskId).max(100)),
});

const tags = z.array(z.string().min(1).max(100)).max(50);

/** What is done to one task or to many at once. Unknown fields are dropped. */
export const taskEditSchema: z.ZodType<TaskEdit> = z.object({
  changes: z.exactOptional(taskChangesSchema),
  addTags: z.exactOptional(tags),
  removeTags: z.exactOptional(tags),
  addNote: z.exactOptional(z.object({ day, text: text.min(1) })),
  completedOn: z.exactOptional(day.nullable()),
  isArchived: z.exactOptional(z.boolean()),
});

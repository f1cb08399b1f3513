import type { ClockTime } from "../calendar-date.ts";
import { parseIsoDate } from "../calendar-date.ts";
import type { AgencyId, DeadlineValue } from "../mention.ts";
import type { TaskId } from "../task.ts";
import { z } from "./zod.ts";

/** What the user types is as long as a notice's own paragraphs at most. */
export const text = z.string().max(20_000);
const name = z.string().max(2_000);

/** A day that exists. */
export const day = z.string().transform((value, context) => {
  const date = parseIsoDate(value);
  if (date === null) context.addIssue("no such day");
  return date ?? z.NEVER;
});

/** Hours and minutes. */
export const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .transform((time) => time as ClockTime);

/** A UUID. */
export const taskId = z.uuid().transform((id) => id as TaskId);

/** A slug of the gazetteer. */
export const agencyId = z
  .string()
  .max(200)
  .transform((id) => id as AgencyId);

const assignees = z.array(z.object({ name: name.min(1), agencyIds: z.array(agencyId).max(100) })).max(1_000);

const count = z.int().min(1);

/** A deadline of any form. */
export const deadlineValue: z.ZodType<DeadlineValue> = z.discriminatedUnion("form", [
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
    interval: z.exactOptional(count.min(2).max(99)),
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

const deadlines = z.array(z.object({ text, value: deadlineValue })).max(100);

/** A quantity to reach. */
export const targetValue = z.object({
  op: z.enum([">=", "<=", "=", "range", "~"]),
  number: z.number(),
  number2: z.number().nullable(),
  unit: name,
});

const targets = z.array(z.object({ text: text.min(1), value: targetValue.nullable() })).max(200);

/** The wording as the user may correct it. */
export const wording = {
  statement: text.min(1),
  leads: assignees,
  coordinating: assignees,
  deadlines,
  targets,
  product: text.min(1).nullable(),
};

/** Words by which tasks are found together. */
export const tags = z.array(z.string().min(1).max(100)).max(50);

/** What the user writes beside the wording. */
export const ownFields = {
  note: text,
  tags,
  plannedOn: day.nullable(),
  assignedTo: name,
  progress: z.array(z.object({ day, text: text.min(1) })).max(1_000),
  evidence: name,
  sideState: z.enum(["extended", "reassigned", "withdrawn"]).nullable(),
  reminderDays: z.array(z.int().min(0).max(366)).max(20).nullable(),
  linkedTo: z.array(taskId).max(100),
  distinctFrom: z.array(taskId).max(1_000),
  occurrences: z.array(z.object({ day, completedOn: day.nullable() })).max(5_000),
};

/** The fields of a shape, each of which may be left out; `undefined` is no value. */
export function exactPartial<S extends Readonly<Record<string, z.ZodType>>>(
  shape: S,
): { [K in keyof S]: z.ZodExactOptional<S[K]> } {
  const fields = Object.entries(shape).map(([name, type]) => [name, z.exactOptional(type)] as const);
  // Object.fromEntries forgets which name has which type.
  return Object.fromEntries(fields) as { [K in keyof S]: z.ZodExactOptional<S[K]> };
}

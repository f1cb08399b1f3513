import { i18n } from "#i18n";
import { dayInVietnam, parseIsoDate } from "../../lib/model/calendar-date.ts";
import { HISTORY_FIELDS, type HistoryEntry, type HistoryField } from "../../lib/model/task-history.ts";
import { formatDate } from "../format-date.ts";

const NAMES = {
  statement: "tracker.drawer.field.statement",
  leads: "tracker.drawer.leads",
  coordinating: "tracker.drawer.coordinating",
  deadlines: "tracker.drawer.deadline",
  targets: "tracker.drawer.targets",
  product: "tracker.drawer.product",
  note: "tracker.drawer.note",
  tags: "tracker.bulk.tags",
  plannedOn: "tracker.drawer.planned",
  assignedTo: "tracker.drawer.assigned",
  progress: "tracker.drawer.progress",
  evidence: "tracker.drawer.evidence",
  sideState: "tracker.side.label",
  reminderDays: "tracker.drawer.field.reminderDays",
  linkedTo: "tracker.drawer.field.linkedTo",
  distinctFrom: "tracker.repeats.distinctField",
  occurrences: "tracker.turns.title",
  completedOn: "tracker.drawer.completedOn",
  archivedAt: "tracker.drawer.field.archivedAt",
  deletedAt: "tracker.drawer.field.deletedAt",
} as const satisfies Record<Exclude<HistoryField, "asRead">, string>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function one(value: unknown): string {
  if (!isRecord(value)) return String(value);
  const { name, text, value: inner, day } = value;
  if (typeof day === "string" && "completedOn" in value) return valueWords(day);
  if (typeof name === "string") return name;
  if (typeof text === "string" && text !== "") return text;
  return isRecord(inner) && typeof inner.due === "string" ? valueWords(inner.due) : "";
}

/** A field's value in one line. */
function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return i18n.t("tracker.drawer.empty");
  if (Array.isArray(value)) return value.length === 0 ? i18n.t("tracker.drawer.empty") : value.map(one).join(", ");
  if (typeof value === "number") return formatDate(dayInVietnam(value));
  const words = String(value);
  const day = parseIsoDate(words);
  if (day) return formatDate(day);
  if (words === "extended" || words === "reassigned" || words === "withdrawn") return i18n.t(`tracker.side.${words}`);
  return words;
}

/** What an entry changed, a line for each field: "Ngày dự kiến: để trống thành 08/12/2026". */
export function historyLines({ before, after }: HistoryEntry): readonly string[] {
  return HISTORY_FIELDS.flatMap((field) => {
    if (field === "asRead" || !(field in after)) return [];
    return [i18n.t("tracker.drawer.change", [i18n.t(NAMES[field]), valueWords(before[field]), valueWords(after[field])])];
  });
}

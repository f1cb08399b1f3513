import type { TableTask } from "../../lib/export/cells.ts";
import { toCsv } from "../../lib/export/csv.ts";
import { type Say, tableLabels } from "../../lib/export/labels.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Extraction } from "../../lib/model/directive.ts";
import { noticeKey } from "../../lib/model/notice-identity.ts";
import type { SavedNotice, TaskId } from "../../lib/model/task.ts";
import { NO_OWN_FIELDS, NO_TRACKED_FIELDS } from "../../lib/model/task-changes.ts";
import { extractedFields, sourceOf } from "../../lib/store/task-fields.ts";
import type { Reading } from "./reading.ts";

type DirectiveExtraction = Extract<Extraction, { readonly status: "directive" }>;

const asSaved = ({ notice }: DirectiveExtraction, url: string): SavedNotice => ({
  ...notice,
  key: noticeKey(notice, url),
  issuer: notice.issuer?.name ?? null,
  issuerId: notice.issuer?.agencyId ?? null,
  reports: null,
  urls: [url],
  savedAt: 0,
});

/** The directives as the tasks that saving them would make; nothing is saved, so the directive's key stands for the id. */
function tasksOf({ url, extraction }: Reading): TableTask[] {
  if (extraction?.status !== "directive") return [];
  const { text, directives } = extraction;
  const notice = asSaved(extraction, url);
  const unsaved = {
    origin: "notice" as const,
    ...NO_OWN_FIELDS,
    ...NO_TRACKED_FIELDS,
    ...{ due: null, dueAt: null },
    completedOn: null,
    savedAt: 0,
    updatedAt: 0,
    deletedAt: null,
  };
  return directives.map((directive) => ({
    notice,
    task: {
      ...extractedFields(directive, text),
      ...unsaved,
      id: directive.key as TaskId,
      noticeKey: notice.key,
      sources: [sourceOf(directive, text, url)],
    },
  }));
}

/** All tasks of all files as one CSV file, in the form in which the extension exports saved tasks. */
export function readingsToCsv(readings: readonly Reading[], today: IsoDate, say: Say): string {
  return toCsv(readings.flatMap(tasksOf), { separator: ";", today, labels: tableLabels(say) });
}

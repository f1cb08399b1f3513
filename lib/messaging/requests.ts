import { attributesSchema, pageTextSchema } from "../model/schemas/page-text.ts";
import { taskChangesSchema, taskEditSchema } from "../model/schemas/task-changes.ts";
import { z } from "../model/schemas/zod.ts";
import type { TaskId } from "../model/task.ts";
import type { BackgroundMessageName, BackgroundMessages } from "./contract.ts";

/** Who may ask: the top frame of a web page through our content script, one of our own pages, or either. */
export type Asker = "web-page" | "own-page" | "either";

interface Door<N extends BackgroundMessageName> {
  readonly asker: Asker;
  readonly request: z.ZodType<BackgroundMessages[N]["request"]>;
}

// Directive keys are outline labels and ordinals; task ids are UUIDs.
const directiveKey = z.string().min(1).max(1_000);
const directiveKeys = z.array(directiveKey).max(5_000);
const directive = { page: pageTextSchema, key: directiveKey };
const taskId = z.uuid().transform((id) => id as TaskId);
const pdfFile = z.url({ protocol: /^https$/ }).max(8_192);
// Everything at once: a tracker may hold as many.
const taskIds = z.array(taskId).max(200_000);

/** Tasks that are said to be one duty, or not, at once. */
const MOST_TOGETHER = 20;

const rows = z.int().min(0);
const importCounts = z.object({ added: rows, changed: rows, same: rows, removed: rows, unknown: rows, conflicts: rows });

/** One door per request. A request without a line here does not compile. */
export const DOORS: { readonly [N in BackgroundMessageName]: Door<N> } = {
  readPage: { asker: "web-page", request: z.object({ page: pageTextSchema }) },
  saveDirectives: { asker: "web-page", request: z.object({ page: pageTextSchema, keys: directiveKeys }) },
  openTask: { asker: "web-page", request: z.object(directive) },
  saveTask: { asker: "web-page", request: z.object({ ...directive, changes: taskChangesSchema }) },
  keepDraft: { asker: "web-page", request: z.object({ ...directive, changes: taskChangesSchema.nullable() }) },
  dismissDirective: { asker: "web-page", request: z.object({ ...directive, dismissed: z.boolean() }) },
  settleChange: { asker: "web-page", request: z.object({ ...directive, take: z.boolean() }) },
  showSaved: { asker: "either", request: z.object({ taskId }) },
  loadPart: {
    asker: "web-page",
    request: z.object({ part: z.enum(["editor", "selection", "difference", "strip", "files", "media", "cover"]) }),
  },
  openPdf: { asker: "either", request: z.object({ file: pdfFile, attributes: attributesSchema }) },
  takePdf: { asker: "own-page", request: z.object({ file: pdfFile }) },
  openPanel: { asker: "web-page", request: z.object({}) },
  markDone: { asker: "own-page", request: z.object({ taskId, done: z.boolean() }) },
  deleteTasks: { asker: "own-page", request: z.object({ taskIds }) },
  restoreTasks: { asker: "own-page", request: z.object({ taskIds }) },
  updateTask: { asker: "own-page", request: z.object({ taskId, changes: taskChangesSchema }) },
  editTasks: {
    asker: "own-page",
    // Each of them would be linked to all others.
    request: z
      .object({ taskIds, edit: taskEditSchema })
      .refine((asked) => asked.edit.together === undefined || asked.taskIds.length <= MOST_TOGETHER, "too many together"),
  },
  undoChange: { asker: "own-page", request: z.object({ changeId: z.uuid() }) },
  importFile: {
    asker: "own-page",
    request: z.object({
      fileId: z.uuid(),
      mode: z.enum(["restore", "merge", "sheet", "snapshot"]),
      takeTheirs: z.boolean(),
      apply: importCounts.nullable(),
    }),
  },
  deleteEverything: { asker: "own-page", request: z.object({}) },
  suggestAgencies: { asker: "either", request: z.object({ text: z.string().max(500) }) },
  readTab: { asker: "own-page", request: z.object({ tabId: z.int().min(0) }) },
  openSource: { asker: "own-page", request: z.object({ taskId }) },
  remindAgain: { asker: "own-page", request: z.object({ taskIds, when: z.enum(["hour", "next-day"]) }) },
};

/** What carries every request. */
export const envelopeSchema = z.object({
  protocol: z.literal(1),
  name: z.string(),
  request: z.unknown(),
});

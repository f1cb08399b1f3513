import { pageTextSchema } from "../model/schemas/page-text.ts";
import { z } from "../model/schemas/zod.ts";
import type { TaskId } from "../model/task.ts";
import type { BackgroundMessageName, BackgroundMessages } from "./contract.ts";

/** Who may ask: the top frame of a web page through our content script, or one of our own pages. */
export type Asker = "web-page" | "own-page";

interface Door<N extends BackgroundMessageName> {
  readonly asker: Asker;
  readonly request: z.ZodType<BackgroundMessages[N]["request"]>;
}

// Directive keys are outline labels and ordinals; task ids are UUIDs.
const directiveKeys = z.array(z.string().min(1).max(1_000)).max(5_000);
const taskId = z.uuid().transform((id) => id as TaskId);
const taskIds = z.array(taskId).max(10_000);

/** One door per request. A request without a line here does not compile. */
export const DOORS: { readonly [N in BackgroundMessageName]: Door<N> } = {
  readPage: { asker: "web-page", request: z.object({ page: pageTextSchema }) },
  saveDirectives: { asker: "web-page", request: z.object({ page: pageTextSchema, keys: directiveKeys }) },
  openPanel: { asker: "web-page", request: z.object({}) },
  markDone: { asker: "own-page", request: z.object({ taskId, done: z.boolean() }) },
  deleteTasks: { asker: "own-page", request: z.object({ taskIds }) },
  restoreTasks: { asker: "own-page", request: z.object({ taskIds }) },
  openSource: { asker: "own-page", request: z.object({ taskId }) },
};

/** What carries every request. */
export const envelopeSchema = z.object({
  protocol: z.literal(1),
  name: z.string(),
  request: z.unknown(),
});

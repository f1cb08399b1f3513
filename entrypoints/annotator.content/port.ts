import type { AnnotatorPort } from "../../lib/annotate/annotator-port.ts";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";
import { askInParts } from "../../lib/messaging/in-parts.ts";

/** Opens the list beside the page; Firefox opens its sidebar from its own menus and keys alone. */
export const openPanel = import.meta.env.FIREFOX ? undefined : (): void => void sendToBackground("openPanel", {});

/** The annotator's questions as messages to the background. */
export const port: AnnotatorPort<MessageError["code"]> = {
  readPage: (page) => askInParts("readPage", { page }),
  saveDirectives: (page, keys) => sendToBackground("saveDirectives", { page, keys }),
  loadPart: (part) => sendToBackground("loadPart", { part }),
  openTask: (page, key) => sendToBackground("openTask", { page, key }),
  saveTask: (page, key, changes) => sendToBackground("saveTask", { page, key, changes }),
  keepDraft: (page, key, changes) => sendToBackground("keepDraft", { page, key, changes }),
  dismissDirective: (page, key, dismissed) => sendToBackground("dismissDirective", { page, key, dismissed }),
  settleChange: (page, key, take) => sendToBackground("settleChange", { page, key, take }),
  showSaved: (taskId) => void sendToBackground("showSaved", { taskId }),
  suggestAgencies: async (text) => {
    const reply = await sendToBackground("suggestAgencies", { text });
    return reply.ok ? reply.value.suggestions : [];
  },
};

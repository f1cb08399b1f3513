import type { Annotator } from "../../lib/annotate/annotator.ts";
import type { TabHandlers } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";

/** Answers of this page to the popup and the background. `current` gives `null` while reading is switched off. */
export function createTabHandlers(current: () => Annotator<MessageError["code"]> | null): TabHandlers {
  const done = { ok: true, value: {} } as const;
  return {
    describePage: () => ({ ok: true, value: current()?.describe() ?? { status: "off" } }),
    saveAll: async () => {
      const result = (await current()?.saveAll()) ?? { saved: 0 };
      return "saved" in result
        ? { ok: true, value: result }
        : { ok: false, error: { code: result.code, detail: "saving failed" } };
    },
    showOnPage: () => {
      current()?.showFirst();
      return done;
    },
    savedChanged: async () => {
      await current()?.refresh();
      return done;
    },
  };
}

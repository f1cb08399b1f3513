import type { Annotator } from "../../lib/annotate/annotator.ts";
import { knownPart } from "../../lib/annotate/parts.ts";
import type { TabHandlers } from "../../lib/messaging/client.ts";
import type { MessageError, Reply, TaskList } from "../../lib/messaging/contract.ts";

type Current = Annotator<MessageError["code"]>;

async function saved(saving: ReturnType<Current["saveAll"]> | undefined): Promise<Reply<{ readonly saved: number }>> {
  const result = (await saving) ?? { saved: 0 };
  return "saved" in result ? { ok: true, value: result } : { ok: false, error: { code: result.code, detail: "saving failed" } };
}

/**
 * Answers of this page to the popup and the background. `current` gives `null` while reading is switched off or nobody has asked
 * for it; `open` makes one then.
 */
export function createTabHandlers(current: () => Current | null, open: () => Current | null): TabHandlers {
  const done = { ok: true, value: {} } as const;
  return {
    describePage: () => ({ ok: true, value: current()?.describe() ?? { status: "off" } }),
    // The annotator hands on what the background answered, which it knows by fewer fields.
    listTasks: () => ({ ok: true, value: (current()?.list() as TaskList | undefined) ?? { status: "off" } }),
    saveAll: () => saved(current()?.saveAll()),
    saveKeys: ({ keys }) => saved(current()?.save(keys)),
    goTo: ({ key }) => (current()?.goTo(key) ? done : { ok: false, error: { code: "unknown-directive", detail: key } }),
    setDismissed: async ({ key, dismissed }) =>
      (await current()?.dismiss(key, dismissed)) ? done : { ok: false, error: { code: "unknown-directive", detail: key } },
    runCommand: ({ command }) => {
      current()?.run(command);
      return done;
    },
    startReading: async () => {
      const annotator = open();
      await annotator?.start();
      // Who has asked is not left without an answer.
      if (annotator?.describe().status === "not-directive") annotator.complain("select.notDirective");
      return done;
    },
    takeSelection: ({ inFrame }) => {
      const annotator = open();
      if (annotator) knownPart("selection")?.take(annotator, document, inFrame);
      return done;
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

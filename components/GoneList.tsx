import { useId } from "react";
import { i18n } from "#i18n";
import type { TaskId } from "../lib/model/task.ts";
import type { GoneTask } from "../lib/model/task-change.ts";
import { Button } from "./Button.tsx";

/** Saved tasks that are nowhere in the text any more; they stay saved. */
export function GoneList({ gone, onOpen }: { readonly gone: readonly GoneTask[]; readonly onOpen: (id: TaskId) => void }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="border-line border-b bg-canvas px-3 py-[5px] text-meta text-text2">
        {i18n.t("panel.gone.count", gone.length)}
      </h2>
      <ul aria-labelledby={headingId}>
        {gone.map(({ taskId, path, statement }) => (
          <li key={taskId} className="flex items-start gap-2 border-line border-b px-3 py-1.5 text-text3">
            <p className="min-w-0 flex-1">
              <span lang="vi" className="line-clamp-2 break-words leading-[19px]">
                {statement}
              </span>
              <span className="text-meta">{path}</span>
            </p>
            <Button onPress={() => onOpen(taskId)}>
              {i18n.t("panel.gone.open")}
              <span className="sr-only">{statement}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

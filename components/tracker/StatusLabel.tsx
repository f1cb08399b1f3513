import type { TaskStatus } from "../../lib/model/task-status.ts";
import { Icon } from "../Icon.tsx";
import { STATUS_ICONS, STATUS_TONES, statusWords } from "./status-words.ts";

/** A state by its sign and, unless only the sign has room, its words. */
export function StatusLabel({ status, words = statusWords(status) }: { readonly status: TaskStatus; readonly words?: string }) {
  return (
    <span className={`inline-flex items-start gap-1.5 ${STATUS_TONES[status]}`}>
      <Icon name={STATUS_ICONS[status]} className="mt-0.5" />
      <span>{words}</span>
    </span>
  );
}

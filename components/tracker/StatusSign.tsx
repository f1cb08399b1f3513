import type { TaskStatus } from "../../lib/model/task-status.ts";
import { Icon } from "../Icon.tsx";
import { longStatusWords, STATUS_ICONS, STATUS_TONES } from "./status-words.ts";

/** The sign of a state where its words have no room; they are its name. */
export function StatusSign({ status }: { readonly status: TaskStatus }) {
  return (
    <span title={longStatusWords(status)} className={`inline-block align-[-3px] ${STATUS_TONES[status]}`}>
      <Icon name={STATUS_ICONS[status]} />
      <span className="sr-only">{longStatusWords(status)}</span>
    </span>
  );
}

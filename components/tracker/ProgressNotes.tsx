import { useState } from "react";
import { i18n } from "#i18n";
import { type IsoDate, parseIsoDate } from "../../lib/model/calendar-date.ts";
import type { Task } from "../../lib/model/task.ts";
import type { TaskEdit } from "../../lib/model/task-changes.ts";
import { Button } from "../Button.tsx";
import { formatDate } from "../format-date.ts";
import { IconButton } from "../IconButton.tsx";

/** What was done and when, the last day first; and a line to add to it. */
export function ProgressNotes({
  task,
  today,
  isFixed,
  onEdit,
}: {
  readonly task: Task;
  readonly today: IsoDate;
  readonly isFixed: boolean;
  readonly onEdit: (edit: TaskEdit) => void;
}) {
  const [day, setDay] = useState<string>(today);
  const [text, setText] = useState("");
  const listed = task.progress
    .map((note, at) => ({ ...note, at }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.at - a.at));
  const add = (): void => {
    const noted = parseIsoDate(day);
    if (noted === null || text.trim() === "") return;
    onEdit({ addNote: { day: noted, text: text.trim() } });
    setText("");
  };
  return (
    <section className="mt-4">
      <h3 className="border-line border-b pb-1 font-strong">{i18n.t("tracker.drawer.progress")}</h3>
      {!isFixed && (
        <form
          className="flex flex-wrap items-center gap-2 py-2"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            type="date"
            aria-label={i18n.t("tracker.drawer.progressDay")}
            value={day}
            onChange={({ target }) => setDay(target.value)}
            className="h-8 rounded-control border border-control bg-surface px-1.5"
          />
          <input
            type="text"
            aria-label={i18n.t("tracker.drawer.progressText")}
            placeholder={i18n.t("tracker.drawer.progressText")}
            value={text}
            maxLength={2_000}
            onChange={({ target }) => setText(target.value)}
            className="h-8 min-w-0 flex-1 rounded-control border border-control bg-surface px-2"
          />
          <Button onPress={add}>{i18n.t("tracker.drawer.addProgress")}</Button>
        </form>
      )}
      <ul>
        {listed.map((note) => (
          <li key={note.at} className="group grid grid-cols-[80px_1fr_24px] gap-2 py-1">
            <span className="text-meta text-text3 tabular-nums leading-5">{formatDate(note.day)}</span>
            <span className="min-w-0 break-words">{note.text}</span>
            {!isFixed && (
              <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100">
                <IconButton
                  icon="close"
                  size={24}
                  label={i18n.t("tracker.drawer.removeProgress", [formatDate(note.day)])}
                  onPress={() => onEdit({ changes: { progress: task.progress.filter((_, at) => at !== note.at) } })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from "react";
import { i18n } from "#i18n";
import type { Task } from "../../lib/model/task.ts";
import { Button } from "../Button.tsx";
import { formatMoment } from "./format-moment.ts";

export interface ReminderFieldProps {
  readonly task: Pick<Task, "id" | "reminderDays">;
  /** Days before the deadline that hold for tasks without own; `null` while reminders are off. */
  readonly usualDays: readonly number[] | null;
  /** Epoch milliseconds of the next reminder; `null` when none lies ahead. */
  readonly nextAt: number | null;
  readonly onChange: (reminderDays: readonly number[] | null) => void;
  readonly onAgain: (when: "hour" | "next-day") => void;
}

const INPUT = "block h-8 w-full rounded-control border border-control bg-surface px-2 text-body text-text outline-offset-[-1px]";
const MOST_DAYS = 366;
const MOST = 20;

type Choice = "usual" | "own" | "never";

const choiceOf = (days: readonly number[] | null): Choice => (days === null ? "usual" : days.length === 0 ? "never" : "own");

/** "7, 3, 1" as days, the most first; `null` when something else stands there. */
export function readDays(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== "");
  const days = parts.map(Number);
  const isRead =
    days.length > 0 && days.length <= MOST && days.every((day) => Number.isInteger(day) && day >= 0 && day <= MOST_DAYS);
  return isRead ? [...new Set(days)].sort((a, b) => b - a) : null;
}

/** When to remind of a task: as usual, on days of its own, or never; and being reminded again. */
export function ReminderField({ task, usualDays, nextAt, onChange, onAgain }: ReminderFieldProps) {
  const { reminderDays } = task;
  const [chosen, setChosen] = useState<Choice | null>(null);
  const choice = chosen ?? choiceOf(reminderDays);
  const choose = (next: Choice): void => {
    setChosen(next === "own" ? "own" : null);
    if (next === "usual") onChange(null);
    if (next === "never") onChange([]);
  };
  const usual = (usualDays ?? []).join(", ");
  return (
    <div>
      <label className="block text-meta text-text3">
        {i18n.t("tracker.remind.label")}
        <select className={INPUT} value={choice} onChange={({ target }) => choose(target.value as Choice)}>
          <option value="usual">
            {usualDays === null ? i18n.t("tracker.remind.off") : i18n.t("tracker.remind.usual", [usual])}
          </option>
          <option value="own">{i18n.t("tracker.remind.own")}</option>
          <option value="never">{i18n.t("tracker.remind.never")}</option>
        </select>
      </label>
      {choice === "own" && (
        <OwnDays
          key={task.id}
          value={(reminderDays ?? usualDays ?? []).join(", ")}
          onSave={(days) => {
            onChange(days);
            setChosen(null);
          }}
        />
      )}
      <p className="mt-1 flex flex-wrap items-center gap-2 text-meta text-text3">
        {nextAt !== null && <span>{i18n.t("tracker.remind.next", [formatMoment(nextAt)])}</span>}
        {usualDays !== null && (
          <>
            <Button onPress={() => onAgain("hour")}>{i18n.t("tracker.remind.hour")}</Button>
            <Button onPress={() => onAgain("next-day")}>{i18n.t("tracker.remind.nextDay")}</Button>
          </>
        )}
      </p>
    </div>
  );
}

function OwnDays({ value, onSave }: { readonly value: string; readonly onSave: (days: readonly number[]) => void }) {
  const [typed, setTyped] = useState(value);
  const days = readDays(typed);
  const save = (): void => {
    if (days !== null) onSave(days);
  };
  return (
    <label className="mt-1 block text-meta text-text3">
      {i18n.t("tracker.remind.days")}
      <input
        type="text"
        inputMode="numeric"
        value={typed}
        aria-invalid={days === null}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
        }}
        className={INPUT}
      />
    </label>
  );
}

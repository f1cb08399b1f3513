import { useState } from "react";
import { i18n } from "#i18n";
import { parseIsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskFilter } from "../../lib/model/task-filter.ts";
import { Button } from "../Button.tsx";
import { MenuButton } from "./MenuButton.tsx";

const CHOICES = ["overdue", "week", "recurring"] as const;

/** When tasks are due: ready choices, none stated, or between two days. */
export function DueMenu({ filter, onFilter }: { readonly filter: TaskFilter; readonly onFilter: (filter: TaskFilter) => void }) {
  const { due } = filter;
  const [from, setFrom] = useState(due?.kind === "range" ? (due.from ?? "") : "");
  const [to, setTo] = useState(due?.kind === "range" ? (due.to ?? "") : "");
  const radio = (words: string, isChosen: boolean, chosen: Partial<TaskFilter>) => (
    <label key={words} className="flex items-center gap-2 py-1">
      <input
        type="radio"
        name="tracker-due"
        className="accent-fill"
        checked={isChosen}
        onChange={() => onFilter({ ...filter, due: null, missingDeadline: false, ...chosen })}
      />
      {words}
    </label>
  );
  const day = (words: string, value: string, onChange: (value: string) => void) => (
    <label className="flex items-center justify-between gap-2 py-1">
      {words}
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-7 rounded-control border border-control bg-surface px-1.5"
      />
    </label>
  );
  return (
    <MenuButton label={i18n.t("tracker.filter.due")}>
      {(close) => (
        <fieldset className="w-[260px] px-3 py-1">
          <legend className="sr-only">{i18n.t("tracker.filter.due")}</legend>
          {CHOICES.map((kind) => radio(i18n.t(`tracker.rail.${kind}`), due?.kind === kind, { due: { kind } }))}
          {radio(i18n.t("tracker.rail.undated"), filter.missingDeadline, { missingDeadline: true })}
          {day(i18n.t("tracker.filter.from"), from, setFrom)}
          {day(i18n.t("tracker.filter.to"), to, setTo)}
          <div className="py-1 text-right">
            <Button
              onPress={() => {
                const range = { kind: "range", from: parseIsoDate(from), to: parseIsoDate(to) } as const;
                onFilter({ ...filter, missingDeadline: false, due: range.from || range.to ? range : null });
                close();
              }}
            >
              {i18n.t("tracker.filter.apply")}
            </Button>
          </div>
        </fieldset>
      )}
    </MenuButton>
  );
}

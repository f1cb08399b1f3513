import { useState } from "react";
import { i18n } from "#i18n";
import type { ReminderRules } from "../lib/model/reminder.ts";
import { Button } from "./Button.tsx";
import { CheckBox } from "./CheckBox.tsx";

/** What can be chosen of reminders. */
export interface ReminderChoices extends ReminderRules {
  readonly isOn: boolean;
  readonly hasBadge: boolean;
}

export interface ReminderSectionProps {
  readonly settings: ReminderChoices;
  readonly onChange: (change: Partial<ReminderChoices>) => void;
}

/** Offered without being typed. */
const USUAL_DAYS = [15, 10, 7, 5, 3, 2, 1, 0];
const MOST_DAYS = 60;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const INPUT = "h-8 rounded-control border border-control bg-surface px-2";

/** When to remind, and what the icon shows. */
export function ReminderSection({ settings, onChange }: ReminderSectionProps) {
  const { isOn, overdue, hour, hasBadge } = settings;
  return (
    <>
      <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.reminders.about")}</p>
      <div className="mt-4 space-y-4 rounded-card border border-line bg-surface p-4">
        <CheckBox checked={isOn} onChange={(checked) => onChange({ isOn: checked })}>
          {i18n.t("settings.reminders.isOn")}
        </CheckBox>
        {isOn && (
          <>
            <DaysBefore settings={settings} onChange={onChange} />
            <CheckBox checked={overdue} onChange={(checked) => onChange({ overdue: checked })}>
              {i18n.t("settings.reminders.overdue")}
            </CheckBox>
            <label className="flex items-center gap-2.5">
              {i18n.t("settings.reminders.hour")}
              <select className={INPUT} value={hour} onChange={({ target: { value } }) => onChange({ hour: Number(value) })}>
                {HOURS.map((one) => (
                  <option key={one} value={one}>{`${String(one).padStart(2, "0")}:00`}</option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      <div className="mt-4 rounded-card border border-line bg-surface p-4">
        <CheckBox checked={hasBadge} onChange={(checked) => onChange({ hasBadge: checked })}>
          {i18n.t("settings.reminders.badge")}
        </CheckBox>
      </div>
    </>
  );
}

function DaysBefore({ settings: { days }, onChange }: ReminderSectionProps) {
  const [typed, setTyped] = useState("");
  const offered = [...new Set([...USUAL_DAYS, ...days])].sort((a, b) => b - a);
  const add = (): void => {
    const more = Number(typed);
    if (typed.trim() === "" || !Number.isInteger(more) || more < 0 || more > MOST_DAYS) return;
    onChange({ days: [...days, more] });
    setTyped("");
  };
  return (
    <fieldset>
      <legend className="font-strong">{i18n.t("settings.reminders.days")}</legend>
      <p className="mt-0.5 max-w-[640px] text-meta text-text3">{i18n.t("settings.reminders.daysWhy")}</p>
      <div className="mt-2 grid grid-cols-1 gap-x-4 gap-y-2 wide:grid-cols-2">
        {offered.map((before) => (
          <CheckBox
            key={before}
            checked={days.includes(before)}
            onChange={(checked) => onChange({ days: checked ? [...days, before] : days.filter((day) => day !== before) })}
          >
            {before === 0 ? i18n.t("settings.reminders.onTheDay") : i18n.t("settings.reminders.daysBefore", before)}
          </CheckBox>
        ))}
      </div>
      <form
        className="mt-3 flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="flex flex-wrap items-center gap-2 text-text2">
          {i18n.t("settings.reminders.addDays")}
          <input
            type="number"
            min={0}
            max={MOST_DAYS}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            className={`${INPUT} w-20`}
          />
        </label>
        <Button onPress={add}>{i18n.t("settings.reminders.add")}</Button>
      </form>
    </fieldset>
  );
}

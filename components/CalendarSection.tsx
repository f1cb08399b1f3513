import { useState } from "react";
import { i18n } from "#i18n";
import { type IsoDate, parseIsoDate, partsOf } from "../lib/model/calendar-date.ts";
import type { CalendarDay } from "../lib/model/work-calendar.ts";
import { Button } from "./Button.tsx";
import { formatDate } from "./format-date.ts";

export interface CalendarSectionProps {
  readonly year: number;
  /** The years that can be shown, ascending. */
  readonly years: readonly number[];
  /** Whether the public days off of the year are known. */
  readonly isPublished: boolean;
  readonly days: readonly CalendarDay[];
  readonly onYear: (year: number) => void;
  readonly onSet: (day: IsoDate, isWorking: boolean) => void;
  /** Takes back what was changed of the year. */
  readonly onReset: () => void;
}

const INPUT = "h-8 rounded-control border border-control bg-surface px-2";

/** The days off of a year, as published and as the user's office has them. */
export function CalendarSection({ year, years, isPublished, days, onYear, onSet, onReset }: CalendarSectionProps) {
  const hasOwn = days.some(({ from }) => from !== "public");
  return (
    <>
      <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.calendar.about")}</p>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <label className="flex items-center gap-2.5">
          {i18n.t("settings.calendar.year")}
          <select className={INPUT} value={year} onChange={({ target }) => onYear(Number(target.value))}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {hasOwn && <Button onPress={onReset}>{i18n.t("settings.calendar.reset", [String(year)])}</Button>}
      </div>
      {!isPublished && <p className="mt-3 max-w-[640px] text-amber">{i18n.t("settings.calendar.notPublished")}</p>}
      <ul
        aria-label={i18n.t("settings.calendar.list", [String(year)])}
        className="mt-3 rounded-card border border-line bg-surface"
      >
        {days.map((one) => (
          <Day key={one.day} of={one} onSet={onSet} />
        ))}
        {days.length === 0 && <li className="px-4 py-2 text-text3">{i18n.t("settings.calendar.none")}</li>}
      </ul>
      <AddDay key={year} year={year} onSet={onSet} />
    </>
  );
}

function Day({
  of: { day, isWorking, from },
  onSet,
}: {
  readonly of: CalendarDay;
  readonly onSet: CalendarSectionProps["onSet"];
}) {
  const name = `${formatWeekday(day)} ${formatDate(day)}`;
  const words =
    from === "own"
      ? i18n.t("settings.calendar.remove")
      : from === "changed"
        ? i18n.t("settings.calendar.takeBack")
        : i18n.t(isWorking ? "settings.calendar.makeOff" : "settings.calendar.makeWorking");
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-3 border-line border-b px-4 py-1 last:border-b-0">
      <span className="w-44 tabular-nums">{name}</span>
      <span className={isWorking ? "" : "text-text2"}>
        {i18n.t(isWorking ? "settings.calendar.working" : "settings.calendar.off")}
      </span>
      {from !== "public" && (
        <span className="rounded-chip bg-amber-soft px-1.5 text-amber text-meta">{i18n.t(`settings.calendar.${from}`)}</span>
      )}
      <span className="ml-auto">
        <Button look="quiet" label={i18n.t("settings.calendar.named", [words, name])} onPress={() => onSet(day, !isWorking)}>
          {words}
        </Button>
      </span>
    </li>
  );
}

function AddDay({ year, onSet }: { readonly year: number; readonly onSet: CalendarSectionProps["onSet"] }) {
  const [typed, setTyped] = useState("");
  const add = (isWorking: boolean): void => {
    const day = parseIsoDate(typed);
    if (day === null) return;
    onSet(day, isWorking);
    setTyped("");
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <label className="flex items-center gap-2">
        {i18n.t("settings.calendar.day")}
        <input
          type="date"
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          className={INPUT}
        />
      </label>
      <Button onPress={() => add(false)}>{i18n.t("settings.calendar.addOff")}</Button>
      <Button onPress={() => add(true)}>{i18n.t("settings.calendar.addWorking")}</Button>
    </div>
  );
}

/** "Thứ Hai", in the language of the interface. */
function formatWeekday(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  const format = new Intl.DateTimeFormat(i18n.t("lang"), { weekday: "long", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, day));
}

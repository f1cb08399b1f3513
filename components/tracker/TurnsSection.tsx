import { i18n } from "#i18n";
import { addDays, daysBetween, type IsoDate, partsOf } from "../../lib/model/calendar-date.ts";
import type { Turn } from "../../lib/model/series.ts";
import type { Task } from "../../lib/model/task.ts";
import type { TaskEdit } from "../../lib/model/task-changes.ts";
import { Button } from "../Button.tsx";
import { formatDate } from "../format-date.ts";

/** The next turn of a recurring duty, with what the calendar says of it. */
export interface NextTurn {
  readonly turn: Turn;
  /** The last working day on which it is in time; `null` when that is its day, or it has none. */
  readonly lastDay: IsoDate | null;
}

const QUARTERS = ["I", "II", "III", "IV"];

/** "Quý IV/2026": the period of a turn to which the text gives no day. */
export function periodWords({ every, interval, day }: Pick<Turn, "every" | "interval" | "day">): string {
  if (interval > 1) return i18n.t("tracker.turns.until", [formatDate(day)]);
  const { year, month } = partsOf(day);
  switch (every) {
    case "day":
      return formatDate(day);
    case "week":
      return i18n.t("tracker.turns.week", [formatDate(day)]);
    case "month":
      return i18n.t("tracker.turns.month", [String(month), String(year)]);
    case "quarter":
      return i18n.t("tracker.turns.quarter", [QUARTERS[Math.ceil(month / 3) - 1] ?? "", String(year)]);
    case "half-year":
      return i18n.t(month <= 6 ? "tracker.turns.firstHalf" : "tracker.turns.secondHalf", [String(year)]);
    case "year":
      return i18n.t("tracker.turns.year", [String(year)]);
  }
}

/** Figures are closed on the 14th of a period's last month (decree 09/2019/NĐ-CP, article 12). */
const cutOff = ({ every, interval, day, hasDeadline }: Turn): IsoDate | null =>
  hasDeadline || interval > 1 || every === "day" || every === "week" ? null : (`${day.slice(0, 8)}14` as IsoDate);

/** The turns of a recurring duty: the next one, what can be done with it, and those that are over, the last one first. */
export function TurnsSection({
  task,
  next,
  today,
  isFixed,
  onEdit,
}: {
  readonly task: Task;
  readonly next: NextTurn | null;
  readonly today: IsoDate;
  readonly isFixed: boolean;
  readonly onEdit: (edit: TaskEdit) => void;
}) {
  if (!next && task.occurrences.length === 0) return null;
  const past = [...task.occurrences].reverse();
  return (
    <section className="mt-4">
      <h3 className="border-line border-b pb-1 font-strong">{i18n.t("tracker.turns.title")}</h3>
      {next && task.completedOn === null && (
        <div className="py-2">
          <NextLine {...next} />
          {!isFixed && (
            <p className="mt-2 flex flex-wrap gap-2">
              <Button onPress={() => onEdit({ skipsTurnsBefore: addDays(next.turn.day, 1) })}>
                {i18n.t("tracker.turns.skip")}
              </Button>
              {next.turn.day < today && next.turn.every !== "day" && (
                <Button onPress={() => onEdit({ skipsTurnsBefore: today })}>{i18n.t("tracker.turns.skipPast")}</Button>
              )}
              <Button onPress={() => onEdit({ endedOn: today })}>{i18n.t("tracker.turns.end")}</Button>
            </p>
          )}
        </div>
      )}
      <ul>
        {past.map(({ day, completedOn }) => (
          <li key={day} className="grid grid-cols-[80px_1fr] gap-2 py-1">
            <span className="text-meta text-text3 tabular-nums leading-5">{formatDate(day)}</span>
            <span className="text-text2">
              {completedOn === null ? i18n.t("tracker.turns.skipped") : i18n.t("tracker.turns.done", [formatDate(completedOn)])}
              {completedOn !== null && completedOn > day && (
                <span className="text-amber">{` · ${i18n.t("popup.due.over", daysBetween(day, completedOn))}`}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextLine({ turn, lastDay }: NextTurn) {
  const closing = cutOff(turn);
  return (
    <>
      <p>
        {turn.hasDeadline
          ? i18n.t(turn.exclusive && turn.at === null ? "tracker.turns.nextBefore" : "tracker.turns.next", [formatDate(turn.day)])
          : i18n.t("tracker.turns.nextPeriod", [periodWords(turn)])}
      </p>
      {lastDay !== null && <p className="text-meta text-text3">{i18n.t("tracker.turns.lastDay", [formatDate(lastDay)])}</p>}
      {!turn.hasDeadline && <p className="text-meta text-text3">{i18n.t("tracker.turns.noDay")}</p>}
      {closing !== null && <p className="text-meta text-text3">{i18n.t("tracker.turns.cutOff", [formatDate(closing)])}</p>}
    </>
  );
}

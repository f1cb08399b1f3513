import { i18n } from "#i18n";
import type { TimelineRow } from "../../../lib/catalogue/summary/timeline.ts";
import type { NoticeKey } from "../../../lib/model/task.ts";
import { countCell, DataTable } from "./DataTable.tsx";
import type { Month } from "./months.ts";
import type { NoticeWords, PressDays } from "./notice-words.ts";
import { spanWords } from "./span-words.ts";

/** How many tasks of each notice fall due in each month. */
export function TimelineTable({
  rows,
  months,
  noticeWords,
  onPress,
}: {
  readonly rows: readonly TimelineRow[];
  readonly months: readonly Month[];
  readonly noticeWords: (key: NoticeKey) => NoticeWords;
  readonly onPress: PressDays | null;
}) {
  const hasSpans = rows.some(({ spans }) => spans.length > 0);
  const inMonth = ({ points }: TimelineRow, { from, to }: Month): number =>
    points.reduce((sum, { day, total }) => sum + (day >= from && day <= to ? total : 0), 0);
  return (
    <DataTable
      caption={i18n.t("summary.timeline.title")}
      head={[
        i18n.t("tracker.column.notice"),
        i18n.t("summary.timeline.before"),
        ...months.map(({ words }) => words),
        i18n.t("summary.timeline.after"),
        i18n.t("summary.timeline.noDay"),
        ...(hasSpans ? [i18n.t("summary.timeline.within")] : []),
      ]}
      rows={rows.map((row) => {
        const { name, about } = noticeWords(row.noticeKey);
        return {
          key: row.noticeKey,
          name: { words: about ? `${name}, ${about}` : name },
          cells: [
            countCell(row.before),
            ...months.map((month) =>
              countCell(inMonth(row, month), onPress && (() => onPress(row.noticeKey, month.from, month.to))),
            ),
            countCell(row.after),
            countCell(row.undated),
            ...(hasSpans
              ? [{ words: row.spans.map(({ from, to, total }) => `${spanWords(from, to)} (${total})`).join("; ") || "0" }]
              : []),
          ],
        };
      })}
    />
  );
}

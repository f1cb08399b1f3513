import { useState } from "react";
import { i18n } from "#i18n";
import { citedPath } from "../../lib/model/outline-path.ts";
import type { Repeat } from "../../lib/model/repeats.ts";
import type { SavedNotice, Task, TaskId } from "../../lib/model/task.ts";
import { Button } from "../Button.tsx";
import { formatDate } from "../format-date.ts";

/** Another task beside the one that is open. */
export interface OtherTask {
  readonly task: Task;
  readonly notice: SavedNotice;
  /** Why it is shown; `null` for one that is linked. */
  readonly repeat: Repeat | null;
}

export interface RepeatActions {
  readonly onTogether: (other: TaskId, together: "linked" | "unlinked" | "distinct") => void;
  readonly onOpen: (other: TaskId) => void;
}

const placeOf = ({ task, notice }: OtherTask): string =>
  [citedPath(task.path) && i18n.t("tracker.drawer.item", [citedPath(task.path)]), notice.number ?? notice.subject ?? ""]
    .filter(Boolean)
    .join(", ");

/** Duties of other notices that say the same: linked by the user, or pointed out to be linked. Nothing is put together by itself. */
export function RepeatsSection({
  linked,
  alike,
  actions,
}: {
  readonly linked: readonly OtherTask[];
  readonly alike: readonly OtherTask[];
  readonly actions: RepeatActions;
}) {
  if (linked.length + alike.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="border-line border-b pb-1 font-strong">{i18n.t("tracker.repeats.title")}</h3>
      <ul>
        {linked.map((other) => (
          <Other key={other.task.id} other={other} actions={actions} />
        ))}
        {alike.map((other) => (
          <Other key={other.task.id} other={other} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Other({ other, actions }: { readonly other: OtherTask; readonly actions: RepeatActions }) {
  const [isShown, setShown] = useState(false);
  const { task, repeat } = other;
  const place = placeOf(other);
  return (
    <li className="border-line border-b py-1.5 last:border-b-0">
      <p>
        {i18n.t(repeat ? "tracker.repeats.like" : "tracker.repeats.linked")}{" "}
        <button type="button" onClick={() => actions.onOpen(task.id)} className="text-accent underline">
          {place}
        </button>
      </p>
      {repeat && <p className="text-meta text-text3">{reasons(repeat)}</p>}
      <p lang="vi" className={`mt-0.5 break-words text-text2 ${isShown ? "" : "line-clamp-2"}`}>
        {task.statement}
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        <Button
          label={i18n.t("tracker.repeats.named", [i18n.t("tracker.repeats.compare"), place])}
          onPress={() => setShown(!isShown)}
        >
          {i18n.t(isShown ? "tracker.repeats.less" : "tracker.repeats.compare")}
        </Button>
        {repeat ? (
          <>
            <Button onPress={() => actions.onTogether(task.id, "linked")}>{i18n.t("tracker.repeats.link")}</Button>
            <Button onPress={() => actions.onTogether(task.id, "distinct")}>{i18n.t("tracker.repeats.distinct")}</Button>
          </>
        ) : (
          <Button onPress={() => actions.onTogether(task.id, "unlinked")}>{i18n.t("tracker.repeats.unlink")}</Button>
        )}
      </p>
    </li>
  );
}

/** What agrees and what does not: "giống 92%, cùng chủ trì, hạn khác: 31/12/2026". */
function reasons({ likeness, isSameLead, isSameDue, due }: Repeat): string {
  return [
    i18n.t("tracker.repeats.words", [String(Math.round(likeness * 100))]),
    i18n.t(isSameLead ? "tracker.repeats.sameLead" : "tracker.repeats.otherLead"),
    isSameDue
      ? i18n.t("tracker.repeats.sameDue")
      : due === null
        ? i18n.t("tracker.repeats.noDue")
        : i18n.t("tracker.repeats.otherDue", [formatDate(due)]),
  ].join(", ");
}

import type { ReactNode } from "react";
import { i18n } from "#i18n";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskAssignee, TaskWording } from "../../lib/model/task.ts";
import { statusOf } from "../../lib/model/task-status.ts";
import { formatDate } from "../format-date.ts";
import { dueLines } from "./due-lines.ts";
import { StatusLabel } from "./StatusLabel.tsx";
import { longStatusWords } from "./status-words.ts";
import type { RowItem } from "./table-items.ts";

/** What the text says of a task, as the user corrected it; what it does not say is said to be missing. */
export function DrawerFields({ row: { task, notice }, today }: { readonly row: RowItem; readonly today: IsoDate }) {
  const edited = (field: keyof TaskWording): ReactNode =>
    field in task.asRead && (
      <span className="ml-1.5 rounded-chip bg-amber-soft px-1.5 text-amber text-meta">{i18n.t("tracker.drawer.edited")}</span>
    );
  const status = statusOf(task, today);
  return (
    <>
      <p lang="vi" className="mt-2 break-words text-head">
        {task.statement}
        {edited("statement")}
      </p>
      <dl className="mt-3 border-line border-t">
        <Field name={i18n.t("tracker.drawer.status")}>
          <StatusLabel status={status} words={longStatusWords(status)} />
        </Field>
        <Field name={i18n.t("tracker.drawer.leads")}>
          <Names of={task.leads} strong />
          {edited("leads")}
        </Field>
        <Field name={i18n.t("tracker.drawer.coordinating")}>
          <Names of={task.coordinating} />
          {edited("coordinating")}
        </Field>
        <Field name={i18n.t("tracker.drawer.deadline")}>
          {task.deadlines.length === 0 && <Missing />}
          {task.deadlines.map((deadline, at) => {
            const { main, sub } = dueLines(
              { ...task, deadlines: [deadline], due: task.deadlines.length === 1 ? task.due : null },
              today,
            );
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two deadlines may be equal
              <span key={at} className="block">
                <b className="font-strong">{main}</b> <span className="text-meta text-text3">{sub}</span>
                {deadline.text !== "" && (
                  <span lang="vi" className="block text-meta text-text2">
                    {i18n.t("tracker.drawer.asWritten", [deadline.text])}
                  </span>
                )}
              </span>
            );
          })}
          {edited("deadlines")}
        </Field>
        <Field name={i18n.t("tracker.drawer.product")}>
          {task.product ?? <Missing />}
          {edited("product")}
        </Field>
        <Field name={i18n.t("tracker.drawer.targets")}>
          {task.targets.length === 0 ? <Missing /> : task.targets.map(({ text }) => text).join("; ")}
          {edited("targets")}
        </Field>
        <Field name={i18n.t("tracker.drawer.notice")}>
          {[notice.number, notice.issued && formatDate(notice.issued), notice.issuer].filter(Boolean).join(", ")}
          {notice.subject && (
            <span lang="vi" className="block text-meta text-text3">
              {notice.subject}
            </span>
          )}
        </Field>
      </dl>
    </>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[96px_1fr] gap-3 border-line border-b py-1.5">
      <dt className="text-meta text-text3 leading-5">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

const Missing = () => <span className="text-text3">{i18n.t("tracker.drawer.notStated")}</span>;

function Names({ of, strong = false }: { readonly of: readonly TaskAssignee[]; readonly strong?: boolean }) {
  if (of.length === 0) return <Missing />;
  return (
    <span lang="vi" className={strong ? "font-strong" : ""}>
      {of.map(({ name }) => name).join(", ")}
    </span>
  );
}

import { useState } from "react";
import { i18n } from "#i18n";
import { parseIsoDate } from "../../lib/model/calendar-date.ts";
import type { Task, TaskAssignee, TaskDeadline } from "../../lib/model/task.ts";
import type { TaskChanges } from "../../lib/model/task-changes.ts";
import { Button } from "../Button.tsx";
import { IconButton } from "../IconButton.tsx";

const INPUT = "block w-full rounded-control border border-control bg-surface px-2 py-1 text-body text-text";
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Names that stay keep the bodies that they were read as. */
const readNames = (text: string, known: readonly TaskAssignee[]): readonly TaskAssignee[] =>
  linesOf(text).map((name) => known.find((assignee) => assignee.name === name) ?? { name, agencyIds: [] });

/** The wording as the user corrects it; what the text said is kept beside it. */
export function WordingForm({
  task,
  onSave,
  onCancel,
}: {
  readonly task: Task;
  readonly onSave: (changes: TaskChanges) => void;
  readonly onCancel: () => void;
}) {
  const [statement, setStatement] = useState(task.statement);
  const [leads, setLeads] = useState(task.leads.map(({ name }) => name).join("\n"));
  const [coordinating, setCoordinating] = useState(task.coordinating.map(({ name }) => name).join("\n"));
  const [deadlines, setDeadlines] = useState(task.deadlines);
  const [targets, setTargets] = useState(task.targets.map(({ text }) => text).join("\n"));
  const [product, setProduct] = useState(task.product ?? "");
  const perLine = (name: string): string => i18n.t("tracker.drawer.perLine", [name]);
  const save = (): void => {
    if (statement.trim() === "") return;
    onSave({
      statement: statement.trim(),
      leads: readNames(leads, task.leads),
      coordinating: readNames(coordinating, task.coordinating),
      deadlines,
      targets: linesOf(targets).map((text) => task.targets.find((known) => known.text === text) ?? { text, value: null }),
      product: product.trim() === "" ? null : product.trim(),
    });
  };
  return (
    <form
      className="mt-2 space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Area label={i18n.t("tracker.drawer.field.statement")} value={statement} rows={4} onChange={setStatement} />
      <Area label={perLine(i18n.t("tracker.drawer.leads"))} value={leads} rows={2} onChange={setLeads} />
      <Area label={perLine(i18n.t("tracker.drawer.coordinating"))} value={coordinating} rows={2} onChange={setCoordinating} />
      <DeadlineRows deadlines={deadlines} onChange={setDeadlines} />
      <Area label={perLine(i18n.t("tracker.drawer.targets"))} value={targets} rows={2} onChange={setTargets} />
      <Area label={i18n.t("tracker.drawer.product")} value={product} rows={1} onChange={setProduct} />
      <p className="flex gap-2">
        <Button look="filled" onPress={save}>
          {i18n.t("tracker.drawer.save")}
        </Button>
        <Button onPress={onCancel}>{i18n.t("tracker.drawer.cancel")}</Button>
      </p>
    </form>
  );
}

function Area({
  label,
  value,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="block text-meta text-text3">
      {label}
      <textarea
        lang="vi"
        rows={rows}
        value={value}
        maxLength={20_000}
        onChange={({ target }) => onChange(target.value)}
        className={`${INPUT} font-[inherit]`}
      />
    </label>
  );
}

/** Deadlines one by one: dates can be changed, others only taken out; a changed date is the user's own. */
function DeadlineRows({
  deadlines,
  onChange,
}: {
  readonly deadlines: readonly TaskDeadline[];
  readonly onChange: (deadlines: readonly TaskDeadline[]) => void;
}) {
  const [added, setAdded] = useState("");
  const own = (typed: string): TaskDeadline | null => {
    const due = parseIsoDate(typed);
    return due && { text: "", value: { form: "date", due, at: null, exclusive: false, basis: "stated" } };
  };
  const add = (): void => {
    const deadline = own(added);
    if (!deadline) return;
    onChange([...deadlines, deadline]);
    setAdded("");
  };
  return (
    <fieldset className="space-y-1">
      <legend className="text-meta text-text3">{i18n.t("tracker.drawer.deadline")}</legend>
      {deadlines.map((deadline, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two deadlines may be equal
        <div key={at} className="flex items-center gap-2">
          {deadline.value.form === "date" && (
            <input
              type="date"
              aria-label={i18n.t("tracker.drawer.deadline")}
              value={deadline.value.due}
              onChange={({ target }) => {
                const changed = own(target.value);
                if (changed) onChange(deadlines.map((other, place) => (place === at ? changed : other)));
              }}
              className="h-8 rounded-control border border-control bg-surface px-1.5"
            />
          )}
          <span lang="vi" className="min-w-0 flex-1 text-meta">
            {deadline.text}
          </span>
          <IconButton
            icon="close"
            size={24}
            label={i18n.t("edit.removeNamed", [deadline.text])}
            onPress={() => onChange(deadlines.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <div className="flex items-center gap-2">
        <input
          type="date"
          aria-label={i18n.t("tracker.drawer.addDeadline")}
          value={added}
          onChange={({ target }) => setAdded(target.value)}
          className="h-8 rounded-control border border-control bg-surface px-1.5"
        />
        <Button onPress={add}>{i18n.t("tracker.drawer.addDeadline")}</Button>
      </div>
    </fieldset>
  );
}

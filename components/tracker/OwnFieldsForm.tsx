import { useId, useState } from "react";
import { i18n } from "#i18n";
import { parseIsoDate } from "../../lib/model/calendar-date.ts";
import type { Task } from "../../lib/model/task.ts";
import type { TaskChanges, TaskEdit } from "../../lib/model/task-changes.ts";

const INPUT = "w-full rounded-control border border-control bg-surface px-2 outline-offset-[-1px]";
const SIDE_STATES = ["extended", "reassigned", "withdrawn"] as const;

/** "khẩn, đầu tư" as tags, each once. */
const readTags = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(",")
      .map((tag) => tag.trim().slice(0, 100))
      .filter((tag) => tag !== ""),
  ),
];

/** What the user keeps of a task. Each field is saved when it is left; Ctrl+Enter or Enter leaves it too. */
export function OwnFieldsForm({
  task,
  onChange,
  onEdit,
}: {
  readonly task: Task;
  readonly onChange: (changes: TaskChanges) => void;
  readonly onEdit: (edit: TaskEdit) => void;
}) {
  return (
    <div className="mt-3 space-y-2">
      <TextField
        label={i18n.t("tracker.drawer.assigned")}
        value={task.assignedTo}
        onSave={(assignedTo) => onChange({ assignedTo })}
      />
      <DayField
        label={i18n.t("tracker.drawer.planned")}
        value={task.plannedOn ?? ""}
        onSave={(day) => onChange({ plannedOn: parseIsoDate(day) })}
      />
      {task.completedOn !== null && (
        <DayField
          label={i18n.t("tracker.drawer.completedOn")}
          value={task.completedOn}
          onSave={(day) => {
            const completedOn = parseIsoDate(day);
            if (completedOn) onEdit({ completedOn });
          }}
        />
      )}
      <TextField label={i18n.t("tracker.drawer.evidence")} value={task.evidence} onSave={(evidence) => onChange({ evidence })} />
      {/^https?:\/\//u.test(task.evidence) && (
        <a href={task.evidence} target="_blank" rel="noreferrer" className="text-accent underline">
          {i18n.t("tracker.drawer.openEvidence")}
        </a>
      )}
      <TextField
        label={i18n.t("tracker.drawer.tags")}
        value={task.tags.join(", ")}
        onSave={(text) => onChange({ tags: readTags(text) })}
      />
      <label className="block text-meta text-text3">
        {i18n.t("tracker.side.label")}
        <select
          className={`${INPUT} block h-8 text-body text-text`}
          value={task.sideState ?? ""}
          onChange={({ target }) => onChange({ sideState: SIDE_STATES.find((state) => state === target.value) ?? null })}
        >
          <option value="">{i18n.t("tracker.side.none")}</option>
          {SIDE_STATES.map((state) => (
            <option key={state} value={state}>
              {i18n.t(`tracker.side.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField label={i18n.t("tracker.drawer.note")} value={task.note} lines={3} onSave={(note) => onChange({ note })} />
    </div>
  );
}

/** What was typed, until the stored value changes. */
function useDraft(value: string) {
  const [state, setState] = useState({ value, draft: value });
  // Changed elsewhere, or saved: what is stored is shown.
  if (state.value !== value) setState({ value, draft: value });
  return [state.draft, (draft: string) => setState({ value, draft })] as const;
}

function TextField({
  label,
  value,
  lines = 1,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly lines?: number;
  readonly onSave: (value: string) => void;
}) {
  const [draft, setDraft] = useDraft(value);
  const id = useId();
  const save = (): void => {
    if (draft.trim() !== value) onSave(draft.trim());
  };
  const shared = {
    id,
    value: draft,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setDraft(target.value),
    onBlur: save,
  };
  return (
    <div>
      <label htmlFor={id} className="text-meta text-text3">
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} maxLength={20_000} className={`${INPUT} block py-1 font-[inherit] text-text`} />
      ) : (
        <input
          {...shared}
          type="text"
          maxLength={2_000}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) save();
          }}
          className={`${INPUT} block h-8`}
        />
      )}
    </div>
  );
}

function DayField({
  label,
  value,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}) {
  const [draft, setDraft] = useDraft(value);
  return (
    <label className="block text-meta text-text3">
      {label}
      <input
        type="date"
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => draft !== value && onSave(draft)}
        className={`${INPUT} block h-8 text-body text-text`}
      />
    </label>
  );
}

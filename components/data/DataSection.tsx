import { i18n } from "#i18n";
import type { ImportCounts } from "../../lib/messaging/contract.ts";
import type { ImportConflict } from "../../lib/model/backup.ts";
import type { ListMapping } from "../../lib/model/list-mapping.ts";
import { Button } from "../Button.tsx";
import { CheckBox } from "../CheckBox.tsx";
import { FilePicker } from "../FilePicker.tsx";
import { DeleteEverything } from "./DeleteEverything.tsx";
import { MappingForm, type MappingState } from "./MappingForm.tsx";
import { SafetyCard, type SafetyProps } from "./SafetyCard.tsx";

/** How a file is taken in. */
export type ImportMode = "restore" | "merge" | "sheet" | "snapshot";

/** What a chosen file came to; nothing is written before `onApply`. */
export type ImportState =
  | { readonly status: "none" | "busy" }
  | { readonly status: "refused"; readonly words: string }
  | MappingState
  | {
      readonly status: "ready";
      readonly mode: ImportMode;
      readonly name: string;
      readonly counts: ImportCounts;
      readonly conflicts: readonly ImportConflict[];
      readonly takeTheirs: boolean;
      /** The file brings settings, which take the place of those that are here. */
      readonly hasSettings: boolean;
      /** The user's own list: rows that are no tasks are skipped. */
      readonly isList: boolean;
    };

export interface DataSectionProps {
  readonly safety: SafetyProps;
  readonly onDelete: () => void;
  readonly state: ImportState;
  readonly onBackUp: () => void;
  readonly onFile: (mode: ImportMode, file: File) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onMapping: (mapping: ListMapping) => void;
  readonly onPreview: () => void;
  readonly onTakeTheirs: (takeTheirs: boolean) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const WAYS = [
  { mode: "restore", accept: ".json,application/json" },
  { mode: "merge", accept: ".json,application/json" },
  { mode: "sheet", accept: ".xlsx,.csv,.tsv,.txt" },
] as const;

/** Everything to a file and back: each way in shows first what it would do. */
export function DataSection(props: DataSectionProps) {
  const { safety, state, onBackUp, onFile, onTakeTheirs, onApply, onCancel, onDelete } = props;
  return (
    <>
      <ul className="mt-4 rounded-card border border-line bg-surface">
        <li className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-3">
          <Named name={i18n.t("data.backUp.title")} about={i18n.t("data.backUp.about")} />
          <Button look={state.status === "none" ? "filled" : "plain"} busy={state.status === "busy"} onPress={onBackUp}>
            {i18n.t("data.backUp.act")}
          </Button>
        </li>
        {WAYS.map(({ mode, accept }) => (
          <li
            key={mode}
            className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-3 last:border-b-0"
          >
            <Named name={i18n.t(`data.wayTitle.${mode}`)} about={i18n.t(`data.wayAbout.${mode}`)} />
            <FilePicker accept={accept} label={i18n.t(`data.wayAct.${mode}`)} onFile={(file) => onFile(mode, file)} />
          </li>
        ))}
      </ul>
      <div role="status" className="mt-4">
        {state.status === "busy" && <p>{i18n.t("data.busy")}</p>}
        {state.status === "refused" && <p className="rounded-card border border-red bg-surface p-4">{state.words}</p>}
        {state.status === "mapping" && (
          <MappingForm
            state={state}
            onSheet={props.onSheet}
            onMapping={props.onMapping}
            onSubmit={props.onPreview}
            onCancel={onCancel}
          />
        )}
        {state.status === "ready" && <Plan state={state} onTakeTheirs={onTakeTheirs} onApply={onApply} onCancel={onCancel} />}
      </div>
      <SafetyCard {...safety} />
      <DeleteEverything onDelete={onDelete} />
    </>
  );
}

function Named({ name, about }: { readonly name: string; readonly about: string }) {
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-strong">{name}</p>
      <p className="text-text2">{about}</p>
    </div>
  );
}

type Ready = Extract<ImportState, { readonly status: "ready" }>;

/** What the file would do, and the two ways out. */
function Plan({
  state: { mode, name, counts, conflicts, takeTheirs, hasSettings, isList },
  onTakeTheirs,
  onApply,
  onCancel,
}: { readonly state: Ready } & Pick<DataSectionProps, "onTakeTheirs" | "onApply" | "onCancel">) {
  const written = counts.added + counts.changed + counts.removed;
  const lines = (["added", "changed", "same", "removed", "unknown"] as const).filter((part) => counts[part] > 0);
  return (
    <section aria-label={i18n.t("data.plan.title", [name])} className="rounded-card border border-line2 bg-surface p-4">
      <h3 className="font-strong">{i18n.t("data.plan.title", [name])}</h3>
      <ul className="mt-1 list-disc pl-5">
        {lines.map((part) => (
          <li key={part} className={part === "removed" ? "font-strong text-red" : ""}>
            {i18n.t(part === "unknown" && isList ? "data.plan.skipped" : `data.plan.${part}`, counts[part])}
          </li>
        ))}
        {written === 0 && <li>{i18n.t("data.plan.nothing")}</li>}
        {hasSettings && <li>{i18n.t("data.plan.settings")}</li>}
      </ul>
      {counts.conflicts > 0 && (
        <div className="mt-3">
          <p className="font-strong">{i18n.t("data.plan.conflicts", counts.conflicts)}</p>
          <ul className="mt-1 max-h-40 list-disc overflow-auto pl-5 text-text2">
            {conflicts.map(({ taskId, field, statement }) => (
              <li key={`${taskId} ${field}`}>{`${fieldWords(field)}: ${statement}`}</li>
            ))}
          </ul>
          <div className="mt-2">
            <CheckBox checked={takeTheirs} onChange={onTakeTheirs}>
              {i18n.t("data.plan.takeTheirs")}
            </CheckBox>
          </div>
        </div>
      )}
      <p className="mt-3 flex gap-2">
        {(written > 0 || counts.conflicts > 0 || hasSettings) && (
          <Button look="filled" onPress={onApply}>
            {i18n.t(mode === "restore" || mode === "snapshot" ? "data.plan.restore" : "data.plan.apply")}
          </Button>
        )}
        <Button onPress={onCancel}>{i18n.t("data.plan.cancel")}</Button>
      </p>
    </section>
  );
}

/** A field by the heading of its column; what no table has is told by its own name. */
function fieldWords(field: string): string {
  const heading = i18n.t(`csv.column.${field === "deadlines" ? "deadline" : field}` as "csv.column.note");
  return heading || field;
}

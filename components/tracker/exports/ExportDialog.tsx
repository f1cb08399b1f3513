import { useEffect, useId, useRef, useState } from "react";
import { i18n } from "#i18n";
import { COLUMNS, type Column } from "../../../lib/export/columns.ts";
import { type ExportFormat, TABLE_FORMATS } from "../../../lib/export/export-request.ts";
import type { CsvSeparator } from "../../../lib/model/csv-separator.ts";
import { Button } from "../../Button.tsx";
import { ColumnList } from "../ColumnList.tsx";
import { Choice } from "./Choice.tsx";
import { ColumnSets, type NamedColumns } from "./ColumnSets.tsx";

/** Which tasks: those that are shown, or those that are chosen among them. */
export type ExportScope = "shown" | "chosen";

/** What was settled in the dialog. */
export interface ExportPlan {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly columns: readonly Column[];
  readonly separator: CsvSeparator;
}

export interface ExportDialogProps {
  readonly plan: ExportPlan;
  readonly counts: Readonly<Record<ExportScope, number>>;
  /** The filter in words; "" when it asks nothing. */
  readonly filterWords: string;
  readonly usualSets: readonly NamedColumns[];
  readonly ownSets: readonly NamedColumns[];
  readonly onSaveSet: (set: NamedColumns) => void;
  readonly onRemoveSet: (name: string) => void;
  readonly onExport: (plan: ExportPlan) => void;
  readonly onClose: () => void;
}

/** Without these a file cannot be taken in again. */
const NEEDED: readonly Column[] = ["id", "version"];

/** Which columns in which order, in which format, of which tasks. Modal: Escape closes it. */
export function ExportDialog({ counts, filterWords, usualSets, ownSets, onSaveSet, onRemoveSet, ...props }: ExportDialogProps) {
  const [plan, setPlan] = useState(props.plan);
  const set = (changes: Partial<ExportPlan>): void => setPlan({ ...plan, ...changes });
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const { scope, format, columns, separator } = plan;
  const isFile = format !== "table";
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={props.onClose}
      className="export-dialog m-auto max-h-[92vh] w-[640px] max-w-[calc(100vw-24px)] flex-col rounded-float border border-line2 bg-raised text-text shadow-float open:flex"
    >
      <div className="flex-none border-line border-b px-4 py-3">
        <h2 id={id} className="font-strong text-title">
          {i18n.t("exports.title")}
        </h2>
        <p className="text-text2">{scopeWords(scope, counts[scope], filterWords)}</p>
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-1 gap-5 overflow-y-auto px-4 py-3 min-[560px]:grid-cols-[240px_minmax(0,1fr)]">
        <div className="space-y-4">
          {counts.chosen > 0 && (
            <Choice
              label={i18n.t("exports.scope")}
              name={`${id}scope`}
              value={scope}
              values={(["shown", "chosen"] as const).map((value) => ({
                value,
                words: i18n.t(value === "shown" ? "exports.allShown" : "exports.allChosen", counts[value]),
              }))}
              onChoose={(value) => set({ scope: value })}
            />
          )}
          <Choice
            label={i18n.t("exports.format")}
            name={`${id}format`}
            value={format}
            values={TABLE_FORMATS.map((value) => ({ value, words: i18n.t(`tracker.exportAs.${value}`) }))}
            onChoose={(value) => set({ format: value })}
          />
          {format === "csv" && (
            <Choice
              label={i18n.t("popup.export.options")}
              name={`${id}separator`}
              value={separator}
              values={[
                { value: ";", words: i18n.t("popup.export.semicolon") },
                { value: ",", words: i18n.t("popup.export.comma") },
              ]}
              onChoose={(value) => set({ separator: value })}
            />
          )}
          <ColumnSets
            usual={usualSets}
            own={ownSets}
            columns={columns}
            onChoose={(chosen) => set({ columns: chosen })}
            onSave={(name) => onSaveSet({ name, columns })}
            onRemove={onRemoveSet}
          />
        </div>
        <section aria-label={i18n.t("exports.columns")}>
          <h3 className="text-meta text-text2">
            {i18n.t("exports.columnsChosen", [String(columns.length), String(COLUMNS.length)])}
          </h3>
          <ColumnList
            all={COLUMNS}
            columns={columns}
            wordsOf={(column) => i18n.t(`csv.column.${column}`)}
            onColumns={(chosen) => set({ columns: chosen })}
          />
        </section>
      </div>
      <div className="flex flex-none flex-wrap items-center gap-2 border-line border-t px-4 py-3">
        <p role="status" className="min-w-0 flex-1 text-meta text-text2">
          {columns.length === 0
            ? i18n.t("exports.noColumn")
            : isFile && NEEDED.some((column) => !columns.includes(column)) && i18n.t("exports.oneWay")}
        </p>
        <Button onPress={() => dialog.current?.close()}>{i18n.t("exports.cancel")}</Button>
        <Button
          look="filled"
          busy={columns.length === 0}
          onPress={() => {
            // Closed first: then the focus goes back to where it was.
            dialog.current?.close();
            props.onExport(plan);
          }}
        >
          {i18n.t(isFile ? "exports.act" : "exports.copy", counts[scope])}
        </Button>
      </div>
    </dialog>
  );
}

/** "40 nhiệm vụ đang hiển thị; lọc theo: Quá hạn". */
function scopeWords(scope: ExportScope, count: number, filterWords: string): string {
  if (scope === "chosen") return i18n.t("exports.allChosen", count);
  return [i18n.t("exports.allShown", count), filterWords].filter(Boolean).join("; ");
}

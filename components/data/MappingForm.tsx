import { i18n } from "#i18n";
import { LIST_FIELDS, type ListField, type ListMapping } from "../../lib/model/list-mapping.ts";
import type { Sheet } from "../../lib/model/sheet.ts";
import { Button } from "../Button.tsx";

/** Somebody's own list, and how it is to be read. */
export interface MappingState {
  readonly status: "mapping";
  /** The file's. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Place of the sheet that is read. */
  readonly sheet: number;
  readonly mapping: ListMapping;
}

const SAMPLES = 2;
const SELECT = "h-8 rounded-control border border-control bg-surface px-2";

/** The columns of a list, each with what it holds; the guess can be corrected. Nothing is taken in yet. */
export function MappingForm({
  state: { name, sheets, sheet, mapping },
  onSheet,
  onMapping,
  onSubmit,
  onCancel,
}: {
  readonly state: MappingState;
  readonly onSheet: (sheet: number) => void;
  readonly onMapping: (mapping: ListMapping) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}) {
  const rows = sheets[sheet]?.rows ?? [];
  const hasStatement = mapping.columns.includes("statement");
  return (
    <section aria-label={i18n.t("data.mapping.title", [name])} className="rounded-card border border-line2 bg-surface p-4">
      <h3 className="font-strong">{i18n.t("data.mapping.title", [name])}</h3>
      <p className="text-text2">{i18n.t("data.mapping.about")}</p>
      <div className="mt-3 flex flex-wrap gap-4">
        {sheets.length > 1 && (
          <label className="flex items-center gap-2">
            {i18n.t("data.mapping.sheet")}
            <select className={SELECT} value={sheet} onChange={({ target }) => onSheet(Number(target.value))}>
              {sheets.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sheets stand still
                <option key={at} value={at}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="flex items-center gap-2">
          {i18n.t("data.mapping.headerRow")}
          <input
            type="number"
            min={1}
            max={Math.max(1, rows.length)}
            value={mapping.headerRow + 1}
            onChange={({ target }) => onMapping(withHeader(mapping, rows, Number(target.value) - 1))}
            className={`${SELECT} w-20`}
          />
        </label>
      </div>
      <Columns rows={rows} mapping={mapping} onMapping={onMapping} />
      {!hasStatement && <p className="mt-3 text-red">{i18n.t("data.mapping.needsStatement")}</p>}
      <p className="mt-3 flex gap-2">
        <Button look="filled" busy={!hasStatement} onPress={onSubmit}>
          {i18n.t("data.mapping.preview")}
        </Button>
        <Button onPress={onCancel}>{i18n.t("data.plan.cancel")}</Button>
      </p>
    </section>
  );
}

function Columns({
  rows,
  mapping,
  onMapping,
}: {
  readonly rows: Sheet["rows"];
  readonly mapping: ListMapping;
  readonly onMapping: (mapping: ListMapping) => void;
}) {
  const headings = rows[mapping.headerRow] ?? [];
  const below = rows.slice(mapping.headerRow + 1, mapping.headerRow + 200);
  return (
    <table className="mt-3 w-full table-fixed text-left">
      <thead className="text-meta text-text3">
        <tr>
          <th className="w-1/3 py-1 pr-3 font-strong">{i18n.t("data.mapping.column")}</th>
          <th className="py-1 pr-3 font-strong">{i18n.t("data.mapping.sample")}</th>
          <th className="w-56 py-1 font-strong">{i18n.t("data.mapping.field")}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((field, at) => {
          const heading = headings[at]?.trim() || i18n.t("data.mapping.unnamed", [String(at + 1)]);
          const samples = below.flatMap((row) => (row[at] ? [row[at]] : [])).slice(0, SAMPLES);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <tr key={at} className="border-line border-t">
              <th scope="row" className="break-words py-1.5 pr-3 font-normal">
                {heading}
              </th>
              <td className="truncate py-1.5 pr-3 text-text2">{samples.join(" · ")}</td>
              <td className="py-1.5">
                <select
                  aria-label={i18n.t("data.mapping.fieldOf", [heading])}
                  value={field ?? ""}
                  onChange={({ target }) => onMapping(withField(mapping, at, fieldOf(target.value)))}
                  className={`${SELECT} w-full`}
                >
                  <option value="">{i18n.t("data.mapping.leaveOut")}</option>
                  {LIST_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {i18n.t(`data.field.${one}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const fieldOf = (value: string): ListField | null => LIST_FIELDS.find((field) => field === value) ?? null;

/** A field stands once; whoever gives it to another column takes it from the first. Notes may stand often. */
function withField(mapping: ListMapping, column: number, field: ListField | null): ListMapping {
  const columns = mapping.columns.map((old, at) => (at === column ? field : old === field && field !== "note" ? null : old));
  return { ...mapping, columns };
}

/** Another row of headings: as many columns as stand there. */
function withHeader(mapping: ListMapping, rows: Sheet["rows"], headerRow: number): ListMapping {
  if (!Number.isInteger(headerRow) || headerRow < 0 || headerRow >= rows.length) return mapping;
  const width = Math.max(rows[headerRow]?.length ?? 0, mapping.columns.length);
  return { headerRow, columns: Array.from({ length: width }, (_, at) => mapping.columns[at] ?? null) };
}

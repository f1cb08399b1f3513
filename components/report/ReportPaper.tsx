import { memo } from "react";
import { i18n } from "#i18n";
import { dateLineParts, type Report, type ReportGroup, type ReportRow, romanNumber } from "../../lib/export/report.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { formatDate } from "../format-date.ts";
import { longStatusWords, STATUSES } from "../tracker/status-words.ts";

/** What stands above and below the table. Empty parts are left to be filled in by hand, or left out. */
export interface ReportHead {
  readonly superior: string;
  readonly unit: string;
  readonly place: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly hasMotto: boolean;
  readonly hasSignature: boolean;
}

const COLUMNS = ["number", "statement", "leads", "coordinating", "deadline", "product", "status", "note"] as const;

/** Capitals as letters of their own: CSS would make them of what is copied, too. */
const capitals = (words: string): string => words.toLocaleUpperCase("vi");
const DOTS = "…………………";

/** The "Bảng theo dõi nhiệm vụ" as it is printed: an appendix in the form of Decree 30/2020/NĐ-CP. */
export function ReportPaper({
  report,
  head,
  today,
}: {
  readonly report: Report;
  readonly head: ReportHead;
  readonly today: IsoDate;
}) {
  return (
    <article lang={i18n.t("lang")} className="paper">
      <PaperHead head={head} today={today} />
      <div className="paper-title">
        <p>
          <strong>{i18n.t("report.appendix")}</strong>
        </p>
        <h1>{capitals(head.title)}</h1>
        <em>{head.attachedTo ? i18n.t("report.attached", [head.attachedTo]) : i18n.t("report.attachedByHand")}</em>
        <em>{i18n.t("report.until", [formatDate(today)])}</em>
      </div>
      <Table report={report} />
      <Totals report={report} />
      {head.hasSignature && (
        <div className="paper-signature">
          <p>
            <strong>{capitals(i18n.t("report.madeBy"))}</strong>
          </p>
          <p>
            <strong>{capitals(i18n.t("report.signedBy"))}</strong>
          </p>
        </div>
      )}
    </article>
  );
}

function PaperHead({ head: { superior, unit, place, hasMotto }, today }: { readonly head: ReportHead; readonly today: IsoDate }) {
  const [day, month, year] = dateLineParts(today);
  return (
    <header className="paper-head">
      <div>
        {superior && <p>{capitals(superior)}</p>}
        <p className="paper-rule">
          <strong>{unit ? capitals(unit) : DOTS}</strong>
        </p>
      </div>
      <div>
        {hasMotto && (
          <>
            <p>
              <strong>{i18n.t("report.country")}</strong>
            </p>
            <p className="paper-rule paper-motto">
              <strong>{i18n.t("report.motto")}</strong>
            </p>
          </>
        )}
        <p className="paper-date">{i18n.t("report.dateLine", [place || DOTS, day, month, year])}</p>
      </div>
    </header>
  );
}

/** Drawn anew only for other tasks: while the head is being typed thousands of rows stay as they are. */
const Table = memo(({ report }: { readonly report: Report }) => (
  <table>
    <caption className="sr-only">{i18n.t("report.title")}</caption>
    <colgroup>
      {COLUMNS.map((column) => (
        <col key={column} className={column} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {i18n.t(`report.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    {report.groups.map((group, index) => (
      <Group key={group.key} group={group} number={romanNumber(index + 1)} />
    ))}
  </table>
));

function Group({ group: { heading, rows }, number }: { readonly group: ReportGroup; readonly number: string }) {
  return (
    <tbody>
      {heading !== null && (
        <tr className="paper-group">
          <th scope="rowgroup" className="paper-number">
            {number}
          </th>
          <th scope="rowgroup" colSpan={COLUMNS.length - 1}>
            {heading}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.number} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row }: { readonly row: ReportRow }) {
  const [state, ...more] = row.status;
  return (
    <tr>
      <td className="paper-number">{row.number}</td>
      <td>{row.statement}</td>
      <td>{row.leads}</td>
      <td>{row.coordinating}</td>
      <td className="paper-number">{row.deadline}</td>
      <td>{row.product}</td>
      <td>
        {row.isOverdue ? <strong>{state}</strong> : state}
        {more.map((line) => `\n${line}`)}
      </td>
      <td>{row.note}</td>
    </tr>
  );
}

/** How many tasks are in each state, below the table. */
function Totals({ report: { totals, total } }: { readonly report: Report }) {
  return (
    <table className="paper-totals">
      <caption className="sr-only">{i18n.t("report.totals")}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t("report.total")}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              {longStatusWords(status)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{total}</td>
          {STATUSES.map((status) => (
            <td key={status}>{totals[status]}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

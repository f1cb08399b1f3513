import { useMemo } from "react";
import { i18n } from "#i18n";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import { useOwnUnits } from "../../components/hooks/use-own-units.ts";
import { useReportSettings } from "../../components/hooks/use-report-settings.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import { ReportBar } from "../../components/report/ReportBar.tsx";
import { ReportPaper } from "../../components/report/ReportPaper.tsx";
import { type ReportLabels, reportOf } from "../../lib/export/report.ts";
import { useReport } from "./use-report.ts";

const LABELS: ReportLabels = {
  notStated: i18n.t("report.notStated"),
  notice: (number, issued, issuer) =>
    [
      number ? i18n.t("report.notice.number", [number]) : i18n.t("report.notice.noNumber"),
      issued && i18n.t("report.notice.issued", [issued]),
      issuer && i18n.t("report.notice.issuer", [issuer]),
    ]
      .filter(Boolean)
      .join(" "),
  nextTurn: (day) => i18n.t("report.nextTurn", [day]),
  completed: (day) => i18n.t("report.completed", [day]),
};

/** Older browsers print the numbers of pages only in a head of their own. */
const NUMBERS_PAGES = "CSSMarginRule" in globalThis;

/** The printed report, wired. */
export function App() {
  const state = useReport();
  const today = useToday();
  const { units } = useOwnUnits();
  const { settings, change } = useReportSettings();
  const tasks = state.status === "ready" ? state.tasks : null;
  const byNotice = settings?.byNotice ?? true;
  const report = useMemo(
    () => tasks && reportOf(tasks, { today, labels: exportLabels(), report: LABELS, byNotice }),
    [tasks, today, byNotice],
  );
  if (state.status === "gone" || state.status === "failed") {
    const words = i18n.t(state.status === "gone" ? "report.gone" : "report.failed");
    return <p className="p-6 text-text2">{words}</p>;
  }
  if (state.status !== "ready" || !report || !settings || units === null)
    return <p className="p-6 text-text2">{i18n.t("report.reading")}</p>;
  const head = {
    ...settings,
    unit: settings.unit ?? units[0]?.name ?? "",
    title: settings.title ?? i18n.t("report.title"),
  };
  const scope = [i18n.t("summary.counted", report.total), state.request.filterWords].filter(Boolean).join("; ");
  return (
    <main className="min-h-screen bg-canvas print:bg-surface">
      <ReportBar
        head={head}
        byNotice={byNotice}
        scope={scope}
        numbersPages={NUMBERS_PAGES}
        onChange={change}
        onPrint={() => window.print()}
      />
      <div className="overflow-x-auto p-6 print:overflow-visible print:p-0">
        <ReportPaper report={report} head={head} today={today} />
      </div>
    </main>
  );
}

import { i18n } from "#i18n";
import type { ShowToast } from "../../components/hooks/use-toast.ts";
import { MOST_PRINTED, openReport, type ReportRequest } from "../report/report-request.ts";

/** Opens the printed report; says so when it is too much for paper, or fails. */
export async function openReportOf(request: ReportRequest, showToast: ShowToast): Promise<void> {
  if (request.ids.length > MOST_PRINTED) {
    showToast({ words: i18n.t("report.tooMany", [MOST_PRINTED.toLocaleString("vi")]), failed: true });
    return;
  }
  try {
    await openReport(request);
  } catch (error) {
    console.error("the report could not be opened", error);
    showToast({ words: i18n.t("report.notOpened"), failed: true });
  }
}

import { i18n } from "#i18n";
import type { FileIssue } from "../lib/model/backup.ts";

/** Why a file was refused, with the place: the reader's sentence. */
export function issueWords({ code, place, row, field }: FileIssue): string {
  const where = [String(row ?? ""), place, field] as const;
  switch (code) {
    case "too-large":
      return i18n.t("data.issue.tooLarge");
    case "not-json":
      return i18n.t("data.issue.damaged");
    case "not-ours":
      return i18n.t("data.issue.notOurs");
    case "newer":
      return i18n.t("data.issue.newer");
    case "no-statement-column":
      return i18n.t("data.issue.noStatement");
    case "no-tasks":
      return i18n.t("data.issue.noTasks");
    case "only-part":
      return i18n.t("data.issue.onlyPart");
    case "not-a-workbook":
      return i18n.t("data.issue.notAWorkbook");
    case "damaged-workbook":
      return i18n.t("data.issue.damaged");
    case "old-or-locked-workbook":
      return i18n.t("data.issue.oldOrLocked");
    case "wrong-header":
      return i18n.t("data.issue.wrongHeader", [place]);
    case "broken-quote":
      return i18n.t("data.issue.brokenQuote", [String(row ?? "")]);
    case "row-without-id":
      return i18n.t("data.issue.withoutId", [String(row ?? ""), place]);
    case "wrong-cell":
      return i18n.t("data.issue.wrongCell", [String(row ?? ""), place]);
    case "twice":
      return i18n.t("data.issue.twice", [String(row ?? ""), place]);
    case "wrong-field":
    case "forbidden-key":
      return row === null ? i18n.t("data.issue.damagedField", [field]) : i18n.t("data.issue.wrongField", [...where]);
  }
}

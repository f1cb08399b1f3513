import { expect, it } from "vitest";
import { i18nOver } from "./i18n-over.ts";

const MESSAGES: Readonly<Record<string, string>> = {
  page_save: "Save",
  page_tasks: "$1 task | $1 tasks",
  page_days: "$1 ngày",
  page_found: "$1 of $2 | $1 of all $2",
};
const { t } = i18nOver((name, values) => (MESSAGES[name] ?? "").replace(/\$(\d)/gu, (_, at) => values[at - 1] ?? ""));

it.each([
  ["a sentence", t("page.save"), "Save"],
  ["one", t("page.tasks", 1), "1 task"],
  ["none, which is counted like several", t("page.tasks", 0), "0 tasks"],
  ["several", t("page.tasks", 12), "12 tasks"],
  ["a language with one form", t("page.days", 1), "1 ngày"],
  ["values beside the number", t("page.found", 2, ["2", "9"]), "2 of all 9"],
  ["values alone", t("page.days", ["3"]), "3 ngày"],
  ["a message that is missing", t("page.other"), ""],
])("says %s", (_, said, expected) => expect(said).toBe(expected));

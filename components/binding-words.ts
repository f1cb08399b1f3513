import { i18n } from "#i18n";
import type { Binding } from "../lib/model/own-unit.ts";

/** How a task binds the user: "Chủ trì", "Phối hợp", "Giao chung". */
export function bindingWords({ role, through }: Binding): string {
  if (role === "coordinating") return i18n.t("page.coordinating");
  return i18n.t(through === "collective" ? "page.collective" : "page.lead");
}

import { type ComponentType, createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { i18n } from "#i18n";
import { speakChosen } from "./hooks/speak-chosen.ts";

/** Shows a page of the extension in its `#root`, in the language that was chosen. Rejects when its HTML has no such element. */
export async function mountPage(App: ComponentType, title: "extName" | `${string}.title`): Promise<void> {
  await speakChosen();
  document.documentElement.lang = i18n.t("lang");
  document.title = i18n.t(title as "extName");
  const root = document.getElementById("root");
  if (!root) throw new Error(`${location.pathname} has no #root`);
  createRoot(root).render(createElement(StrictMode, null, createElement(App)));
}

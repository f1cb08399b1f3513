import { type ComponentType, createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { i18n } from "#i18n";

/** Shows a page of the extension in its `#root`, in the language of the locales. @throws Error when its HTML has no such element. */
export function mountPage(App: ComponentType, title: string): void {
  document.documentElement.lang = i18n.t("lang");
  document.title = title;
  const root = document.getElementById("root");
  if (!root) throw new Error(`${location.pathname} has no #root`);
  createRoot(root).render(createElement(StrictMode, null, createElement(App)));
}

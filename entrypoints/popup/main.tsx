import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { i18n } from "#i18n";
import { App } from "./App.tsx";
import { fitWindow } from "./fit-window.ts";

document.documentElement.lang = i18n.t("lang");
document.title = i18n.t("extName");

const root = document.getElementById("root");
if (!root) throw new Error("popup/index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

fitWindow(document.body);

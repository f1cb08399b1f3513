import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { i18n } from "#i18n";
import { App } from "./App.tsx";

document.documentElement.lang = i18n.t("lang");
document.title = i18n.t("extName");

const root = document.getElementById("root");
if (!root) throw new Error("tracker/index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import { i18n } from "#i18n";
import { mountPage } from "../../components/mount-page.ts";
import { App } from "./App.tsx";
import { fitWindow } from "./fit-window.ts";

mountPage(App, i18n.t("extName"));
fitWindow(document.body);

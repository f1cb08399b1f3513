import { i18n } from "#i18n";
import { mountPage } from "../../components/mount-page.ts";
import { App } from "./App.tsx";

mountPage(App, i18n.t("start.title"));

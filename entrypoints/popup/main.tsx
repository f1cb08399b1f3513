import { mountPage } from "../../components/mount-page.ts";
import { App } from "./App.tsx";
import { fitWindow } from "./fit-window.ts";

void mountPage(App, "extName");
fitWindow(document.body);

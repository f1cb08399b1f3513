import { mountPage } from "../../components/mount-page.ts";
import { App } from "./App.tsx";

void mountPage(App, "extName");

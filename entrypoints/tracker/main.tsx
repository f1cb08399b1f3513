import { readFirstRows } from "../../components/hooks/use-catalogue.ts";
import { mountPage } from "../../components/mount-page.ts";
import { App } from "./App.tsx";

void (
  // The database is opened while the page is drawn for the first time.
  readFirstRows()
);
mountPage(App, "extName");

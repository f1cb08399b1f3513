import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Desk } from "../../test/e2e/fixtures.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import { CHROME_BUILD } from "../browsers/launch.ts";
import { afterUpdate } from "./after-update.ts";
import { LOOKS } from "./looks.ts";
import { onPage } from "./on-page.ts";
import { onPaper } from "./on-paper.ts";
import { ownPages } from "./own-pages.ts";
import { Stage } from "./stage.ts";

/** Where the pictures go. */
const FOLDER = join("demo-output", "pictures");

/** Takes a picture of each state in each look, to be looked at. `--look=dark`: of one look only. */
export async function main(): Promise<void> {
  if (!existsSync(CHROME_BUILD)) throw new Error(`${CHROME_BUILD} is missing: npm run build`);
  const found = await findChromium(resolve(CHROME_BUILD));
  if (!found.ok) throw new Error(`no browser here runs the extension. Type this, then try again:\n  ${found.error.command}`);
  process.env.CHROMIUM_PATH = found.value;
  const only = process.argv.find((argument) => argument.startsWith("--look="))?.slice("--look=".length);
  mkdirSync(FOLDER, { recursive: true });
  for (const look of LOOKS.filter(({ name }) => only === undefined || name === only)) {
    const desk = new Desk(mkdtempSync(join(tmpdir(), "so-tay-pictures-")));
    await desk.open();
    try {
      const stage = new Stage(desk, look, FOLDER);
      await desk.chooseUnit("Bộ Tài chính", "bo-tai-chinh");
      await onPage(stage);
      await ownPages(stage);
      if (look.name === "light") await onPaper(stage, FOLDER);
      await afterUpdate(stage);
      console.log(`${look.name}: done`);
    } finally {
      await desk.close();
      rmSync(desk.profile, { recursive: true, force: true });
    }
  }
  console.log(`see ${FOLDER}/`);
}

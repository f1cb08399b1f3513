import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Desk } from "../../test/e2e/fixtures.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import { CHROME_BUILD } from "../browsers/launch.ts";
import { afterUpdate } from "./after-update.ts";
import { inEnglish } from "./in-english.ts";
import { LOOKS, type Look } from "./looks.ts";
import { onPage } from "./on-page.ts";
import { onPaper } from "./on-paper.ts";
import { emptyPages, ownPages } from "./own-pages.ts";
import { scans } from "./scans.ts";
import { SPOKEN, type Spoken, sentencesOf } from "./spoken.ts";
import { Stage } from "./stage.ts";

/** Where the pictures go. */
const FOLDER = join("demo-output", "pictures");

/** A value of the command line: `--look=dark`. */
const asked = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Looks in which every screen is also taken in English: the others are of layout and colours alone. */
const READ_IN_ENGLISH = ["light", "dark"];

async function take(look: Look, language: Spoken): Promise<void> {
  // With the start page: without it, pages of its name are closed at once.
  const desk = new Desk(mkdtempSync(join(tmpdir(), "so-tay-pictures-")), [], resolve(CHROME_BUILD), true);
  await desk.open();
  try {
    const stage = new Stage(desk, look, FOLDER, language, await sentencesOf(language));
    await desk.chooseUnit("Bộ Tài chính", "bo-tai-chinh");
    await speak(desk, language);
    await emptyPages(stage);
    await (language === "vi" ? onPage(stage) : inEnglish(stage));
    await ownPages(stage);
    if (language === "vi" && look.name === "light") await onPaper(stage, FOLDER);
    if (language === "vi") {
      await scans(stage);
      await afterUpdate(stage);
    }
    console.log(`${look.name}, ${language}: done`);
  } finally {
    await desk.close();
    rmSync(desk.profile, { recursive: true, force: true });
  }
}

/** Chooses the language as the settings store it, and waits until web pages have its words. */
async function speak(desk: Desk, language: Spoken): Promise<void> {
  await desk.inWorkerWith(async (chosen: string) => {
    const { local } = (globalThis as unknown as Worker).chrome.storage;
    await local.set({ language: { version: 1, language: chosen } });
    while (chosen === "en" && !("pageWords" in (await local.get("pageWords")))) await new Promise((wait) => setTimeout(wait, 50));
  }, language);
}

interface Worker {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
  };
}

/** Takes a picture of each state in each look and language, to be looked at. `--look=dark`, `--language=en`: of one only. */
export async function main(): Promise<void> {
  if (!existsSync(CHROME_BUILD)) throw new Error(`${CHROME_BUILD} is missing: npm run build`);
  const found = await findChromium(resolve(CHROME_BUILD));
  if (!found.ok) throw new Error(`no browser here runs the extension. Type this, then try again:\n  ${found.error.command}`);
  process.env.CHROMIUM_PATH = found.value;
  mkdirSync(FOLDER, { recursive: true });
  for (const look of LOOKS.filter(({ name }) => name === (asked("look") ?? name)))
    for (const language of SPOKEN.filter((one) => one === (asked("language") ?? one)))
      if (language === "vi" || READ_IN_ENGLISH.includes(look.name)) await take(look, language);
  console.log(`see ${FOLDER}/`);
}

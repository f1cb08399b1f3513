import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { findChromium } from "./browsers/find-chromium.ts";
import { CHROME_BUILD, launchWithExtension } from "./browsers/launch.ts";
import { serveFixtures } from "./browsers/serve-fixtures.ts";
import { PICTURE_SIZE, takePictures } from "./store/pictures.ts";
import { STORES, zipFor } from "./store/zips.ts";

const PICTURES = "docs/store/images";

/** Everything that the stores want in one run: packages, the sources, pictures. The texts are in docs/store. */
async function main(): Promise<void> {
  const zips = STORES.flatMap((store) => zipFor(store, resolve(".")));
  for (const zip of zips)
    console.log(`${(statSync(zip).size / 1024).toFixed(0).padStart(6)} KiB  ${join(".output", basename(zip))}`);
  const found = await findChromium(resolve(CHROME_BUILD));
  if (!found.ok) throw new Error(`no browser here runs the extension. Type this, then try again:\n  ${found.error.command}`);
  const profile = mkdtempSync(join(tmpdir(), "so-tay-store-"));
  const { context, extensionId } = await launchWithExtension({
    ...{ executablePath: found.value, profile, extension: resolve(CHROME_BUILD), headless: true },
    viewport: PICTURE_SIZE,
  });
  try {
    await serveFixtures(context);
    mkdirSync(PICTURES, { recursive: true });
    for (const name of await takePictures(context, extensionId, PICTURES)) console.log(join(PICTURES, name));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();

import { spawnSync } from "node:child_process";
import { oldestChromium } from "./browsers/oldest.ts";

/** `npm run test:oldest [file …]`: the tests of page and components in the oldest Chromium that must work, not in today's. */
const { status } = spawnSync("npx", ["vitest", "run", "--project", "browser", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: oldestChromium() },
});
process.exitCode = status ?? 1;

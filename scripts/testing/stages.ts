import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Counts, countPlaywright, countVitest } from "./counts.ts";
import { runCommand } from "./run-command.ts";

const REPORTS = "test-results";

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  readonly needsChromium: boolean;
  run(env: NodeJS.ProcessEnv): Promise<Counts & { readonly output: string; readonly seconds: number }>;
}

/** A check that passes or fails as a whole counts as one test. `shows`: its output is worth reading when it passes. */
const check = (name: string, command: readonly string[], shows = false): Stage => ({
  name,
  needsChromium: false,
  async run(env) {
    const { ok, output, seconds } = await runCommand(command, env);
    return { passed: ok ? 1 : 0, failed: ok ? [] : [name], skipped: [], output: ok && !shows ? "" : output, seconds };
  },
});

const vitest = (name: string, projects: readonly string[], needsChromium = false): Stage => ({
  name,
  needsChromium,
  async run(env) {
    const report = join(REPORTS, `${projects.join("-")}.json`);
    rmSync(report, { force: true });
    const chosen = projects.flatMap((project) => ["--project", project]);
    const { ok, output, seconds } = await runCommand(
      ["vitest", "run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      env,
    );
    return { ...withExit(countVitest(report), ok, name), output, seconds };
  },
});

/** A runner that says "failed" must not be summed up as all passed. */
const withExit = (counts: Counts, ok: boolean, name: string): Counts =>
  ok || counts.failed.length > 0 ? counts : { ...counts, failed: [`${name}: the runner ended with an error`] };

const journeys: Stage = {
  name: "journeys (Chromium)",
  needsChromium: true,
  async run(env) {
    const report = join(REPORTS, "e2e.json");
    const { ok, output, seconds } = await runCommand(["playwright", "test", "--reporter=list,json"], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return { ...withExit(countPlaywright(report), ok, "journeys"), output, seconds };
  },
};

/** Before a browser is looked for: it is tried with the build. */
export const BUILDS: readonly Stage[] = [
  check("build for Chromium", ["wxt", "build"]),
  check("build for Firefox", ["wxt", "build", "-b", "firefox", "--mv3"]),
];

const IN_PROCESS = "failed-writes,lost-connections,moved-clock,old-databases";

export const STAGES: readonly Stage[] = [
  check("types", ["tsc", "--noEmit"]),
  check("types of the pure folders", ["tsc", "--noEmit", "-p", "tsconfig.pure.json"]),
  check("style", ["biome", "check", "."]),
  check("unused code and dependencies", ["knip", "--no-progress"]),
  check("licences", ["tsx", "scripts/licences.ts"]),
  check("sizes", ["tsx", "scripts/check-size.ts"], true),
  check("web-ext lint", ["tsx", "scripts/lint-package.ts"]),
  vitest("unit tests and builds", ["unit", "built"]),
  // Those that need no browser, always the same: the others take a quarter of an hour (npm run test:faults).
  check("faults in the process", ["tsx", "scripts/test-faults.ts", "--short", `--only=${IN_PROCESS}`, "--seed=20261122"]),
  vitest("tests in a browser", ["browser"], true),
  vitest("Firefox and engines", ["programs"], true),
  journeys,
];

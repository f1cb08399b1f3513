import { existsSync, readFileSync } from "node:fs";

/** What a runner did. */
export interface Counts {
  readonly passed: number;
  /** Names of what failed. */
  readonly failed: readonly string[];
  /** Names of what was left out. */
  readonly skipped: readonly string[];
  /** Names of what passed, but only when it was run again; counted among the passed. */
  readonly repeated?: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

const nothing = (reason: string): Counts => ({ passed: 0, failed: [reason], skipped: [] });
const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** Counts of a Vitest JSON report. A report that is missing, or a file that could not be loaded, is a failure. */
export function countVitest(file: string): Counts {
  const report = readReport(file) as VitestReport | null; // Written by Vitest a moment ago.
  if (!report || report.testResults.length === 0) return nothing(`no report in ${file}`);
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (...statuses: string[]): string[] =>
    all.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: named("passed").length,
    failed: [...named("failed"), ...unloaded.map(({ name }) => `${name} could not be run`)],
    skipped: named("pending", "skipped", "todo", "disabled"),
  };
}

/** Counts of a Playwright JSON report. A test that passed only when repeated is counted and named. */
export function countPlaywright(file: string): Counts {
  const report = readReport(file) as (PlaywrightSuite & { readonly errors?: readonly { readonly message?: string }[] }) | null; // As above.
  if (!report) return nothing(`no report in ${file}`);
  const specsOf = (suite: PlaywrightSuite): { name: string; status: string }[] => [
    ...(suite.specs ?? []).flatMap(({ title, file: path, tests }) =>
      tests.map(({ status }) => ({ name: `${path}: ${title}`, status })),
    ),
    ...(suite.suites ?? []).flatMap(specsOf),
  ];
  const all = specsOf(report);
  const named = (...statuses: string[]): string[] =>
    all.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  const errors = (report.errors ?? []).map(({ message }) => message ?? "the runner failed");
  const failed = [...named("unexpected"), ...errors];
  return {
    passed: named("expected", "flaky").length,
    failed: all.length === 0 ? [...failed, "no test was run"] : failed,
    skipped: named("skipped"),
    repeated: named("flaky"),
  };
}

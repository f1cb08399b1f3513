import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./counts.ts";

const folder = mkdtempSync(join(tmpdir(), "counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const file = (status: string, ...tests: readonly (readonly [string, string])[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe("a Vitest report", () => {
  it("gives the number of passed tests and the names of the others", () => {
    const counts = countVitest(
      report({ testResults: [file("failed", ["a", "passed"], ["b", "failed"], ["c", "skipped"], ["d", "pending"])] }),
    );
    expect(counts).toEqual({ passed: 1, failed: ["b"], skipped: ["c", "d"] });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countVitest(report({ testResults: [file("passed", ["a", "passed"]), file("failed")] })).failed).toEqual([
      "a.test.ts could not be run",
    ]);
  });

  it("counts a set-up that failed, whose tests were skipped, as a failure", () => {
    expect(countVitest(report({ testResults: [file("failed", ["a", "skipped"])] })).failed).toHaveLength(1);
  });

  it("that is missing or empty is a failure", () => {
    expect(countVitest(join(folder, "none.json")).failed).toHaveLength(1);
    expect(countVitest(report({ testResults: [] })).failed).toHaveLength(1);
  });
});

describe("a Playwright report", () => {
  const suite = (...statuses: string[]) => ({
    suites: [{ suites: [{ specs: statuses.map((status) => ({ title: status, file: "a.spec.ts", tests: [{ status }] })) }] }],
  });

  it("gives the names of what failed or was skipped, and of what passed only when repeated", () => {
    expect(countPlaywright(report(suite("expected", "expected", "unexpected", "flaky", "skipped")))).toEqual({
      passed: 3,
      failed: ["a.spec.ts: unexpected"],
      skipped: ["a.spec.ts: skipped"],
      repeated: ["a.spec.ts: flaky"],
    });
  });

  it("without a single test, with an error of the runner, or missing is a failure", () => {
    expect(countPlaywright(report({ suites: [] })).failed).toEqual(["no test was run"]);
    expect(countPlaywright(report({ ...suite("expected"), errors: [{ message: "no worker" }] })).failed).toEqual(["no worker"]);
    expect(countPlaywright(join(folder, "none.json")).failed).toHaveLength(1);
  });
});

import { spawnSync } from "node:child_process";

interface Audit {
  readonly error?: { readonly summary?: string; readonly detail?: string };
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

const LIMIT_MS = 60_000;

/** Asks the registry what is known of the packages in the extension. A registry that does not answer is said, and is no failure. */
function main(): void {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--audit=true", "--json"], { encoding: "utf8", timeout: LIMIT_MS });
  const audit = (stdout?.trim().startsWith("{") ? JSON.parse(stdout) : {}) as Audit; // npm's own form.
  if (!audit.metadata) {
    console.log(`npm audit: NOT RUN, the registry does not answer (${audit.message ?? audit.error?.summary ?? "no answer"})`);
    return;
  }
  const { total = 0, high = 0, critical = 0 } = audit.metadata.vulnerabilities;
  console.log(`npm audit: ${total} known faults in the packages of the extension, of them ${high} high and ${critical} critical`);
  process.exitCode = high + critical > 0 ? 1 : 0;
}

main();

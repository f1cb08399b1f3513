import { spawnSync } from "node:child_process";

/** Warnings that docs/store/privacy.md explains, each in the code of a library: code, part of the message, file. */
const EXPLAINED: readonly (readonly [code: string, message: RegExp, file: RegExp])[] = [
  [
    "DANGEROUS_EVAL",
    /Function constructor/u,
    /^(?:background\.js|scan\/worker\.min\.js|assets\/(?:pdf\.worker.*\.mjs|table-worker-.*\.js)|chunks\/[\w-]+\.js)$/u,
  ],
  ["UNSAFE_VAR_ASSIGNMENT", /innerHTML/u, /^chunks\/shared-.*\.js$/u],
  ["UNSAFE_VAR_ASSIGNMENT", /call to import/u, /^chunks\/reader-.*\.js$/u],
  ["KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION", /./u, /^manifest\.json$/u],
];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

const command = [
  "--no-install",
  "web-ext",
  "lint",
  "--source-dir",
  ".output/firefox-mv3",
  "--no-config-discovery",
  "--output",
  "json",
];
const { stdout } = spawnSync("npx", command, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
const { errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Report; // The linter's own form.
const isExplained = ({ code, message, file = "" }: Finding): boolean =>
  EXPLAINED.some(([known, words, place]) => known === code && words.test(message) && place.test(file));
const open = [...errors, ...notices, ...warnings.filter((warning) => !isExplained(warning))];
for (const { code, message, file = "" } of open) console.log(`${code} ${file}: ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${open.length} not explained in docs/store/privacy.md`,
);
process.exitCode = open.length > 0 ? 1 : 0;

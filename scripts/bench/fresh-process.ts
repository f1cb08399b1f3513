import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { PageText } from "../../lib/model/page-text.ts";
import { bundledCode } from "../build/bundled.ts";
import { median, RUNS } from "./measure.ts";
import type { Timings } from "./timings.ts";

const ENGINE = fileURLToPath(new URL("../../lib/extract/index.ts", import.meta.url));

const TIMINGS = fileURLToPath(new URL("./timings.ts", import.meta.url));

/** Makes a folder for as long as `use` needs it. */
async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(os.tmpdir(), "bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The timings, taken in a process that has nothing else: beside a bundler and a second engine the browser's compiler of patterns has no
 * room left, and what is measured is patterns that run unoptimised.
 */
export const measureTimings = (texts: readonly (readonly PageText[])[]): Promise<Timings> =>
  withFolder(async (folder) => {
    const [module, file] = [join(folder, "timings.mjs"), join(folder, "texts.json")];
    writeFileSync(module, await bundledCode(TIMINGS));
    writeFileSync(file, JSON.stringify(texts));
    const args = [module, file, import.meta.resolve("compromise/one")];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Timings;
  });

/** What a fresh process says of itself: milliseconds, and the most memory it held, in MB. */
interface Report {
  readonly load: number;
  readonly first: number;
  readonly next: number;
  readonly peak: number;
}

/** Medians over fresh processes. */
export interface FreshFigures {
  /** Milliseconds until the bundle's code has run. */
  readonly load: number;
  /** Milliseconds of the first reading, a notice of one sentence: what is made on first use is made in it. */
  readonly first: number;
  /** Milliseconds of the sample notices that are read next: most patterns are run for the first time in them, as on a page that wakes the browser's worker. */
  readonly next: number;
  /** MB (resident) of a process that reads the whole text, of one that gives it to chrono.vi, and of one that only holds it. */
  readonly peak: { readonly engine: number; readonly chrono: number; readonly none: number };
}

const script = (module: string, read: string): string => `
  import { readFileSync } from "node:fs";
  const [small, notices, large] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, "utf8")));
  const start = performance.now();
  const made = await import(${JSON.stringify(module)});
  const load = performance.now() - start;
  const [first, next] = [small, notices].map((pages) => {
    const begin = performance.now();
    for (const page of pages) read(page);
    return performance.now() - begin;
  });
  for (const page of large) read(page);
  console.log(JSON.stringify({ load, first, next, peak: peakMemory() }));
  // the system's own mark: a child's maxRSS begins with its parent's
  function peakMemory() {
    const mark = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
    return Number(mark[1]) / 1024;
  }
  function read(page) { ${read} }`;

function runFresh(code: string, files: readonly string[]): Report {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code, ...files], { encoding: "utf8" });
  return JSON.parse(output) as Report;
}

const ONE_SENTENCE = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "Số: 12/TB-VPCP",
  "Hà Nội, ngày 15 tháng 01 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Thủ tướng Chính phủ tại cuộc họp về phòng cháy rừng",
  "1. Bộ Tài chính chủ trì, phối hợp với Bộ Nội vụ báo cáo Thủ tướng Chính phủ trước ngày 30 tháng 6 năm 2026.",
];

/** The engine as one minified file in a temporary folder, each time in a process of its own. */
export const measureFresh = (notices: readonly PageText[], large: readonly PageText[]): Promise<FreshFigures> =>
  withFolder(async (folder) => {
    const module = join(folder, "engine.mjs");
    writeFileSync(module, await bundledCode(ENGINE, { minify: true }));
    const small = notices.slice(0, 1).map((page) => ({ ...page, blocks: ONE_SENTENCE.map((text) => ({ text, cell: null })) }));
    const files = Object.entries({ small, notices, large }).map(([name, pages]) => {
      const file = join(folder, `${name}.json`);
      writeFileSync(file, JSON.stringify(pages));
      return file;
    });
    const engine = script(pathToFileURL(module).href, "made.extractNotice(page);");
    const chrono = script(import.meta.resolve("chrono-node"), "for (const { text } of page.blocks) made.vi.casual.parse(text);");
    const none = script("node:fs", "");
    const repeat = (code: string): Report[] => Array.from({ length: RUNS }, () => runFresh(code, files));
    const own = repeat(engine);
    const peakOf = (reports: readonly Report[]): number => median(reports.map(({ peak }) => peak));
    return {
      load: median(own.map(({ load }) => load)),
      first: median(own.map(({ first }) => first)),
      next: median(own.map(({ next }) => next)),
      peak: { engine: peakOf(own), chrono: peakOf(repeat(chrono)), none: peakOf(repeat(none)) },
    };
  });

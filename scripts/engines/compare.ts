import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { Engine } from "./engine.ts";

/** Where two engines disagree about a page. */
export interface Difference {
  readonly file: string;
  readonly engine: string;
  /** Where in the JSON, and the two values, shortened. */
  readonly at: string;
}

const SHOWN = 160;

/** First place where two JSON values differ, `null` when they are equal. */
export function firstDifference(a: unknown, b: unknown, path = "$"): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return `${path}: ${(JSON.stringify(a) ?? "nothing").slice(0, SHOWN)} ≠ ${(JSON.stringify(b) ?? "nothing").slice(0, SHOWN)}`;
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** The address under which a saved page is loaded: its own word for it, as on the command line. */
function addressOf(html: string): string {
  const { document } = new JSDOM(html).window;
  const named =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return named?.startsWith("https://") ? new URL(named).href : "https://localhost/";
}

/** Reads each file with every engine; the first engine is the measure. */
export async function compareEngines(files: readonly string[], engines: readonly Engine[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  const [measure, ...others] = engines;
  if (!measure) return [];
  for (const file of files) {
    const html = readFileSync(file, "utf8");
    const page = { file, html, url: addressOf(html) };
    const expected: unknown = JSON.parse(await measure.read(page));
    for (const engine of others) {
      const at = firstDifference(expected, JSON.parse(await engine.read(page)));
      if (at !== null) differences.push({ file, engine: `${measure.name} ≠ ${engine.name}`, at });
    }
  }
  return differences;
}

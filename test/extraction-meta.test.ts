import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Extractor } from "../lib/extract/extractor.ts";
import { EXTRACTORS, REFINERS } from "../lib/extract/registry.ts";
import { createGazetteer } from "../lib/gazetteer/index.ts";
import { day, type RuleCases } from "./support/rule-cases.ts";

const RULES = fileURLToPath(new URL("../lib/extract/extractors", import.meta.url));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isExtractor = (value: unknown): value is Extractor =>
  isRecord(value) && typeof value.id === "string" && typeof value.extract === "function";

/** Every file in the folders of rules, with what it exports. */
const files = await Promise.all(
  readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\/[a-z-]+\.ts$/u.test(name))
    .map(async (name) => ({ name, exported: Object.values<unknown>(await import(path.join(RULES, name))) })),
);
const rules = files.flatMap(({ name, exported }) =>
  exported.filter(isExtractor).map((rule) => ({ rule, kind: path.dirname(name), file: path.basename(name, ".ts"), name })),
);
const caseFiles = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cases.ts"));

it("the folders of rules are read", () => {
  expect(rules.length).toBeGreaterThanOrEqual(16);
  expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(["assignee", "deadline", "target"]));
});

describe.each(rules)("the rule $name", ({ rule, kind, file }) => {
  it("is named and filed by its id and its kind", () => {
    expect({ id: rule.id, kind: rule.kind }).toEqual({ id: file, kind });
  });

  it("is registered, once", () => {
    expect(EXTRACTORS.filter((registered) => registered === rule)).toHaveLength(1);
  });

  it("has cues in lower case", () => {
    expect(rule.cues.filter((cue) => cue === "" || cue !== cue.toLocaleLowerCase("vi"))).toEqual([]);
  });

  it("has cases of what it finds and of what it ignores", async () => {
    const cases: RuleCases = await import(path.join(RULES, kind, `${file}.cases.ts`));
    expect(cases.finds.length).toBeGreaterThanOrEqual(6);
    expect(cases.ignores.length).toBeGreaterThanOrEqual(4);
    expect(cases.finds.filter(({ sentence }) => !sentence.includes("⟦")).map(({ sentence }) => sentence)).toEqual([]);
    expect(cases.ignores.filter(({ sentence }) => sentence.includes("⟦")).map(({ sentence }) => sentence)).toEqual([]);
  });
});

it("nothing is registered that has no file, and every case file has its rule", () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(EXTRACTORS.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  expect(caseFiles.map((name) => path.basename(name, ".cases.ts")).filter((id) => !ids.includes(id))).toEqual([]);
});

it("ids are unique, of extractors and refiners together", () => {
  const ids = [...EXTRACTORS, ...REFINERS].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

/** Coarse on purpose: a pattern that backtracks exponentially or cubically never ends within it, a busy machine does. */
const LIMIT_MS = 500;
const PATTERN_LENGTH = 20_000;
const RULE_LENGTH = 6_000;

const patternOf = (rule: Extractor): RegExp | null => ("pattern" in rule && rule.pattern instanceof RegExp ? rule.pattern : null);

/** Pieces that a pattern can chew on again and again: its own words, figures, and what stands between them. */
function piecesOf(rule: Extractor): string[] {
  const source = (patternOf(rule)?.source ?? "").replace(/\\[pP]\{\w+\}|\\.|\(\?<?[a-zA-Z=!:]*>?/gu, " ");
  const words = [...new Set([...(source.match(/\p{L}{2,}/gu) ?? []), ...rule.cues])];
  const joined = words.flatMap((word, at) => [`${word} `, `${word} ${words[(at + 1) % words.length]} `, `${word} 12 `]);
  const years = [
    "năm 2027 - ",
    "quý i, quý ii - ",
    "ngày 1/",
    "10 giờ ngày 1 tháng ",
    "trong vòng 10 ngày kể từ a ",
    "ít nhất 1.000 ",
  ];
  const names = ["Bộ Y tế, ", "giao các Bộ: ", "phối hợp với Ủy ban nhân dân ", "Căn cứ a, ", "Ban "];
  return [...joined, ...years, ...names, "1", "12 ", "1.000", "9/", " ", ". ", "; ", "( ", "a", "a ", "Đ"];
}

/** The shortest of three runs in milliseconds: others share the machine. Stops at the first within the limit. */
function shortestRun(run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && shortest > LIMIT_MS; i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Whether a repetition of the piece takes too long; lengths grow slowly at first, so that the exponential ends here and not never. */
function isSlow(piece: string, longest: number, run: (text: string) => void): boolean {
  const lengths: number[] = [];
  for (let length = 12; length < 600; length = Math.ceil(length * 1.3)) lengths.push(length);
  return [...lengths, longest].some((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return shortestRun(() => run(text)) > LIMIT_MS;
  });
}

const readAll = (pattern: RegExp) => (text: string) => void [...text.matchAll(pattern)].length;

describe("time", { timeout: 120_000 }, () => {
  const patterns = EXTRACTORS.flatMap((rule) => {
    const pattern = patternOf(rule);
    return pattern ? [{ id: rule.id, rule, pattern }] : [];
  });

  it("is watched: a pattern that backtracks is caught", () => {
    expect(isSlow("a", PATTERN_LENGTH, readAll(/(?:a+)+b/gu))).toBe(true);
    expect(isSlow("a", PATTERN_LENGTH, readAll(/ab/gu))).toBe(false);
  });

  it("is watched for every rule made of a pattern", () => {
    expect(patterns.length).toBeGreaterThanOrEqual(13);
  });

  it.each(patterns)("the pattern of $id reads any repetition in time", ({ rule, pattern }) => {
    expect(piecesOf(rule).filter((piece) => isSlow(piece, PATTERN_LENGTH, readAll(pattern)))).toEqual([]);
  });

  it.each(EXTRACTORS)("the rule $id reads any repetition in time", (rule) => {
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: true };
    const read = (passage: string) => void [...rule.extract(passage, context)].length;
    expect(piecesOf(rule).filter((piece) => isSlow(piece, RULE_LENGTH, read))).toEqual([]);
  });
});

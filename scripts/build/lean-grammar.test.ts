import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { roleOfWindow } from "../../lib/extract/grammar/role-grammar.ts";
import { addressOf, bundledCode } from "./bundled.ts";
import { withUsedParts } from "./lean-grammar.ts";

const GRAMMAR = fileURLToPath(new URL("../../lib/extract/grammar/role-grammar.ts", import.meta.url));
const PARTS = fileURLToPath(new URL("../../node_modules/compromise/src/one.js", import.meta.url));

const WINDOWS = [
  "",
  "xstart xnames xpredicate",
  "xopener xnames xcolon",
  "đồng ý giao xnames xpredicate",
  "giao trách nhiệm xnames xpredicate",
  "trách nhiệm của xnames xend",
  "phối hợp chặt chẽ với xnames xend",
  "phối hợp của xnames xother",
  "giáo xnames xpredicate",
  "theo đề nghị xnames xother",
  "bến phà số 12 - 15/2026 & giao xnames xpredicate",
  "lúc 8h30' giao/phân công cho xnames xpredicate",
  "về việc đi-ốt, v.v… do xnames xpredicate",
];

it("the grammar as it ships reads windows as its sources do, and misses nothing", { timeout: 60_000 }, async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const built = (await import(
    /* @vite-ignore */ addressOf(await bundledCode(GRAMMAR))
  )) as typeof import("../../lib/extract/grammar/role-grammar.ts");
  expect(WINDOWS.map(built.roleOfWindow)).toEqual(WINDOWS.map(roleOfWindow));
  expect(warn).not.toHaveBeenCalled();
});

it("of compromise's parts those stay that the grammar uses", () => {
  const lines = withUsedParts(readFileSync(PARTS, "utf8")).split("\n");
  expect(lines.filter((line) => line.startsWith("import")).map((line) => line.split(" ")[1])).toEqual([
    "nlp",
    "match",
    "pointers",
    "tokenize",
  ]);
  expect(lines.filter((line) => line.startsWith("nlp."))).toHaveLength(3);
  expect(lines.some((line) => line.includes("default nlp"))).toBe(true);
});

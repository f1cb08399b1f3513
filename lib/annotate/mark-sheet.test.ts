import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PALETTES } from "../model/mark-palettes.ts";
import { markSheet } from "./mark-sheet.ts";

/** What a sheet says of each name: its tint and its line. */
function marksOf(css: string): Readonly<Record<string, readonly [tint: string, line: string]>> {
  const rules = [...css.matchAll(/::highlight\(([\w-]+)\)\s*\{([^}]*)\}/gu)].filter(([, name]) => !name?.includes("active"));
  return Object.fromEntries(
    rules.map(([, name = "", body = ""]) => {
      const value = (property: string) => new RegExp(`${property}:\\s*([^;!}]+)`, "u").exec(body)?.[1]?.trim();
      return [name, [value("background-color") ?? "transparent", value("text-decoration") ?? ""]];
    }),
  );
}

it("the sheet that every page has says what the usual palette does, on screens and on paper", () => {
  const page = marksOf(readFileSync("entrypoints/annotator.content/style.css", "utf8"));
  expect(Object.keys(page)).toHaveLength(18);
  expect(marksOf(markSheet(PALETTES.usual))).toEqual(page);
});

it("a palette without tints says so, over the tints that the page's own sheet has", () => {
  const marks = Object.values(marksOf(markSheet(PALETTES.lines)));
  expect(marks.map(([tint]) => tint)).toEqual(Array(18).fill("transparent"));
  expect(markSheet(PALETTES.lines)).toContain("background-color:transparent!important");
});

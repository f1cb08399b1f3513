import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

it("reads quotes, doubled quotes, line breaks and separators inside a cell", () => {
  const text = 'a;b\r\n"x;y";"nói ""có"""\r\n"hai\r\ndòng";\r\n';
  expect(readCsv(text, ";")).toEqual([
    ["a", "b"],
    ["x;y", 'nói "có"'],
    ["hai\r\ndòng", ""],
  ]);
});

it("reads the other separator, and a last line without its end", () => {
  expect(readCsv("a,b;c\r\nd,e", ",")).toEqual([
    ["a", "b;c"],
    ["d", "e"],
  ]);
});

it("refuses a quote that never ends", () => {
  expect(() => readCsv('a;"b', ";")).toThrow("does not end");
});

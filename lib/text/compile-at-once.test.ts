import { expect, it } from "vitest";
import { compileAtOnce } from "./compile-at-once.ts";

it.each([/ạ/u, /ạ/gu, /\s*ạ/uy, /^(?:\.+)ạ$/iu])("%s finds what it found, from where it stood", (pattern) => {
  pattern.lastIndex = 2;
  const compiled = compileAtOnce(pattern);
  expect(compiled).toBe(pattern);
  expect(compiled.lastIndex).toBe(2);
  expect(new RegExp(compiled).exec("..ạ")?.index).toBe(new RegExp(pattern.source, pattern.flags).exec("..ạ")?.index);
});

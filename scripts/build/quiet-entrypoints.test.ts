import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { withoutLogger } from "./quiet-entrypoints.ts";

const wrapper = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/wxt/dist/virtual/${name}-entrypoint.mjs`, import.meta.url)), "utf8");

it.each(["content-script-isolated-world", "unlisted-script"])("the wrapper of a %s loses its logger and nothing else", (name) => {
  const quiet = withoutLogger(wrapper(name));
  expect(quiet).not.toMatch(/const logger|logger\.[a-z]+\(/u);
  expect(quiet.match(/throw err;/gu)).toEqual(wrapper(name).match(/throw err;/gu));
  expect(quiet).toMatch(/main\(/u);
});

it.each(["unlisted-script"])("the wrapper of an %s still gives the result, and throws what its script throws", (name) => {
  const body = withoutLogger(wrapper(name))
    .replace(/^import .*$/gmu, "")
    .replaceAll("import.meta.env", "env")
    .replace(/^export .*$/gmu, "return result;");
  const run = new Function("definition", "initPlugins", "env", body);
  const env = { MODE: "production", ENTRYPOINT: "page-strip" };
  expect(run({ main: () => 5 }, () => undefined, env)).toBe(5);
  const fails = (): never => {
    throw new Error("no layer");
  };
  expect(() => run({ main: fails }, () => undefined, env)).toThrow("no layer");
});

it("leaves other code alone", () => {
  const code = "const loggers = { error: 1 };\nlogger.error(loggers);";
  expect(withoutLogger(code)).toBe(code);
});

import { expect, it } from "vitest";
import { anyOf } from "../../lib/text/any-of.ts";
import { withLeanLists } from "./lean-lists.ts";

const LINES = "anyOf`\n  Bộ | Sở(?!\\s+hữu)\n  (?:Tổng|Chi) cục\n`";

it.each([
  ["lines and bars", LINES],
  ["one line", "anyOf`[ab|]+ | c|d | \\p{Lu}\\.`"],
  ["another source at the ends and between", `anyOf\`\${"x y"} | các\n\n  \${"z"}\\s+tỉnh | \${"w"}\``],
  ["a list in a list", `anyOf\`\n  \${${LINES}}\\s+tỉnh\n  huyện \${anyOf\` a | b \`}\n\``],
  ["a list in a template", `\`^\${${LINES}}$\``],
])("%s come to what anyOf makes of them", (_, code) => {
  const evaluated = (source: string): unknown => new Function("anyOf", `return ${source};`)(anyOf);
  expect(withLeanLists(code)).not.toContain("anyOf");
  expect(withLeanLists(code)).not.toContain("\n");
  expect(evaluated(withLeanLists(code))).toBe(evaluated(code));
});

it("leaves every other template alone", () => {
  const code = "const a = String.raw`x | y\n  z`; const b = `p | q`;";
  expect(withLeanLists(code)).toBe(code);
});

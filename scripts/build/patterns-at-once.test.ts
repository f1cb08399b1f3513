import { expect, it } from "vitest";
import { withPatternsAtOnce } from "./patterns-at-once.ts";

const changed = (code: string): string => withPatternsAtOnce(code, "./at-once.ts");
const IMPORT = 'import { compileAtOnce as $compileAtOnce } from "./at-once.ts";\n';
const LONG = `/^(?:${"giao|trình|".repeat(30)}báo cáo)\\s/u`;

it.each([
  ["a long constant", `const ORDER = ${LONG};\nORDER.test(text);`, `const ORDER = ${LONG};\n$compileAtOnce(ORDER).test(text);`],
  [
    "one that is put together",
    'const ORDER = new RegExp(A, "y");\nORDER.exec(text);',
    'const ORDER = new RegExp(A, "y");\n$compileAtOnce(ORDER).exec(text);',
  ],
  [
    "one of another module",
    'import { ORDER } from "./a.ts";\nORDER.test(text);',
    'import { ORDER } from "./a.ts";\n$compileAtOnce(ORDER).test(text);',
  ],
  [
    "one that stands where it is asked",
    `const is = (text) => ${LONG}.test(text);`,
    `const $PATTERN_0 = ${LONG};\nconst is = (text) => $compileAtOnce($PATTERN_0).test(text);`,
  ],
])("%s is compiled before it is asked", (_, code, expected) => {
  expect(changed(code)).toBe(`${IMPORT}${expected}`);
});

it.each([
  "const SHORT = /giao/u;\nSHORT.test(text);",
  "const is = (text) => /giao/u.test(text);",
  `const next = (text) => ${LONG}g.exec(text);`,
  `const ORDER = ${LONG};\ntext.replace(ORDER, "");`,
  'import { check } from "./a.ts";\ncheck.test(text);',
  "rules.test(text);",
])("%s stays", (code) => {
  expect(changed(code)).toBe(code);
});

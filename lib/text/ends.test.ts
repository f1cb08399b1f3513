import { expect, it } from "vitest";
import { unitTest } from "./code-units.ts";
import { endsInColon, endWithout } from "./ends.ts";

it.each(["", ":", "Giao:", "Giao: ", "Giao:\u00a0\n", "a: b", " ", "a", ":a"])(
  "tells of “%s” whether a colon ends it",
  (text) => {
    expect(endsInColon(text)).toBe(/:\s*$/u.test(text));
  },
);

it("leaves out what stands at the end, not beyond the start", () => {
  const isSign = unitTest(/[\s;,]/u);
  expect(endWithout(isSign, "a; b; , ", 0, 8)).toBe(4);
  expect(endWithout(isSign, "a; ;", 2, 4)).toBe(2);
  expect(endWithout(isSign, "", 0, 0)).toBe(0);
});

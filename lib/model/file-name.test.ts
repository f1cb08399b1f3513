import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it.each([
  ["https://datafiles.chinhphu.vn/cpp/files/2026/495-tb.signed.pdf?v=1#page=2", "495-tb.signed.pdf"],
  ["file:///home/lan/V%C4%83n%20b%E1%BA%A3n/Th%C3%B4ng%20b%C3%A1o.pdf", "Thông báo.pdf"],
  ["file:495-tb.pdf", "495-tb.pdf"],
  ["https://a.vn/100%.pdf", "100%.pdf"],
])("the file of %s is “%s”", (url, name) => {
  expect(fileName(url)).toBe(name);
});

import { expect, it } from "vitest";
import { writeZip } from "../../lib/export/zip.ts";
import { unzipText } from "../../test/support/unzip.ts";
import { normalZip } from "./normal-zip.ts";

/** Some archive with several entries, with the date of its first ones changed to `date`. */
async function archive(date: number): Promise<Buffer> {
  const names = ["_rels/.rels", "xl/workbook.xml"];
  const bytes = Buffer.concat(await writeZip(names.map((name) => ({ name, text: ["Bộ Y tế ", name] }))));
  for (let at = bytes.indexOf("PK\u0003\u0004"); at >= 0; at = bytes.indexOf("PK\u0003\u0004", at + 4))
    bytes.writeUInt16LE(date, at + 12);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
    bytes.writeUInt16LE(date, at + 14);
  return bytes;
}

it("archives of the same files at different times become the same bytes, which can be unpacked", async () => {
  const [early, late] = [await archive(0x21), await archive(0x5b76)];
  expect(early.equals(late)).toBe(false);
  const normal = normalZip(early);
  expect(normal.equals(normalZip(late))).toBe(true);
  expect(normalZip(normal).equals(normal)).toBe(true);
  expect(unzipText(normal, "xl/workbook.xml")).toBe(unzipText(early, "xl/workbook.xml"));
});

it("other bytes are refused", () => {
  expect(() => normalZip(Buffer.from("%PDF-1.7"))).toThrow(RangeError);
});

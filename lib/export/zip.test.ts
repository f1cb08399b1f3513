import { describe, expect, it } from "vitest";
import { unzipText } from "../../test/support/unzip.ts";
import { crc32 } from "./crc32.ts";
import { writeZip } from "./zip.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a zip archive", () => {
  it("gives back each file, written in parts", async () => {
    const parts = await writeZip([
      { name: "a.txt", text: ["một ", "hai ế"] },
      { name: "b/c.txt", text: [] },
      { name: "d.txt", text: ["x".repeat(200_000)] },
    ]);
    const archive = new Uint8Array(await new Blob(parts).arrayBuffer());
    expect(unzipText(archive, "a.txt")).toBe("một hai ế");
    expect(unzipText(archive, "b/c.txt")).toBe("");
    expect(unzipText(archive, "d.txt")).toHaveLength(200_000);
    expect(archive.length).toBeLessThan(2_000);
  });

  it("fails as its text fails, and gives nothing", async () => {
    function* failing(): Generator<string> {
      yield "a";
      throw new Error("stopped");
    }
    await expect(writeZip([{ name: "a.txt", text: failing() }])).rejects.toThrow("stopped");
  });
});

it("reckons the checksum of zip, also in parts", () => {
  // The check value of CRC-32/ISO-HDLC.
  expect(crc32(bytesOf("123456789"))).toBe(0xcb_f4_39_26);
  expect(crc32(bytesOf("6789"), crc32(bytesOf("12345")))).toBe(0xcb_f4_39_26);
});

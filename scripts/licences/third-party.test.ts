import { expect, it } from "vitest";
import { ROOT } from "../../test/architecture/source-files.ts";
import { notAllowed, type ShippedPackage, shippedPackages, thirdPartyNotices } from "./third-party.ts";

const packages = shippedPackages(ROOT);
const made = (licences: readonly string[]): ShippedPackage => ({ name: "x", version: "1.0.0", licences, text: null });

it("every package in the extension is under an allowed licence, and named in the file that goes with it", () => {
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["dexie", "react-dom", "zod", "pdfjs-dist"]));
  expect(packages.map(({ name }) => name)).not.toContain("vitest");
  expect(notAllowed(packages)).toEqual([]);
  const notices = thirdPartyNotices(packages);
  for (const { name, version, text } of packages) {
    expect(notices).toContain(`${name} ${version}\n`);
    if (text !== null) expect(notices).toContain(text);
  }
});

it("others are seen", () => {
  expect(notAllowed([made(["MIT"]), made(["MIT", "ISC"])])).toEqual([]);
  expect(notAllowed([made(["GPL-3.0"]), made(["MIT", "GPL-3.0"]), made([])])).toHaveLength(3);
});

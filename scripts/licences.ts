import { resolve } from "node:path";
import { notAllowed, shippedPackages } from "./licences/third-party.ts";

const packages = shippedPackages(resolve("."));
for (const { name, version, licences, text } of packages)
  console.log(`${licences.join(" and ").padEnd(14)} ${name} ${version}${text === null ? " (brings no text of it)" : ""}`);
const wrong = notAllowed(packages);
for (const { name, licences } of wrong) console.log(`NOT ALLOWED: ${name}: ${licences.join(" and ") || "no licence"}`);
console.log(`${packages.length} packages in the extension, ${wrong.length} under a licence that is not allowed`);
process.exitCode = wrong.length > 0 || packages.length === 0 ? 1 : 0;

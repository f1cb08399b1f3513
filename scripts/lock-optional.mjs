// Adds stub entries to package-lock.json for optional platform packages that `npm install` dropped,
// so that `npm ci` accepts the lock file. Prints what it added; exits 1 with --check when something is missing.
import { readFileSync, writeFileSync } from "node:fs";

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const pk = lock.packages;
const find = (from, name) => {
  for (let dir = from; ; dir = dir.includes("/node_modules/") ? dir.slice(0, dir.lastIndexOf("/node_modules/")) : "") {
    const key = `${dir ? `${dir}/` : ""}node_modules/${name}`;
    if (pk[key]) return key;
    if (!dir) return undefined;
  }
};
const OS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  openharmony: "openharmony",
  win32: "win32",
  linux: "linux",
  openbsd: "openbsd",
  netbsd: "netbsd",
  sunos: "sunos",
  aix: "aix",
};
const added = [];
for (const [from, p] of Object.entries(pk)) {
  for (const [name, range] of Object.entries(p.optionalDependencies ?? {})) {
    if (from && !find(from, name)) {
      const version = range.replace(/^[~^]/, "");
      const parts = name.split(/[/-]/);
      const os = parts.find((s) => OS[s]);
      const cpu = parts.find((s) => /^(x64|ia32|arm64|arm|ppc64|riscv64|s390x|loong64|mips64el)$/.test(s));
      const wasm = parts.includes("wasm32");
      const key = `node_modules/${name}`;
      const e = { version, ...(p.dev && { dev: true }), optional: true };
      if (wasm) e.cpu = ["wasm32"];
      else {
        if (cpu) e.cpu = [cpu];
        if (os) e.os = [os];
      }
      if (parts.includes("musl") || parts.includes("musleabihf")) e.libc = ["musl"];
      pk[key] = e;
      added.push(`${key}@${version} ${JSON.stringify(e)}`);
    }
  }
}
lock.packages = Object.fromEntries(Object.entries(pk).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
for (const a of added) console.log(a);
if (process.argv.includes("--check")) process.exit(added.length ? 1 : 0);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../architecture/source-files.ts";

const BUILDS = [".output/chrome-mv3", ".output/firefox-mv3"];

/** Ways to run words as code. */
const CODE_FROM_WORDS = /(?<![\w$.])(?:eval|Function)\(|\bset(?:Timeout|Interval)\(\s*["'`]/gu;
/** Ways to have code come from elsewhere. */
const CODE_FROM_ELSEWHERE = /(?:importScripts\(|import\(|from\s*|<script[^>]+src=)\s*["'`](?:https?:)?\/\//u;

/** Libraries' own, with every quotation mark made a double one. The policy of our pages refuses each, and each has another way then. */
const REFUSED_BY_POLICY: readonly (readonly [code: string, why: string])[] = [
  ['try{return Function(""),!0}catch', "Zod and pdf.js ask whether words may become code, and go without"],
  ['try{new Function("");return!0}catch', "pdf.js asks the same in its worker"],
  ['Function("return this")()', "core-js looks for the global object, after globalThis"],
  ['try{return Function("return require(', "core-js asks whether this is Node"],
  ['Function("r","regeneratorRuntime = r")', "a generator's runtime for old browsers, after globalThis"],
  [
    'new Function("src","srcOffset","dest","destOffset",',
    "pdf.js compiles functions of PDF files when it may; else it interprets them",
  ],
];
/** Policy as it must stand: nothing from elsewhere, no words as code but WebAssembly. */
const FORBIDDEN_IN_POLICY = /'unsafe-eval'|script-src[^;]*(?:https?:|'unsafe-inline'|blob:|data:|\*)/u;

describe.each(BUILDS)("the scripts of %s", (folder) => {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:m?js|html)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, folder, path), "utf8") }));

  it("are there", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["background.js", "content-scripts/annotator.js"]));
  });

  it("make no code of words, but where a library does and the policy refuses", () => {
    const found = files.flatMap(({ path, text }) => {
      const plain = text.replace(/[`']/gu, '"');
      const rest = REFUSED_BY_POLICY.reduce((code, [known]) => code.replaceAll(known, ""), plain);
      return [...rest.matchAll(CODE_FROM_WORDS)].map(({ index }) => `${path}: ${rest.slice(index - 40, index + 60)}`);
    });
    expect(found).toEqual([]);
  });

  it("take no code from elsewhere", () => {
    expect(files.filter(({ text }) => CODE_FROM_ELSEWHERE.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("know no address from which parts of a library could be fetched", () => {
    expect(files.filter(({ text }) => /https?:\/\/(?:cdn\.|unpkg\.)/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("stand under a policy that lets nothing else in", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, "manifest.json"), "utf8")) as {
      content_security_policy: { extension_pages: string };
    };
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /u);
    expect(policy).not.toMatch(FORBIDDEN_IN_POLICY);
    for (const name of ["object-src", "base-uri", "form-action", "frame-src", "frame-ancestors"])
      expect(policy).toContain(`${name} 'none'`);
  });

  it("come with the licences of all that is in them", () => {
    expect(readFileSync(join(ROOT, folder, "THIRD-PARTY.txt"), "utf8")).toMatch(/^react-dom \d/mu);
  });
});

import { describe, expect, it } from "vitest";
import { codeFiles, importsOf, projectFiles, type SourceFile, targetOf, withoutComments } from "./architecture/source-files.ts";
import { ENTERED_BY_INDEX, TEST_PACKAGES, ZONES } from "./architecture/zones.ts";

const files = projectFiles();
const code = codeFiles();
const isTest = ({ path }: SourceFile): boolean => /\.(?:test|spec|cases)\.tsx?$/u.test(path) || path.startsWith("test/");
const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const product = code.filter((file) => /^(?:lib|components|entrypoints)\//u.test(file.path));
const zoneOf = (path: string) => ZONES.find(({ folder }) => within(path, folder));
const startsPackage = (specifier: string, name: string): boolean =>
  name === "*" || specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);

it("looks at the whole project", () => {
  expect(code.length).toBeGreaterThan(100);
  for (const { folder } of ZONES)
    expect(
      code.some(({ path }) => within(path, folder)),
      `no file in ${folder}`,
    ).toBe(true);
});

describe("imports", () => {
  it("are read in all their forms", () => {
    const text = [
      'import type { A } from "./a.ts";',
      'import "./b.css";',
      'export { c } from "./c.ts";',
      'import d, {\n  type E,\n  f as g,\n} from "pkg";',
      'const h = await import("./h.ts");',
      '// import { no } from "./no.ts";',
      '/* import "./no.ts"; */',
      'export * from "./i.ts";',
    ].join("\n");
    expect(importsOf({ path: "x.ts", text }).sort()).toEqual(["./a.ts", "./b.css", "./c.ts", "./h.ts", "./i.ts", "pkg"]);
  });

  it("go only along the arrows of ARCHITECTURE.md", () => {
    const wrong = code.flatMap((file) => {
      const zone = zoneOf(file.path);
      if (!zone) return [];
      return importsOf(file).flatMap((specifier) => {
        const target = targetOf(file, specifier);
        const packages = isTest(file) ? [...zone.packages, ...TEST_PACKAGES] : zone.packages;
        const may = isTest(file) ? [...zone.may, "test/support", "test/fixtures", "entrypoints"] : zone.may;
        const allowed =
          target === null
            ? packages.some((name) => startsPackage(specifier, name))
            : [zone.folder, ...may].some((folder) => within(target, folder));
        return allowed ? [] : [`${file.path} imports ${specifier}: ${zone.advice}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("have no cycles", () => {
    const targets = new Map(
      product.map((file) => [file.path, importsOf(file).flatMap((specifier) => targetOf(file, specifier) ?? [])]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) cycles.push([...trail.slice(at), path].join(" → "));
      if (at >= 0 || done.has(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of targets.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it("enter a folder with an index through it", () => {
    const wrong = product.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const target = targetOf(file, specifier);
        const folder = ENTERED_BY_INDEX.find((name) => target !== null && within(target, name) && !within(file.path, name));
        return folder !== undefined && target !== `${folder}/index.ts`
          ? [`${file.path} imports ${specifier}: enter by ${folder}/index.ts`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("name the file with its ending", () => {
    const bare = code.flatMap((file) =>
      importsOf(file).flatMap((specifier) =>
        /^\.{1,2}\/.*(?<!\.(?:tsx?|css|json|yml|m?js)(?:\?\w+)?)$/u.test(specifier) ? [`${file.path}: ${specifier}`] : [],
      ),
    );
    expect(bare).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 300 lines", () => {
    const long = code.filter(({ text }) => text.split("\n").length > 301).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it("export by name, but for what WXT and the tools ask", () => {
    const byDefault = code.filter(
      ({ path, text }) =>
        /\bexport default\b/u.test(withoutComments(text)) &&
        !/^entrypoints\/(?:[^/]+\.ts|[^/]+\/index\.ts)$|^[^/]+\.config\.ts$/u.test(path),
    );
    expect(byDefault.map(({ path }) => path)).toEqual([]);
  });

  it("are UTF-8 in NFC", () => {
    const wrong = files.filter(({ text }) => text.includes("\ufffd") || text !== text.normalize("NFC")).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it("are named in kebab-case, components in PascalCase", () => {
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u;
    const wrong = code.filter(({ path }) => {
      const name = path.split("/").at(-1) ?? "";
      return /^(?:components|entrypoints)\/.*\.tsx$/u.test(path)
        ? !/^(?:[A-Z][A-Za-z0-9]*(?:\.(?:browser\.)?test)?|main|[a-z-]+(?:\.browser)?\.test|use-[a-z-]+)\.tsx$/u.test(name)
        : !KEBAB.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("lie in no folder of leftovers", () => {
    expect(
      files.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("give searches patterns that are made once: each new one is compiled anew", () => {
    const IN_PLACE = /\b(?:allMatches|matchAt)\(\s*(?:\/|new RegExp)/u;
    expect(IN_PLACE.test("allMatches(/,/gu, words)")).toBe(true);
    const wrong = product.filter((file) => !isTest(file) && IN_PLACE.test(withoutComments(file.text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("make no markup of words: what a page writes stays words", () => {
    const MARKUP =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|\bsrcdoc\b|setHTMLUnsafe/u;
    const shipped = code.filter(({ path }) => /^(?:components|entrypoints|lib)\/(?!.*\.test\.tsx?$)/u.test(path));
    expect(shipped.length).toBeGreaterThan(200);
    expect(shipped.filter(({ text }) => MARKUP.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it("name no package registry", () => {
    const wrong = files.filter(
      ({ path, text }) => path !== "test/architecture.test.ts" && /registry\.(?:npmjs|yarnpkg)|"resolved":/u.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("Vietnamese", () => {
  it("patterns use no ASCII word edge", () => {
    const folders = ["lib/extract", "lib/text", "lib/gazetteer", "lib/notice"];
    const wrong = product.filter(
      ({ path, text }) =>
        folders.some((folder) => within(path, folder)) &&
        !/\.(?:test|cases)\.ts$/u.test(path) &&
        /\\[bwW](?![a-z])/u.test(withoutComments(text)),
    );
    expect(
      wrong.map(({ path }) => `${path}: \\b, \\w and \\W are ASCII; take WORD_START and WORD_END of lib/text/word-edge.ts`),
    ).toEqual([]);
  });

  it("is written as itself, not as escapes", () => {
    const wrong = code.filter(({ text }) => /\\u1e[a-f][0-9a-f]|\\u1e[ef]/iu.test(withoutComments(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("sentences for the reader stand in locales alone", () => {
    const WORDS = /["'`>][^"'`<>\n]*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ][^"'`<>\n]*["'`<]/iu;
    const shown = product.filter(
      (file) =>
        /^(?:components|entrypoints|lib\/(?:annotate\/ui|export|store|messaging|settings))\//u.test(file.path) && !isTest(file),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(
      shown
        .filter(({ text }) => WORDS.test(withoutComments(text)))
        .map(({ path }) => `${path}: move the sentence to locales/*.yml`),
    ).toEqual([]);
  });
});

describe("purity", () => {
  it("keeps clock, chance and browser out of the pure folders", () => {
    const folders = ["lib/model", "lib/text", "lib/gazetteer", "lib/notice", "lib/extract", "lib/export"];
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bbrowser\.|\bchrome\.|\bdocument\.(?:querySelector|createElement|body)/u;
    const pure = product.filter((file) => folders.some((folder) => within(file.path, folder)) && !isTest(file));
    expect(pure.length).toBeGreaterThan(30);
    expect(pure.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it("makes no network call but for the PDF file that was clicked; its own sentences are read from the package", () => {
    const calls = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/u;
    expect(
      product
        .filter((file) => !isTest(file) && calls.test(withoutComments(file.text)))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["entrypoints/reader/fetch-pdf.ts", "lib/words/sentence.ts"]);
  });
});

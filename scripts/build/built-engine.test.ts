import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { build } from "vite";
import { expect, it } from "vitest";
import { readPage } from "../../lib/annotate/read-page.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Extraction } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { fixturePages } from "../../test/fixtures/pages.ts";
import { letterClasses } from "./letter-classes.ts";

const ENGINE = fileURLToPath(new URL("../../lib/extract/index.ts", import.meta.url));

async function builtCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [letterClasses],
    ssr: { noExternal: true },
    build: { write: false, ssr: ENGINE, minify: false, target: "es2022" },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output.find((file) => file.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error("the bundler gave no engine");
  return chunk.code;
}

it("the engine as it ships reads the sample pages as its sources do", { timeout: 60_000 }, async () => {
  const code = await builtCode();
  // those of lib/text, of the gazetteer's reader of names and of compromise are left
  expect(code.match(/\\p\{L[ul]?\}/gu)?.length).toBeLessThan(40);
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const built = (await import(/* @vite-ignore */ address)) as { extractNotice(page: PageText): Extraction };
  for (const { html, url } of fixturePages()) {
    const page = readPage(new JSDOM(html, { url }).window.document, { url })?.page;
    if (page) expect(built.extractNotice(page), url).toEqual(extractNotice(page));
  }
});

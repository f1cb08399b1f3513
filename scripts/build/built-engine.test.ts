import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "../../lib/annotate/read-page.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Extraction } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { fixturePages } from "../../test/fixtures/pages.ts";
import { addressOf, bundledCode } from "./bundled.ts";

const ENGINE = fileURLToPath(new URL("../../lib/extract/index.ts", import.meta.url));

/** Signs of two code units before each sentence and behind each comma. */
const withSurrogatePairs = (page: PageText): PageText => ({
  ...page,
  blocks: page.blocks.map((block) => ({ ...block, text: `🔥 ${block.text.replace(/([,.]) /gu, "$1 📌 ")}` })),
});

it("the engine as it ships reads the sample pages as its sources do", { timeout: 60_000 }, async () => {
  const code = await bundledCode(ENGINE);
  // those of lib/text, of the gazetteer's reader of names and of compromise are left
  expect(code.match(/\\p\{L[ul]?\}/gu)?.length).toBeLessThan(40);
  const built = (await import(/* @vite-ignore */ addressOf(code))) as { extractNotice(page: PageText): Extraction };
  for (const { html, url } of fixturePages()) {
    const page = readPage(new JSDOM(html, { url }).window.document, { url })?.page;
    if (!page) continue;
    expect(built.extractNotice(page), url).toEqual(extractNotice(page));
    const withPairs = withSurrogatePairs(page);
    expect(built.extractNotice(withPairs), `${url} with signs of two units`).toEqual(extractNotice(withPairs));
  }
});

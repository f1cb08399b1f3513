import { afterEach, describe, expect, it } from "vitest";
import { isHiddenByStyle } from "./hidden.ts";
import { rangesOf } from "./ranges.ts";
import { type PageReadingSource, readPage } from "./read-page.ts";

const PAGES = import.meta.glob<string>("../../test/fixtures/pages/*.html", { query: "?raw", import: "default", eager: true });
const idOf = (path: string): string => path.replace(/^.*\/|\.html$/gu, "");

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The page as the browser shows it, without its scripts and what it would load. */
async function render(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.srcdoc = html.replace(/<meta http-equiv="refresh"[^>]*>/giu, "");
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

const addressOf = (html: string): string =>
  /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? "https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword=x";
const textOf = (source: PageReadingSource | null): string | null =>
  source?.page.blocks.map(({ text }) => text).join("\n") ?? null;

function textNodesUnder(root: Node): Text[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const READABLE = Object.entries(PAGES).filter(([path]) => !/danh-sach|thuoc-tinh/u.test(path));

describe.each(READABLE.map(([path, html]) => [idOf(path), html] as const))("%s", (_, html) => {
  const url = addressOf(html);

  it("has the same text as shown by the browser and as read from its markup alone", async () => {
    const shown = readPage(await render(html), { url, isHidden: isHiddenByStyle });
    const parsed = readPage(new DOMParser().parseFromString(html, "text/html"), { url });
    expect(textOf(shown)).not.toBeNull();
    expect(textOf(shown)).toBe(textOf(parsed));
  });

  it("has the same text and the same places after every text node was split", async () => {
    const page = await render(html);
    const before = readPage(page, { url, isHidden: isHiddenByStyle });
    for (const node of textNodesUnder(page.body)) for (let rest = node; rest.length > 2; ) rest = rest.splitText(2);
    const after = readPage(page, { url, isHidden: isHiddenByStyle });
    const text = textOf(after) ?? "";
    expect(text).toBe(textOf(before));
    for (let start = 0; start < text.length; start += 97) {
      const end = Math.min(text.length, start + 40);
      const words = rangesOf((after as PageReadingSource).positions, { start, end })
        .map(String)
        .join("");
      expect(words.replace(/\s+/gu, "").normalize("NFC")).toBe(text.slice(start, end).replace(/\s+/gu, ""));
    }
  });

  it("is not changed by reading", async () => {
    const page = await render(html);
    const before = page.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(page, { childList: true, subtree: true, attributes: true, characterData: true });
    readPage(page, { url, isHidden: isHiddenByStyle });
    expect(observer.takeRecords()).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe("what the browser does not show", () => {
  const url = "https://thuvienphapluat.vn/van-ban/x-1.aspx";
  const page = (body: string, style: string): string =>
    `<style>${style}</style><div id="divContentDoc"><div class="content1">${body}</div></div>`;

  it("is left out, also when only a style sheet hides it", async () => {
    const html = page(
      "<p>Đọc <span class=a>ẩn</span><span class=b>ẩn</span>được</p><p class=a>ẩn</p>",
      ".a{display:none}.b{visibility:hidden}",
    );
    expect(textOf(readPage(await render(html), { url, isHidden: isHiddenByStyle }))).toBe("Đọc được");
  });

  it("is read when only the tab that holds the whole text is hidden, for it may be opened", async () => {
    const html = page("<p>Toàn văn</p>", "#divContentDoc{display:none}");
    expect(textOf(readPage(await render(html), { url, isHidden: isHiddenByStyle }))).toBe("Toàn văn");
  });
});

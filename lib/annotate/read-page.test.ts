import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { fixturePage, fixturePages } from "../../test/fixtures/pages.ts";
import { rangesOf } from "./ranges.ts";
import { type PageReadingSource, type ReadOptions, readPage } from "./read-page.ts";

const ADDRESS = "https://thuvienphapluat.vn/van-ban/Dau-tu/Thong-bao-1-TB-VPCP-2026-1.aspx";

/** A document page whose text is `body`. */
const documentPage = (body: string, head = ""): Document =>
  new JSDOM(`<html><head>${head}</head><body><div id="divContentDoc"><div class="content1">${body}</div></div></body></html>`)
    .window.document;

function read(document: Document, options: Partial<ReadOptions> = {}): PageReadingSource {
  const source = readPage(document, { url: ADDRESS, ...options });
  if (!source) throw new Error("the page was not read");
  return source;
}

const blocksOf = (body: string): string[] => read(documentPage(body)).page.blocks.map(({ text }) => text);
const textOf = ({ page }: PageReadingSource): string => page.blocks.map(({ text }) => text).join("\n");

describe("blocks", () => {
  it("end at block elements and at line breaks", () => {
    const body = "<p>Kính gửi:<br/>- Bộ Y tế;<br>- Bộ Nội vụ.</p><div>Mở đầu<p>Giữa</p>Kết thúc</div><ul><li>Một<li>Hai</ul>";
    expect(blocksOf(body)).toEqual(["Kính gửi:", "- Bộ Y tế;", "- Bộ Nội vụ.", "Mở đầu", "Giữa", "Kết thúc", "Một", "Hai"]);
  });

  it("fold soft line breaks, hard spaces and runs of white space", () => {
    expect(blocksOf("<p>  hoàn thành trước ngày 30 tháng\r\n  6&nbsp;&nbsp;năm 2027 </p><p> \n&nbsp;</p>")).toEqual([
      "hoàn thành trước ngày 30 tháng 6 năm 2027",
    ]);
  });

  it("keep words together that inline tags and comments cut", () => {
    expect(blocksOf("<p>C<u>hi c</u>ục T<b><i>hu</i></b>ế<!-- x --> t<a name='x'>ỉn</a>h</p>")).toEqual(["Chi cục Thuế tỉnh"]);
  });

  it("are NFC, also where a letter and its mark stand in two nodes", () => {
    expect(blocksOf("<p>nghiê\u0323p vu\u0323; hê<b>\u0323</b> thống</p>")).toEqual(["nghiệp vụ; hệ thống"]);
  });

  it("leave out scripts, controls and what the markup hides, and keep what only assistive technology skips", () => {
    const body =
      "<p>Đọc <span style='display: none'>ẩn</span><span hidden>ẩn</span><span style='color:red;visibility:hidden'>ẩn</span>" +
      "<script>ẩn</script><style>ẩn</style><noscript>ẩn</noscript><button>ẩn</button><select><option>ẩn</select>" +
      "<iframe>ẩn</iframe><span aria-hidden='true'>được</span></p>";
    expect(blocksOf(body)).toEqual(["Đọc được"]);
  });

  it("leave out what the site puts inside the text", () => {
    const body =
      "<p>Văn bản.</p><div class='lqhlTootip-7'>trước ngày 01/01/2026</div><p id='note_1'>khác</p><div class='ykien'>Góp ý</div>";
    expect(blocksOf(body)).toEqual(["Văn bản."]);
  });
});

describe("an article of thuvienphapluat", () => {
  it("is read as one, without table of contents, quoted law and what the site puts in", () => {
    const body =
      "<section id='news-content'><div class='muc-luc'>Mục lục</div><p>Thủ tướng Chính phủ yêu cầu các bộ báo cáo.</p>" +
      "<blockquote>Điều 5. Trách nhiệm</blockquote><div class='tags'>Từ khóa</div></section><p>Bài khác</p>";
    const { document } = new JSDOM(`<body>${body}</body>`).window;
    const { page } = read(document, { url: "https://thuvienphapluat.vn/phap-luat/bai-viet-123.html" });
    expect(page.source.layout).toBe("article");
    expect(page.blocks.map(({ text }) => text)).toEqual(["Thủ tướng Chính phủ yêu cầu các bộ báo cáo."]);
  });
});

describe("cells", () => {
  it("have row and column, spans taken into account", () => {
    const body =
      "<table><thead><tr><th rowspan=2>TT<th colspan=2>Việc</tr><tr><th>Tên<th>Hạn</tr></thead>" +
      "<tbody><tr><td>1<td rowspan=0>A<td><p>B1</p><p>B2</p></tr><tr><td>2<td>C</tr></tbody></table><p>Sau bảng</p>";
    const cells = read(documentPage(body)).page.blocks.map(({ text, cell }) =>
      cell ? [text, cell.row, cell.column, cell.rowSpan, cell.columnSpan] : [text],
    );
    expect(cells).toEqual([
      ["TT", 0, 0, 2, 1],
      ["Việc", 0, 1, 1, 2],
      ["Tên", 1, 1, 1, 1],
      ["Hạn", 1, 2, 1, 1],
      ["1", 2, 0, 1, 1],
      ["A", 2, 1, 2, 1],
      ["B1", 2, 2, 1, 1],
      ["B2", 2, 2, 1, 1],
      ["2", 3, 0, 1, 1],
      ["C", 3, 2, 1, 1],
      ["Sau bảng"],
    ]);
  });

  it("of an inner table belong to that table, which is counted after the outer one", () => {
    const body = "<table><tr><td>Ngoài<table><tr><td>Trong</td></tr></table>Lại ngoài</td></tr></table>";
    expect(read(documentPage(body)).page.blocks.map(({ text, cell }) => [text, cell?.table])).toEqual([
      ["Ngoài", 0],
      ["Trong", 1],
      ["Lại ngoài", 0],
    ]);
  });
});

describe("positions", () => {
  const body =
    "<p>1. B<b>ộ T</b>ài\n chính   chủ trì;<br>hoàn thành <i>trước nga\u0300y</i> 30/11.</p><table><tr><td>Bộ Y tê\u0301</td></tr></table>";

  it("lead from every span of the text back to its words in the page", () => {
    const source = read(documentPage(body));
    const text = textOf(source);
    for (const words of ["Bộ Tài chính", "trước ngày 30/11", "Bộ Y tế", "1."]) {
      const start = text.indexOf(words);
      const found = rangesOf(source.positions, { start, end: start + words.length }).map((range) =>
        range.toString().replace(/\s+/gu, " ").normalize("NFC"),
      );
      expect(found).toEqual([words]);
    }
  });

  it("give one range per block for a span over several", () => {
    const source = read(documentPage(body));
    const ranges = rangesOf(source.positions, { start: 0, end: textOf(source).length });
    expect(ranges.map((range) => range.toString().replace(/\s+/gu, " ").normalize("NFC").trim())).toEqual(
      textOf(source).split("\n"),
    );
  });

  it("give none for text that the page has taken away since", () => {
    const page = documentPage(body);
    const source = read(page);
    page.querySelector("p")?.remove();
    expect(rangesOf(source.positions, { start: 0, end: 5 })).toEqual([]);
  });
});

describe("the page's address", () => {
  const urlWith = (head: string, url = `${ADDRESS}#dieu_2`): string =>
    read(documentPage("<p>Chữ</p>", head), { url }).page.source.url;

  it("is the canonical one, else og:url, else its own, without fragment", () => {
    const og = "<meta property='og:url' content='https://m.thuvienphapluat.vn/van-ban/og-2.aspx'>";
    expect(urlWith(`${og}<link rel='canonical' href='/van-ban/that-3.aspx#x'>`)).toBe(
      "https://thuvienphapluat.vn/van-ban/that-3.aspx",
    );
    expect(urlWith(og)).toBe("https://m.thuvienphapluat.vn/van-ban/og-2.aspx");
    expect(urlWith("")).toBe(ADDRESS);
  });

  it("never belongs to another family of hosts", () => {
    for (const href of [
      "https://baochinhphu.vn/a.htm",
      "https://thuvienphapluat.vn.example.com/a",
      "javascript:alert(1)",
      "https://thuvienphapluat.vn/",
    ])
      expect(urlWith(`<link rel='canonical' href='${href}'>`)).toBe(ADDRESS);
  });
});

describe("pages that are not read", () => {
  const page = (html: string): Document => new JSDOM(html).window.document;
  const long = `<p>${"Nội dung của trang này khá dài và không có gì đáng chú ý cả. ".repeat(10)}</p>`;

  it.each([
    ["a search page", "<div class='nq'><p class='nqTitle'><a href='/x'>Thông báo</a></p></div>", ADDRESS],
    ["a list of news", `<div class='timeline_list'>${long}</div>`, "https://baochinhphu.vn/chi-dao.htm"],
    [
      "a list of documents with long titles",
      `<div class='rows'><div class='nq'><p class='nqTitle'>${long}</p></div></div>`,
      ADDRESS,
    ],
    ["a list by its address", long, "https://vanban.chinhphu.vn/he-thong-van-ban?classid=2&mode=1"],
    ["a home page", long, "https://chinhphu.vn/"],
    ["a page with nothing to read", "<p>Trang trống</p>", ADDRESS],
    ["a captcha", `<div id='divContentDoc'>Bạn đã truy cập với tần suất quá nhiều</div>`, ADDRESS],
  ])("%s", (_, html, url) => {
    expect(readPage(page(`<html><head><title>Trang</title></head><body>${html}</body></html>`), { url })).toBeNull();
  });

  it.each(["https://vanban.example.gov.vn/", "https://vanban.example.gov.vn/tim-kiem?id=4", "http://localhost:8080/"])(
    "but not by its address on a site of which nothing is known: %s",
    (url) => {
      expect(textOf(read(page(`<body>${long}</body>`), { url }))).toContain("Nội dung của trang này");
    },
  );

  it("but not a news page of a changed site, whose other news stand beside the text", () => {
    const html = `<body><div class="moi"><p>Bộ Y tế báo cáo trước ngày 30/11.</p>${long}</div><div class="timeline_list"><a href="/x">Tin khác</a></div></body>`;
    const source = read(page(html), { url: "https://baochinhphu.vn/tin-1022.htm" });
    expect(source.page.blocks[0]?.text).toBe("Bộ Y tế báo cáo trước ngày 30/11.");
    expect(textOf(source)).not.toContain("Tin khác");
  });

  it("a check before the page", () => {
    const html = `<html><head><title>Just a moment...</title></head><body><div id="divContentDoc">${long}</div></body></html>`;
    expect(readPage(page(html), { url: ADDRESS })).toBeNull();
  });
});

describe("the sample pages", () => {
  it.each(fixturePages().map(({ id }) => id))("%s is left as it was by reading", (id) => {
    const { html, url } = fixturePage(id);
    const { document } = new JSDOM(html, { url }).window;
    const before = document.documentElement.outerHTML;
    readPage(document, { url });
    readPage(document, { url, useSelectors: false });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("give attributes and no text where the text is in a file", () => {
    const { html, url } = fixturePage("thuoc-tinh-vanban");
    const { page } = read(new JSDOM(html).window.document, { url });
    expect(page.source.layout).toBe("attributes");
    expect(page.blocks).toEqual([]);
    expect(Object.keys(page.source.attributes)).toContain("Số ký hiệu");
    expect(page.source.attributes["Ngày ban hành"]).toMatch(/^\d\d-\d\d-\d{4}$/u);
  });

  it("give the date of publication of a news page", () => {
    const { html, url } = fixturePage("tin-baochinhphu");
    const { source } = read(new JSDOM(html).window.document, { url }).page;
    expect([source.layout, source.published]).toEqual(["article", expect.stringMatching(/^2026-11-\d\dT/u)]);
  });

  it("give the summary that a news page sets above its story, and none elsewhere", () => {
    const lead = (id: Parameters<typeof fixturePage>[0]) => {
      const { html, url } = fixturePage(id);
      return read(new JSDOM(html).window.document, { url }).page.source.lead;
    };
    expect(lead("tin-baochinhphu")).toBe(
      "(Chinhphu.vn) - Thủ tướng Chính phủ ban hành Chỉ thị về bảo đảm nguồn cung, bình ổn giá hàng hóa dịp Tết.",
    );
    expect(lead("thong-bao-thuvienphapluat")).toBeUndefined();
    const article = new JSDOM(
      '<article><header><h1>Tin</h1></header><strong class="sapo">Thủ tướng vừa ký Công điện số 12/CĐ-TTg.</strong><section id="news-content"><p>Mưa lớn gây ngập nhiều nơi.</p></section></article>',
    );
    const url = "https://thuvienphapluat.vn/phap-luat/tin-1.html";
    expect(read(article.window.document, { url }).page.source.lead).toBe("Thủ tướng vừa ký Công điện số 12/CĐ-TTg.");
  });

  const TEXTS = fixturePages().filter(({ id }) => !id.startsWith("danh-sach") && !id.startsWith("thuoc-tinh"));

  it.each(TEXTS.map(({ id }) => id))("%s has the same text when its site is not known", (id) => {
    const { html, url } = fixturePage(id as (typeof TEXTS)[number]["id"]);
    const bySite = read(new JSDOM(html).window.document, { url });
    const bySearch = read(new JSDOM(html).window.document, { url, useSelectors: false });
    expect(textOf(bySearch)).toBe(textOf(bySite));
  });

  it.each(["danh-sach-thuvienphapluat"] as const)("%s is not read either way", (id) => {
    const { html, url } = fixturePage(id);
    const { document } = new JSDOM(html).window;
    expect(readPage(document, { url })).toBeNull();
    expect(readPage(document, { url, useSelectors: false })).toBeNull();
  });
});

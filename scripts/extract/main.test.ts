import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { fixturePage } from "../../test/fixtures/pages.ts";
import { main } from "./main.ts";

const NEWS = fixturePage("tin-baochinhphu").file;
const TABLE = fixturePage("quyet-dinh-bang-thuvienphapluat").file;
const DECREE = fixturePage("nghi-dinh-thuvienphapluat").file;
const SECRET = fixturePage("mat-thuvienphapluat").file;
const ATTRIBUTES = fixturePage("thuoc-tinh-vanban");

const PLAIN_TEXT = `VĂN PHÒNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 91/TB-VPCP
Hà Nội, ngày 20 tháng 11 năm 2026
THÔNG BÁO
Kết luận cuộc họp về kho dữ liệu cảng biển
Phó Thủ tướng kết luận như sau:
1. Bộ Xây dựng hoàn thành việc kết nối dữ liệu cảng biển trước ngày 30/6/2027.
2. Bộ Tài chính phối hợp với Bộ Công an rà soát phí kết nối.`;

let folder = "";
const inFolder = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "extract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const today = "2026-11-22" as IsoDate;
  const code = await main(args, { out: (text) => void out.push(text), error: (text) => void error.push(text), today });
  return { code, out: out.join(""), error: error.join("") };
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("the command line", () => {
  it("prints one JSON object a line per file", async () => {
    const { code, out, error } = await run(NEWS, TABLE, DECREE);
    const [news, table, decree] = linesOf(out).map((line) => JSON.parse(line));
    expect({ code, error, lines: linesOf(out).length }).toEqual({ code: 0, error: "", lines: 3 });
    expect(news.notice).toMatchObject({ directive: true, kind: "news", number: "38/CT-TTg" });
    expect(news.tasks[0]).toMatchObject({ lead: ["Bộ Công Thương"], due: { due: "2026-12-20" } });
    expect(table.tasks).toHaveLength(4);
    expect(decree).toEqual({ notice: { directive: false }, annotations: [], tasks: [] });
  });

  it("reads plain text, a paragraph a line", async () => {
    const { code, out } = await run("--text", inFolder("notice.txt", PLAIN_TEXT));
    const { notice, tasks } = JSON.parse(out);
    expect(code).toBe(0);
    expect(notice).toMatchObject({ number: "91/TB-VPCP", issued: "2026-11-20", issuer: "Văn phòng Chính phủ" });
    expect(tasks.map(({ lead, due }: { lead: string[]; due: unknown }) => [lead, due])).toEqual([
      [["Bộ Xây dựng"], { due: "2027-06-30" }],
      [["Bộ Tài chính"], null],
    ]);
  });

  it("reads a saved page that does not say where it came from", async () => {
    const html = PLAIN_TEXT.split("\n").map((line) => `<p>${line}</p>`);
    const { code, out } = await run(inFolder("saved.html", `<body><div>${html.join("")}</div></body>`));
    expect(code).toBe(0);
    expect(JSON.parse(out).tasks).toHaveLength(2);
  });

  it("prints a table for people, a head line for each file", async () => {
    const { code, out } = await run("--table", inFolder("notice.txt", PLAIN_TEXT), "--text");
    expect(code).toBe(0);
    expect(out).toContain("91/TB-VPCP · 20/11/2026 · Văn phòng Chính phủ · Kết luận cuộc họp về kho dữ liệu cảng biển");
    const [heading = "", ruler = "", first = "", second = ""] = linesOf(out).slice(2);
    const column = (name: string): number => heading.indexOf(name);
    expect(heading).toMatch(/^STT\s+Vị trí.*Nhiệm vụ\s+Cơ quan chủ trì\s+Cơ quan phối hợp\s+Thời hạn$/u);
    expect(ruler).toMatch(/^[─ ]+$/u);
    expect(first.slice(column("Cơ quan chủ trì"))).toMatch(/^Bộ Xây dựng\s+trước 30\/06\/2027$/u);
    expect(second.slice(column("Cơ quan chủ trì"))).toMatch(/^Bộ Tài chính\s+Bộ Công an$/u);
  });

  it("says in the table what is no directive", async () => {
    // A saved page must name its own address: by it the site is known.
    const link = `<link rel="canonical" href="${ATTRIBUTES.url.replaceAll("&", "&amp;")}">`;
    const { out } = await run("--table", DECREE, inFolder("attributes.html", link + ATTRIBUTES.html));
    expect(out).toContain("Trang này không phải văn bản chỉ đạo");
    expect(out).toContain("Văn bản này chỉ có thuộc tính; toàn văn nằm trong tệp PDF.");
  });

  it("prints one CSV file of the tasks of all files", async () => {
    const { code, out } = await run("--csv", NEWS, TABLE);
    const rows = out.split("\r\n");
    expect(code).toBe(0);
    expect(rows[0]).toMatch(/^\ufeffSTT;Nhiệm vụ;Cơ quan chủ trì;/u);
    expect(rows.slice(1, 8).map((row) => row.split(";")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(out).toContain("https://baochinhphu.vn/");
    expect(out).toContain("1874/QĐ-TTg; 02/11/2026; Thủ tướng Chính phủ");
    expect(rows).toHaveLength(9);
  });

  it("explains which rule made each mention and where each field came from", async () => {
    const { code, out } = await run("--explain", NEWS, TABLE);
    expect(code).toBe(0);
    expect(out).toContain('deadline by numeric-date: "trước ngày 20/12/2026" = {"due":"2026-12-20"} exclusive stated');
    expect(out).toContain('lead from own-text: "Bộ Công Thương" = bo-cong-thuong');
    expect(out).toContain('lead from table-column: "Bộ Khoa học và Công nghệ"');
  });
});

describe("a page with a secrecy mark", () => {
  it.each([[[]], [["--table"]], [["--csv"]], [["--explain"]]])(
    "gives nothing of its text with %s, and says why",
    async (options) => {
      const { code, out, error } = await run(...options, SECRET);
      expect(code).toBe(0);
      expect(error).toBe(`${SECRET}: Văn bản có dấu MẬT. Sổ tay đã dừng, không đọc và không lưu gì.\n`);
      expect(out).not.toMatch(/Bộ |trước ngày|TB-VPCP(?!-2026)/u);
    },
  );

  it("gives nothing as plain text either", async () => {
    const file = inFolder("secret.txt", `MẬT\n${PLAIN_TEXT}`);
    const { code, out, error } = await run("--text", file);
    expect(code).toBe(0);
    expect(error).toBe(`${file}: Văn bản có dấu MẬT. Sổ tay đã dừng, không đọc và không lưu gì.\n`);
    expect(JSON.parse(out)).toEqual({ notice: { directive: false, refused: "MẬT" }, annotations: [], tasks: [] });
  });

  it("is no directive in JSON", async () => {
    expect(JSON.parse((await run(SECRET)).out)).toMatchObject({ notice: { directive: false }, annotations: [], tasks: [] });
  });
});

describe("bad input", () => {
  const BAD: readonly (readonly [name: string, content: string | Uint8Array | null, reason: string])[] = [
    ["missing.html", null, "no such file"],
    [".", null, "is a folder, not a file"],
    ["empty.html", "", "the file is empty"],
    ["blank.html", " \n\n ", "the file is empty"],
    ["binary.html", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), "not text (holds NUL bytes)"],
    ["legacy.html", new Uint8Array([0x3c, 0x70, 0x3e, 0x54, 0xe2, 0x6e]), "not UTF-8 text"],
    ["plain.html", "Bộ Tài chính báo cáo trước ngày 30/6/2027.", "not an HTML page (no tag found); read plain text with --text"],
  ];

  it.each(BAD)("%s is named with the reason, and the next file is still read", async (name, content, reason) => {
    const file = content === null ? path.join(folder, name) : inFolder(name, content);
    const { code, out, error } = await run(file, NEWS);
    expect({ code, error }).toEqual({ code: 2, error: `${file}: ${reason}\n` });
    expect(JSON.parse(out).notice.number).toBe("38/CT-TTg");
  });

  it("gives no CSV when no file could be read", async () => {
    expect(await run("--csv", path.join(folder, "missing.html"))).toMatchObject({ code: 2, out: "" });
  });

  it.each([
    [["--tabel", NEWS], "--tabel"],
    [[], "no file given"],
    [["--table"], "no file given"],
    [["--table", "--csv", NEWS], "--table and --csv do not go together"],
  ])("%s: the usage, and nothing is read", async (args, reason) => {
    const { code, out, error } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(reason);
    expect(error).toContain("usage: npm run -s extract");
  });

  it("is not --help", async () => {
    const { code, out, error } = await run("--help");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("usage:");
  });
});

it("as a program, it ends with the code and writes to the right stream", () => {
  const program = path.resolve(import.meta.dirname, "../extract.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", program, path.join(folder, "missing.html"), NEWS],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(2);
  expect(stderr).toContain("no such file");
  expect(JSON.parse(stdout).notice.number).toBe("38/CT-TTg");
}, 60_000);

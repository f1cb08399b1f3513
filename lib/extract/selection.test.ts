import { describe, expect, it } from "vitest";
import { buildPage, buildTable } from "../../test/support/page-text.ts";
import { outlinePath } from "../model/outline-path.ts";
import type { PageText } from "../model/page-text.ts";
import { extractNotice } from "./index.ts";

const NOTICE = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 91/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Phó Thủ tướng tại cuộc họp về cảng biển",
  "Trong năm qua, sản lượng hàng qua cảng tăng đều và thời gian thông quan đã rút ngắn.",
  "Phó Thủ tướng kết luận như sau:",
  "1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027.",
  "2. Bộ Công Thương công bố danh mục kho ngoại quan trong tháng 12/2026.",
  "Nơi nhận:",
  "- Bộ Y tế;",
];
const STORY = [
  "Chuyện làng nghề",
  "Chiều qua, các hộ dân họp bàn việc dựng lại chợ.",
  "Ban quản lý chợ đề nghị các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026 để thợ vào làm.",
  "Trời se lạnh.",
];

/** The page with these words of it selected. */
function select(lines: readonly string[] | PageText, words: string, alone = false): PageText {
  const page = "blocks" in lines ? lines : buildPage(lines, { title: "Chuyện làng nghề" });
  const text = page.blocks.map((block) => block.text).join("\n");
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the page does not say "${words}"`);
  return { ...page, selection: { start, end: start + words.length, alone, id: 1 } };
}

function read(page: PageText) {
  const extraction = extractNotice(page);
  if (extraction.status !== "directive") throw new Error(extraction.status);
  const { directives, selected = [], notice, text, mentions } = extraction;
  const chosen = directives.filter(({ key }) => selected.includes(key));
  return { chosen, directives, notice, text, mentions };
}

const inShort = (page: PageText) =>
  read(page).chosen.map(({ text, path, leads, coordinating, deadlines, origin }) => ({
    statement: text,
    path: outlinePath(path),
    leads: leads.map((lead) => lead.text),
    coordinating: coordinating.map((body) => body.text),
    due: deadlines.map(({ value }) => (value.form === "date" ? value.due : value.form)),
    origin: origin ?? "notice",
  }));

describe("selected words of a directive notice", () => {
  it("are the directive that the notice has there, also when an edge was missed", () => {
    const [whole] = inShort(select(NOTICE, "Bộ Công Thương công bố danh mục kho ngoại quan trong tháng 12/2026."));
    expect(whole).toMatchObject({ path: "2", leads: ["Bộ Công Thương"], origin: "notice" });
    expect(inShort(select(NOTICE, "Công Thương công bố danh mục kho ngoại quan trong tháng 12/2026"))).toEqual([whole]);
  });

  it("are each directive that lies in them", () => {
    const words = `${NOTICE[8]}\n${NOTICE[9]}`;
    expect(inShort(select(NOTICE, words)).map(({ path }) => path)).toEqual(["1", "2"]);
  });

  it("are a task of their own where the notice gives none, under its head and in its item", () => {
    const page = select(NOTICE, "sản lượng hàng qua cảng tăng đều");
    expect(inShort(page)).toMatchObject([
      { statement: "sản lượng hàng qua cảng tăng đều", leads: [], due: [], origin: "selection" },
    ]);
    expect(read(page).notice).toMatchObject({ number: "91/TB-VPCP", issued: "2026-11-20" });
    expect(inShort(select(NOTICE, "hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027"))).toMatchObject([
      { path: "1", due: ["2027-06-30"], origin: "selection" },
    ]);
  });

  it("stand beside the notice's own directives, or alone", () => {
    const words = "sản lượng hàng qua cảng tăng đều";
    expect(read(select(NOTICE, words)).directives).toHaveLength(3);
    const alone = read(select(NOTICE, words, true));
    expect(alone.directives).toHaveLength(1);
    expect(alone.mentions).toEqual([]);
  });
});

describe("selected words of any page", () => {
  it("are one task with what is written in them, and nothing else", () => {
    const words = "các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026";
    expect(inShort(select(STORY, words))).toEqual([
      { statement: words, path: "", leads: [], coordinating: [], due: ["2026-12-15"], origin: "selection" },
    ]);
    expect(read(select(STORY, words)).notice).toEqual({
      medium: "document",
      documentType: null,
      number: null,
      issued: null,
      issuer: null,
      signer: null,
      subject: "Chuyện làng nghề",
      isInternal: false,
    });
  });

  it("may be a single word, or go over several blocks", () => {
    expect(inShort(select(STORY, "quầy"))).toMatchObject([{ statement: "quầy", leads: [], due: [] }]);
    expect(inShort(select(STORY, "để thợ vào làm.\nTrời se"))).toMatchObject([{ statement: "để thợ vào làm. Trời se" }]);
  });

  it("are read by the engine as a notice's would be", () => {
    const page = buildPage([
      "Bảng tin",
      "a) Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập dự toán kè biển trước ngày 01/3/2027;",
    ]);
    expect(inShort(select(page, page.blocks[1]?.text ?? ""))).toMatchObject([
      { path: "a", leads: ["Sở Xây dựng"], coordinating: ["Sở Tài chính"], due: ["2027-03-01"], origin: "selection" },
    ]);
  });

  it("have their place over the page's text", () => {
    const { chosen, text, mentions } = read(select(STORY, "các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026"));
    const [task] = chosen;
    expect(text.slice(task?.statement.start, task?.statement.end)).toBe(task?.text);
    expect(task?.deadlines.map(({ span }) => text.slice(span.start, span.end))).toEqual(task?.deadlines.map((d) => d.text));
    expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toContain("trước ngày 15/12/2026");
  });

  it("may be cells of a table", () => {
    const blocks = buildTable([
      ["Việc", "Hạn"],
      ["Sửa mái chợ", "15/12/2026"],
    ]);
    const page = { ...buildPage([]), blocks };
    expect(inShort(select(page, "Sửa mái chợ\n15/12/2026"))).toMatchObject([{ statement: "Sửa mái chợ 15/12/2026" }]);
  });

  it("without their white space are what counts; without any other word they are nothing", () => {
    const page = select(STORY, "nghề\nChiều qua");
    const { start = 0, end = 0 } = page.selection ?? {};
    const blank = { ...page, selection: { start: start + 4, end: start + 5, alone: false, id: 1 } };
    expect(extractNotice(blank).status).toBe("not-directive");
    expect(inShort({ ...page, selection: { start: start + 4, end, alone: false, id: 1 } })).toMatchObject([
      { statement: "Chiều qua" },
    ]);
  });

  it("beyond the text are nothing", () => {
    const page: PageText = { ...buildPage(STORY), selection: { start: 90_000, end: 90_010, alone: false, id: 1 } };
    expect(extractNotice(page).status).toBe("not-directive");
  });
});

describe("a page with a secrecy mark", () => {
  it("gives nothing of what is selected, wherever its mark stands", () => {
    const lines = [...Array.from({ length: 40 }, (_, i) => `Mục ${i}`), "TỐI MẬT", ...STORY];
    expect(extractNotice(select(lines, "Trời se lạnh."))).toEqual({ status: "secret", mark: "TỐI MẬT" });
  });
});

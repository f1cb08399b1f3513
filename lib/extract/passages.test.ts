import { describe, expect, it } from "vitest";
import { buildPage } from "../../test/support/page-text.ts";
import { outlinePath } from "../model/outline-path.ts";
import { addPassages, extractNotice, noticeOf } from "./index.ts";

const NOTICE = [
  "VĂN PHÒNG CHÍNH PHỦ",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 91/TB-VPCP",
  "Hà Nội, ngày 20 tháng 11 năm 2026",
  "THÔNG BÁO",
  "Kết luận của Phó Thủ tướng tại cuộc họp về cảng biển",
  "Các tỉnh có cảng gửi số liệu trước ngày 05/12/2026 để tổng hợp.",
  "Phó Thủ tướng kết luận như sau:",
  "1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027.",
  "2. Bộ Công Thương công bố danh mục kho ngoại quan trong tháng 12/2026.",
];
const STORY = ["Chuyện làng nghề", "Ban quản lý chợ đề nghị các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026."];

/** The reading of these lines, with the words as passages of the reader's own. */
function readWith(lines: readonly string[], ...passages: readonly string[]) {
  const page = buildPage(lines, { title: "Trang" });
  const text = lines.join("\n");
  const spans = passages.map((words, at) => {
    const start = text.indexOf(words);
    return { name: `selection:${at}`, span: { start, end: start + words.length } };
  });
  const read = addPassages(page, extractNotice(page), spans);
  if (read.status !== "directive") throw new Error(read.status);
  return { ...read, own: read.directives.filter(({ origin }) => origin === "selection") };
}

describe("passages of which the reader made tasks", () => {
  it("stand among the notice's directives, each as one, with what is written in them", () => {
    const plain = extractNotice(buildPage(NOTICE, { title: "Trang" }));
    if (plain.status !== "directive") throw new Error(plain.status);
    const { directives, own, mentions, notice } = readWith(NOTICE, "gửi số liệu trước ngày 05/12/2026", "quy hoạch cảng cạn");
    expect(directives.filter(({ origin }) => origin === undefined)).toEqual(plain.directives);
    expect(own.map(({ key, text, path }) => [key, text, outlinePath(path)])).toEqual([
      ["selection:0:1", "gửi số liệu trước ngày 05/12/2026", "¶1"],
      ["selection:1:1", "quy hoạch cảng cạn", "1"],
    ]);
    expect(own[0]?.deadlines).toMatchObject([{ text: "trước ngày 05/12/2026", value: { due: "2026-12-05" } }]);
    expect(directives.map(({ statement }) => statement.start)).toEqual(
      directives.map(({ statement }) => statement.start).sort((a, b) => a - b),
    );
    expect(mentions.length).toBeGreaterThan(plain.mentions.length);
    expect(notice.number).toBe("91/TB-VPCP");
  });

  it("of more sentences are still one task", () => {
    const both =
      "Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính hoàn thành quy hoạch cảng cạn trước ngày 30/6/2027.\n2. Bộ Công Thương công bố danh mục kho ngoại quan trong tháng 12/2026.";
    expect(readWith(NOTICE, both).own).toMatchObject([{ key: "selection:0:1", text: both.replaceAll("\n", " ") }]);
  });

  it("are all that there is on a page that is no directive notice", () => {
    const { directives, own, notice } = readWith(STORY, "các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026");
    expect(directives).toEqual(own);
    expect(own).toHaveLength(1);
    expect(notice).toMatchObject({ number: null, subject: "Trang" });
    expect(noticeOf(buildPage(STORY, { title: "Trang" }))).toEqual(notice);
  });

  it("change nothing where there is none, and nothing of a secret page", () => {
    const page = buildPage(STORY, { title: "Trang" });
    expect(addPassages(page, extractNotice(page), [])).toEqual({ status: "not-directive", notice: null });
    const secret = { status: "secret", mark: "MẬT" } as const;
    expect(addPassages(page, secret, [{ name: "selection:0", span: { start: 0, end: 8 } }])).toBe(secret);
  });
});

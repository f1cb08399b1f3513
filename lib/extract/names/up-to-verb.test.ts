import { describe, expect, it } from "vitest";
import { mark } from "../../../test/support/marked.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import { lookUpNames } from "./name-lookup.ts";
import { readNames } from "./read-names.ts";
import { readUpToVerb } from "./up-to-verb.ts";

/** Whoever stands at the text's start, marked; "—" where nobody is read. */
function read(text: string): string {
  const lookup = lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null });
  const list = readUpToVerb(text, 0, readNames(text, 0, lookup), lookup);
  return list
    ? mark(
        text,
        list.names.map(({ span }) => span),
      )
    : "—";
}

describe("whoever stands before the verb of a duty", () => {
  it.each([
    "⟦Đoàn viên, hội viên trong toàn xã⟧ gương mẫu chấp hành.",
    "⟦Hòa giải viên ở các thôn⟧ kịp thời hòa giải mâu thuẫn.",
    "⟦Các hiệp hội, hội nghề nghiệp trong lĩnh vực dệt may⟧ vận động doanh nghiệp giữ đơn hàng.",
    "⟦Từng đồng chí trong đội dân vận⟧ phải nắm chắc địa bàn được phân công.",
    "⟦Tổ chức tín dụng nhóm 2, nhóm 3⟧ dành vốn cho nông nghiệp.",
    "⟦Phó Trưởng phòng được phân công phụ trách khối văn hóa⟧ kiểm tra các lễ hội.",
  ])("is charged, by no name that is known: %s", (marked) => {
    expect(read(marked.replace(/[⟦⟧]/gu, ""))).toBe(marked);
  });

  it.each([
    ["told of", "Các hiệp hội ngành hàng đã kiến nghị rà soát thuế."],
    ["told to be slack", "Các hiệp hội ngành hàng chưa tích cực rà soát thuế."],
    ["who orders", "Hiệu trưởng nhà trường phân công các tổ chuyên môn:"],
    ["what they must be", "Người cách ly phải được theo dõi sức khỏe."],
    ["with a day between", "Báo Thanh niên từ ngày 4 đến ngày 8 đăng loạt bài."],
    ["two bodies of which one may do it", "Công ty cây xanh hoặc đội thủy nông nạo vét mương."],
    ["followed by its verb", "Các hợp tác xã kiểm tra kho."],
    ["known", "Bộ Y tế trong lĩnh vực của mình kiểm tra kho."],
    ["no doer", "Những khó khăn trong toàn xã kéo dài."],
  ])("is not read where they are %s: %s", (_, text) => {
    expect(read(text)).toBe("—");
  });
});

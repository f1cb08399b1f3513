import { describe, expect, it } from "vitest";
import { sentenceStart, sentenceStarts } from "./sentences.ts";

describe("sentences", () => {
  it("start with the passage, even an empty one", () => {
    expect(sentenceStarts("")).toEqual([0]);
    expect(sentenceStarts("Bộ Y tế báo cáo")).toEqual([0]);
  });

  it.each([
    ["Bộ Y tế rà soát. Sở Y tế ^báo cáo.", "Sở Y tế báo cáo."],
    ["Bộ Y tế rà soát. ^Sở Y tế báo cáo.", "Sở Y tế báo cáo."],
    ["Bộ Y tế rà soát^. Sở Y tế báo cáo.", "Bộ Y tế rà soát. Sở Y tế báo cáo."],
    ["UBND TP. Huế bố trí ^14.000 căn hộ.", "UBND TP. Huế bố trí 14.000 căn hộ."],
    ["Sở Y tế (đầu mối; ^chủ trì) rà soát; báo cáo.", "Sở Y tế (đầu mối; chủ trì) rà soát; báo cáo."],
    ["^Bộ Y tế rà soát.", "Bộ Y tế rà soát."],
  ])("%s", (marked, expected) => {
    const passage = marked.replace("^", "");
    expect(passage.slice(sentenceStart(passage, marked.indexOf("^")))).toBe(expected);
  });

  it("are those of the first for an offset before the passage", () => {
    expect(sentenceStart("Bộ Y tế rà soát. Sở Y tế báo cáo.", -1)).toBe(0);
  });
});

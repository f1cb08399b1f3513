import { describe, expect, it } from "vitest";
import { mark, readMarked } from "../../../../test/support/marked.ts";
import { createGazetteer } from "../../../gazetteer/index.ts";
import { createAnalyst } from "../analyze.ts";
import type { assigneesOf } from "../analyzed-node.ts";
import { splitDuties } from "./split-duties.ts";

/** The passage with its duties marked, and each duty's doers. */
function split(passage: string): { readonly sentence: string; readonly leads: (string | null)[] } {
  const analyst = createAnalyst({ referenceDate: null, gazetteer: createGazetteer(), isTimeField: false }, []);
  const leads = analyst.mentionsOf(passage).filter((mention) => mention.kind === "assignee" && mention.value.role === "lead");
  const duties = splitDuties(passage, leads as ReturnType<typeof assigneesOf>);
  return {
    sentence: mark(
      passage,
      duties.map(({ extent }) => extent),
    ),
    leads: duties.map((duty) => duty.leads?.map(({ span }) => passage.slice(span.start, span.end)).join("+") ?? null),
  };
}

describe("a passage", () => {
  it.each([
    ["⟦Bộ Y tế rà soát quy định⟧; ⟦Bộ Nội vụ tổng hợp, báo cáo⟧.", ["Bộ Y tế", "Bộ Nội vụ"]],
    ["⟦Công an xã, Trạm Y tế xã trực bến; mỗi đơn vị cử 2 người⟧.", ["Công an xã+Trạm Y tế xã"]],
    ["⟦Hội Nông dân xã vận động hội viên; mỗi tổ chức nhận một đoạn đường⟧.", ["Hội Nông dân xã"]],
    ["⟦Bộ Y tế, Bộ Nội vụ khẩn trương rà soát⟧.", ["Bộ Y tế+Bộ Nội vụ"]],
    ["⟦Các Bộ: Công an, Quốc phòng chỉ đạo lực lượng⟧.", ["Công an+Quốc phòng"]],
    ["Đối với các dự án đê, kè biển: ⟦Bộ Xây dựng tổng hợp chung⟧.", ["Bộ Xây dựng"]],
    ["Về các dự án đê, kè biển: ⟦Bộ Xây dựng tổng hợp chung⟧.", ["Bộ Xây dựng"]],
    ["⟦Hoàn thành việc lập quy hoạch cảng cạn⟧.", [null]],
    ["Hội nghị trực tuyến đến các địa phương: ⟦Bộ Y tế tổ chức trong quý⟧.", ["Bộ Y tế"]],
    [
      "⟦Các Bộ: Công an, Y tế tiếp tục kiểm tra các tỉnh, cụ thể: Bộ Công an kiểm tra tỉnh Lào Cai⟧.",
      ["Công an+Y tế+Bộ Công an"],
    ],
    [
      "Phân công: ⟦Bộ Y tế phụ trách thuốc men, Bộ Công an phụ trách an ninh, Bộ Xây dựng phụ trách đường sá⟧.",
      ["Bộ Y tế+Bộ Công an+Bộ Xây dựng"],
    ],
    ["Về thuốc: ⟦Bộ Y tế rà soát⟧; về vốn: ⟦Bộ Tài chính bố trí⟧.", ["Bộ Y tế", "Bộ Tài chính"]],
    ["⟦Bộ Y tế rà soát. Hoàn thành trước ngày 30/6/2027⟧.", ["Bộ Y tế"]],
    ["⟦Bộ Y tế rà soát quy định. Bộ Y tế báo cáo kết quả⟧.", ["Bộ Y tế"]],
    ["Đồng ý về chủ trương; giao ⟦Bộ Y tế hoàn thiện phương án⟧.", ["Bộ Y tế"]],
    ["Thống nhất lùi tiến độ kè. Giao ⟦Bộ Y tế hoàn thiện phương án⟧.", ["Bộ Y tế"]],
    ["⟦Các huyện miền núi Đồng Khê, Nam Thượng dự trữ gạo⟧.", ["Đồng Khê+Nam Thượng"]],
    ["⟦Công khai danh mục bến thuyền. Sở Y tế thực hiện trong tháng 01⟧.", ["Sở Y tế"]],
    ["⟦Công khai danh mục bến thuyền⟧. ⟦Sở Y tế thực hiện kiểm kê⟧.", [null, "Sở Y tế"]],
    ["⟦Thống nhất mẫu biểu⟧. ⟦Bộ Nội vụ tổng hợp chung⟧.", [null, "Bộ Nội vụ"]],
    ["⟦Rà soát toàn bộ thủ tục⟧. ⟦Bộ Nội vụ tổng hợp chung⟧./.", [null, "Bộ Nội vụ"]],
    ["⟦Bộ Xây dựng kiểm tra các gói thầu⟧; trên cơ sở đó, ⟦Bộ Tài chính bố trí vốn⟧.", ["Bộ Xây dựng", "Bộ Tài chính"]],
  ])("%s", (expected, leads) => {
    const found = split(readMarked(expected).text);
    const closed = (sentence: string): string => sentence.replaceAll(".⟧", "⟧.");
    expect({ sentence: closed(found.sentence), leads: found.leads }).toEqual({ sentence: expected, leads });
  });

  it("that is empty gives one empty duty", () => {
    expect(splitDuties("", [])).toEqual([{ extent: { start: 0, end: 0 }, leads: null }]);
  });
});

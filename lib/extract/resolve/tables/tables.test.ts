import { describe, expect, it } from "vitest";
import { buildPage, buildTable } from "../../../../test/support/page-text.ts";
import { day } from "../../../../test/support/rule-cases.ts";
import { readRows, TABLE_HEAD } from "../../../../test/support/table-rows.ts";
import { createGazetteer } from "../../../gazetteer/index.ts";
import { toDocument } from "../../../notice/index.ts";
import { createAnalyst } from "../analyze.ts";
import { resolveTable } from "./tables.ts";

describe("an assignment table", () => {
  it("gives a directive a row, its fields from the columns", () => {
    const row = ["1", "Xây dựng danh mục dữ liệu mở", "Bộ Y tế", "Bộ Công an, các địa phương", "Quý I/2027", "Quyết định"];
    expect(readRows([TABLE_HEAD, row])).toEqual([
      {
        row: "1",
        statement: "Xây dựng danh mục dữ liệu mở",
        leads: ["Bộ Y tế"],
        coordinating: ["Bộ Công an", "các địa phương"],
        deadlines: ["2027-03-31"],
        product: "Quyết định",
      },
    ]);
  });

  it("adds with whom the duty itself says it is done", () => {
    const row = ["1", "Phối hợp với Bộ Quốc phòng rà phá bom mìn", "Bộ Y tế", "Bộ Công an", "Quý I/2027", ""];
    expect(readRows([TABLE_HEAD, row])).toMatchObject([{ coordinating: ["Bộ Quốc phòng", "Bộ Công an"] }]);
  });

  it("reads a duty over several lead rows as one, with all its leads", () => {
    const rows = [
      TABLE_HEAD,
      ["1", { text: "Rà soát thủ tục hành chính", rowSpan: 2 }, "Bộ Y tế", "", { text: "Tháng 6/2027", rowSpan: 2 }, ""],
      ["2", "Bộ Nội vụ", ""],
    ];
    expect(readRows(rows)).toMatchObject([{ leads: ["Bộ Y tế", "Bộ Nội vụ"], deadlines: ["2027-06-30"] }]);
  });

  it("takes the time that a duty's own words say where the row has no other, past ones too", () => {
    const rows = [
      TABLE_HEAD,
      ["1", "Thay đường ống cũ, xong trước ngày 30/6/2027", "Bộ Xây dựng", "", "", ""],
      ["2", "Sơ kết", "Bộ Nội vụ", "", "2025", ""],
      ["3", "Đo mực nước đến hết năm 2027", "Bộ Y tế", "", "Thường xuyên", ""],
    ];
    expect(readRows(rows)).toMatchObject([{ deadlines: ["2027-06-30"] }, { deadlines: ["2025-12-31"] }, { deadlines: [] }]);
  });

  it("passes over its header where it stands again, as at the top of the next sheet", () => {
    const rows = [
      TABLE_HEAD,
      ["1", "Rà soát thủ tục hành chính", "Bộ Y tế", "", "", ""],
      TABLE_HEAD,
      ["2", "Xây dựng kho lạnh", "Bộ Nội vụ", "", "", ""],
    ];
    expect(readRows(rows)).toMatchObject([
      { row: "1", leads: ["Bộ Y tế"] },
      { row: "2", leads: ["Bộ Nội vụ"] },
    ]);
    const parted = [
      [
        { text: "TT", rowSpan: 2 },
        { text: "Nhiệm vụ", rowSpan: 2 },
        { text: "Phân công", columnSpan: 2 },
      ],
      ["Chủ trì", "Phối hợp"],
    ];
    const row = ["1", "Xây dựng kho lạnh", "Bộ Nội vụ", "Bộ Y tế"];
    expect(readRows([...parted, row, ...parted, row])).toHaveLength(2);
  });

  it("lets a lead cell over several rows count for each of them", () => {
    const rows = [
      TABLE_HEAD,
      ["1", "Ban hành tiêu chuẩn kết nối", { text: "Bộ Xây dựng", rowSpan: 2 }, "", "2027", ""],
      ["2", "Đào tạo cán bộ kỹ thuật", "", "Hằng năm", ""],
    ];
    expect(readRows(rows)).toMatchObject([
      { row: "1", leads: ["Bộ Xây dựng"], deadlines: ["2027-12-31"] },
      { row: "2", leads: ["Bộ Xây dựng"], deadlines: ["recurring"] },
    ]);
  });

  it("takes the lower of two header rows where a heading spans columns", () => {
    const rows = [
      [
        { text: "TT", rowSpan: 2 },
        { text: "Nội dung công việc", rowSpan: 2 },
        { text: "Phân công", columnSpan: 2 },
        { text: "Thời gian", rowSpan: 2 },
      ],
      ["Chủ trì", "Phối hợp"],
      ["1", "Lập bản đồ vùng nguyên liệu", "Bộ Tài chính", "Bộ Công Thương", "31/12/2026"],
    ];
    expect(readRows(rows)).toMatchObject([
      { leads: ["Bộ Tài chính"], coordinating: ["Bộ Công Thương"], deadlines: ["2026-12-31"] },
    ]);
  });

  it("joins the paragraphs of a duty cell and takes names line by line", () => {
    const rows = [
      TABLE_HEAD,
      ["1", { text: ["Nâng cấp cổng dữ liệu", "Thuê hệ thống dự phòng"] }, { text: ["Bộ Y tế", "Bộ Công an"] }, "", "2027", ""],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Nâng cấp cổng dữ liệu\nThuê hệ thống dự phòng", leads: ["Bộ Y tế", "Bộ Công an"] },
    ]);
  });

  it("passes over rows that only name a group", () => {
    const rows = [
      TABLE_HEAD,
      [{ text: "I. HẠ TẦNG SỐ", columnSpan: 6 }],
      ["1", "Mở rộng trung tâm dữ liệu", "Bộ Công an", "", "2027", ""],
    ];
    expect(readRows(rows)).toMatchObject([{ statement: "Mở rộng trung tâm dữ liệu" }]);
  });
});

describe("a table as offices print it", () => {
  it("has short headers, and “nt” for the cell above", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "ĐVCT", "ĐVPH", "Tiến độ"],
      ["1", "Soạn thảo quy chế cảng cạn", "Sở Xây dựng", "Sở Tài chính", "12/2026"],
      ["2", "Tập huấn quy chế cảng cạn", "-nt-", "nt", "Như trên"],
      ["3", "Kiểm tra việc thực hiện quy chế", "Sở Nội vụ", "", "06 tháng/lần"],
    ];
    const first = { leads: ["Sở Xây dựng"], coordinating: ["Sở Tài chính"], deadlines: ["2026-12-31"] };
    expect(readRows(rows)).toMatchObject([first, first, { leads: ["Sở Nội vụ"], coordinating: [], deadlines: ["recurring"] }]);
  });

  it.each([
    ["Bộ Y tế chủ trì; các địa phương phối hợp"],
    ["Bộ Y tế chủ trì, phối hợp với các địa phương"],
    ["Bộ Y tế chủ trì, các địa phương phối hợp"],
    [["Chủ trì: Bộ Y tế", "Phối hợp: các địa phương"]],
    [["- Chủ trì: Bộ Y tế.", "- Phối hợp:", "+ các địa phương."]],
    [["- CQ chủ trì: Bộ Y tế (Cục Quản lý Dược)", "- CQ phối hợp: các địa phương (nơi có kho)"]],
  ])("tells roles apart inside one cell: %j", (text) => {
    const rows = [
      ["TT", "Nội dung", "Cơ quan chủ trì, phối hợp", "Thời gian"],
      ["1", "Rà soát kho vắc xin", { text }, "2027"],
    ];
    expect(readRows(rows)).toMatchObject([{ leads: ["Bộ Y tế"], coordinating: ["các địa phương"] }]);
  });

  it("has groups over all columns but the first, that say in capitals who leads them", () => {
    const rows = [
      ["STT", "Nội dung nhiệm vụ", "Thời gian", "Sản phẩm"],
      ["I", { text: "SỞ Y TẾ CHỦ TRÌ", columnSpan: 3 }],
      ["1", "Triển khai bệnh án điện tử", "Quý III/2027", ""],
      ["II", { text: "UBND CÁC XÃ, PHƯỜNG", columnSpan: 3 }],
      ["2", "Kiện toàn Tổ công nghệ số", "Quý I/2027", ""],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Triển khai bệnh án điện tử", leads: ["SỞ Y TẾ"] },
      { statement: "Kiện toàn Tổ công nghệ số", leads: ["UBND CÁC XÃ, PHƯỜNG"] },
    ]);
  });

  it("has a column of the places that do it", () => {
    const rows = [
      ["TT", "Tên dự án", "Địa phương thực hiện", "Diện tích (ha)", "Thời gian hoàn thành"],
      ["1", "Kè sông Chu đoạn qua xã Thiệu Hóa", "UBND xã Thiệu Hóa", "8,1", "Quý III/2027"],
    ];
    expect(readRows(rows)).toMatchObject([{ leads: ["UBND xã Thiệu Hóa"], deadlines: ["2027-09-30"] }]);
  });

  it("keeps the owner of a unit that is named by letters and digits", () => {
    const rows = [TABLE_HEAD, ["1", "Chuẩn hóa dữ liệu cư trú", "Bộ Y tế", "Kho bạc Nhà nước; C06 - Bộ Công an", "2027", ""]];
    expect(readRows(rows)).toMatchObject([{ coordinating: ["Kho bạc Nhà nước", "C06 - Bộ Công an"] }]);
  });

  it.each(["II. BỘ Y TẾ", "2. Bộ Y tế:"])("takes the doer from the row that heads the rows below: %s", (text) => {
    const rows = [
      ["TT", "Nhiệm vụ", "Thời hạn", "Sản phẩm", "Ghi chú"],
      [{ text: "I. BỘ NỘI VỤ", columnSpan: 5 }],
      ["1", "Rà soát vị trí việc làm", "Quý I/2027", "", ""],
      [{ text, columnSpan: 5 }],
      ["1", "Rà soát kho vắc xin", "Thường xuyên", "", ""],
    ];
    expect(readRows(rows)).toMatchObject([{ leads: ["BỘ NỘI VỤ"] }, { leads: [text.replace(/^\S+ |:$/gu, "")] }]);
  });

  it("takes when a duty ends, not when it begins, and short dates", () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian bắt đầu", "Thời gian kết thúc"],
      ["1", "Soạn thảo quy chế cảng cạn", "Sở Xây dựng", "01/12", "15/12"],
      ["2", "Tập huấn quy chế cảng cạn", "Sở Nội vụ", "Tháng 1/2027", "Tháng 2 - Tháng 3/2027"],
    ];
    expect(readRows(rows)).toMatchObject([{ deadlines: ["2026-12-15"] }, { deadlines: ["2027-03-31"] }]);
  });

  it("knows those who take part, and what a column of measures says", () => {
    const rows = [
      ["TT", "Hoạt động", "Chỉ tiêu đầu ra", "Cơ quan chịu trách nhiệm chính", "Cơ quan, địa phương tham gia", "Lộ trình"],
      ["1", "Xây dựng mô hình bản làng xanh", "Ít nhất 40 mô hình", "Sở Nội vụ", "Tỉnh đoàn; UBND các xã", "2027"],
    ];
    expect(readRows(rows)).toMatchObject([
      {
        leads: ["Sở Nội vụ"],
        coordinating: ["Tỉnh đoàn", "UBND các xã"],
        deadlines: ["2027-12-31"],
        targets: ["Ít nhất 40 mô hình"],
      },
    ]);
  });

  it.each([
    ["in a row of its own", 1],
    ["below headers that span both rows", 2],
  ])("takes the end where a column of times is parted %s", (_, rowSpan) => {
    const top = ["TT", "Nhiệm vụ", "Chủ trì"].map((text) => ({ text, rowSpan }));
    const parts = rowSpan === 1 ? ["", "", "", "Bắt đầu", "Kết thúc"] : ["Bắt đầu", "Kết thúc"];
    const rows = [
      [...top, { text: "Thời gian thực hiện", columnSpan: 2 }],
      parts,
      ["1", "Soạn thảo quy chế cảng cạn", "Sở Xây dựng", "01/2027", "5/2027"],
    ];
    expect(readRows(rows)).toMatchObject([{ deadlines: ["2027-05-31"] }]);
  });

  it("takes the column that says what is done, where another says of what", () => {
    const rows = [
      ["TT", "Chỉ số nội dung", "Giải pháp thực hiện", "Cơ quan phụ trách", "Thời gian hoàn thành"],
      ["1", { text: "Quản trị điện tử", rowSpan: 2 }, "Nâng cấp cổng dịch vụ công", "Sở Nội vụ", "30/9/2027"],
      ["2", "Tập huấn cho cán bộ xã", "Sở Tư pháp", "2027"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Nâng cấp cổng dịch vụ công", leads: ["Sở Nội vụ"], deadlines: ["2027-09-30"] },
      { statement: "Tập huấn cho cán bộ xã", leads: ["Sở Tư pháp"], deadlines: ["2027-12-31"] },
    ]);
  });

  it("opens a group by a lettered row whose other cells are empty", () => {
    const rows = [
      TABLE_HEAD,
      ["A", "Hoàn thiện thể chế", "", "", "", ""],
      ["1", "Sửa đổi Luật Kho bãi", "Bộ Y tế", "", "2027", ""],
    ];
    expect(readRows(rows)).toMatchObject([{ statement: "Sửa đổi Luật Kho bãi", leads: ["Bộ Y tế"] }]);
  });

  it("takes what is measured for the duty where no column names one", () => {
    const rows = [
      ["TT", "Chỉ tiêu", "Kế hoạch 2027", "Cơ quan theo dõi"],
      ["1", "Tỷ lệ hồ sơ trực tuyến", "85%", "Sở Nội vụ"],
    ];
    expect(readRows(rows)).toMatchObject([{ statement: "Tỷ lệ hồ sơ trực tuyến", leads: ["Sở Nội vụ"] }]);
  });
});

describe("a table of another kind", () => {
  it.each([
    [
      [
        ["TT", "Tỉnh", "Diện tích (ha)"],
        ["1", "Gia Lai", "12.500"],
      ],
    ],
    [
      [
        ["TT", "Họ và tên", "Cơ quan"],
        ["1", "Nguyễn Văn An", "Bộ Y tế"],
      ],
    ],
    [
      [
        ["Nhiệm vụ", "Kinh phí"],
        ["Mở rộng trung tâm dữ liệu", "12 tỷ đồng"],
      ],
    ],
    [[]],
  ])("gives nothing: %j", (rows) => {
    expect(readRows(rows)).toEqual([]);
  });
});

it("a cell that another table stands in keeps the words and places of each of its parts", () => {
  const [header = [], row = []] = [
    TABLE_HEAD,
    ["1", "Xây dựng danh mục dữ liệu mở", ["Bộ Y tế", "Bộ Nội vụ"], "", "Quý I/2027", ""],
  ];
  const cells = buildTable([header, row.map((cell) => (Array.isArray(cell) ? { text: cell } : (cell as string)))]);
  const at = cells.findIndex(({ text }) => text === "Bộ Nội vụ");
  const inner = buildTable([["Ghi chú của cơ quan trình"]], 1);
  const document = toDocument({ ...buildPage([]), blocks: [...cells.slice(0, at), ...inner, ...cells.slice(at)] });
  const analyst = createAnalyst({ referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false }, []);
  const own = document.blocks.filter(({ cell }) => cell?.table === 0);
  const [draft] = resolveTable(document.text, own, null, analyst).drafts;
  expect(draft?.leads.map(({ text }) => text)).toEqual(["Bộ Y tế", "Bộ Nội vụ"]);
  for (const { text, span } of draft?.leads ?? []) expect(document.text.slice(span.start, span.end)).toBe(text);
});

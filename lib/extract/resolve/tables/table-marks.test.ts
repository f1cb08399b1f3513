import { expect, it } from "vitest";
import { readRows } from "../../../../test/support/table-rows.ts";

const top = ["TT", "Nội dung công việc", "Đơn vị chủ trì"].map((text) => ({ text, rowSpan: 2 }));
const quarters = (title: string) => [
  [...top, { text: title, columnSpan: 4 }],
  ["Quý I", "Quý II", "Quý III", "Quý IV"],
];
const WORK = "Kiểm định cân chợ";
const LEAD = "Sở Công Thương";

it.each([
  ["the quarter's, of the year above it", [...quarters("Thời gian năm 2027"), ["1", WORK, LEAD, "x", "x", "", ""]], "2027-06-30"],
  [
    "the last one's, over several columns too",
    [...quarters("Năm 2027"), ["1", WORK, LEAD, "", "", { text: "X", columnSpan: 2 }]],
    "2027-12-31",
  ],
  [
    "the month's",
    [
      ["TT", "Công việc", "Chủ trì", "T12", "T1", "T2"],
      ["1", WORK, LEAD, "x", "x", ""],
    ],
    "2027-01-31",
  ],
  [
    "the year's",
    [
      ["TT", "Công việc", "Chủ trì", "2027", "2028"],
      ["1", WORK, LEAD, "✓", ""],
    ],
    "2027-12-31",
  ],
  [
    "that of the two headers together",
    [
      [...["TT", "Công việc", "Chủ trì"].map((text) => ({ text, rowSpan: 2 })), { text: "Tháng", columnSpan: 2 }],
      ["3", "4"],
      ["1", WORK, LEAD, "", "x"],
    ],
    "2027-04-30",
  ],
])("a mark stands for the time of its column: %s", (_, rows, due) => {
  expect(readRows(rows)).toMatchObject([{ leads: [LEAD], deadlines: [due] }]);
});

it("a mark below other words is no time, and a time that is stated counts", () => {
  const head = ["TT", "Công việc", "Chủ trì", "Thời hạn", "Việc mới", "Quý I"];
  const rows = [head, ["1", WORK, LEAD, "Tháng 6/2027", "x", "x"], ["2", "Sơn lại quầy hàng", LEAD, "", "x", ""]];
  expect(readRows(rows)).toMatchObject([{ deadlines: ["2027-06-30"] }, { deadlines: [] }]);
});

it("a row that is a time over all columns is the time of the rows below, up to the next such row", () => {
  const group = (text: string) => [{ text, columnSpan: 4 }];
  const rows = [
    ["TT", "Tên đề án", "Cơ quan chuẩn bị", "Ghi chú"],
    group("QUÝ I"),
    group("THÁNG 02 (01 đề án):"),
    ["1", "Đề án bến du thuyền", LEAD, ""],
    group("Tháng 3/2027"),
    ["2", "Đề án chợ đêm, trình trước ngày 15/3/2027", LEAD, ""],
    group("VIỆC THƯỜNG XUYÊN"),
    ["3", "Báo cáo giá cả", LEAD, ""],
  ];
  expect(readRows(rows)).toMatchObject([{ deadlines: ["2027-02-28"] }, { deadlines: ["2027-03-15"] }, { deadlines: [] }]);
});

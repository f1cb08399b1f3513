import { expect, it } from "vitest";
import { buildPage, buildTable } from "../../../../test/support/page-text.ts";
import { extractNotice } from "../../index.ts";

const HEAD = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"] as const;
const ROW = ["1", "Rà soát diện tích rừng trồng", "Sở Nội vụ", "Sở Y tế", "Quý III/2027", "Báo cáo"];
const ABOVE = ["UBND TỈNH GIA LAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-UBND", "KẾ HOẠCH", "Bảo vệ rừng năm 2027"];

const HEADINGS: readonly (readonly [(typeof HEAD)[number], readonly string[]])[] = [
  ["TT", ["STT", "Số TT", "Stt", "Số thứ tự"]],
  [
    "Nội dung",
    [
      "Nhiệm vụ",
      "NỘI DUNG CÔNG VIỆC",
      "Tên nhiệm vụ, đề án",
      "Hoạt động",
      "Giải pháp",
      "Tên văn bản",
      "Đề án",
      "Đầu việc",
      "Việc phải làm",
      "Hạng mục",
      "Chuyên đề",
      "Ý kiến chỉ đạo của Thủ tướng Chính phủ",
      "Đề xuất, kiến nghị của Tỉnh",
      "Phương án xử lý",
    ],
  ],
  [
    "Cơ quan chủ trì",
    [
      "Đơn vị thực hiện",
      "Chủ trì",
      "Phân công",
      "Trách nhiệm thực hiện",
      "Cơ quan đầu mối",
      "Cơ quan chủ trì soạn thảo",
      "Cán bộ phụ trách",
      "Cơ quan trình",
      "Đơn vị tổ chức",
      "Lực lượng thực hiện",
      "Sở, ngành",
      "Phụ trách chính",
      "Cơ quan giải quyết",
      "Chịu trách nhiệm chính",
    ],
  ],
  [
    "Cơ quan phối hợp",
    ["Đơn vị phối hợp thực hiện", "Phối hợp", "Các đơn vị phối hợp", "Cơ quan liên quan", "Đơn vị hỗ trợ", "Hỗ trợ"],
  ],
  [
    "Thời gian hoàn thành",
    [
      "Thời hạn",
      "Tiến độ",
      "Hoàn thành",
      "Thời gian trình",
      "Hạn hoàn thành",
      "Mốc thời gian",
      "Lộ trình thực hiện",
      "Tháng",
      "Tuần",
      "Năm thực hiện",
      "Ngày",
      "Xong trước",
    ],
  ],
  ["Sản phẩm", ["Kết quả đầu ra", "Dự kiến sản phẩm", "Hình thức văn bản", "Yêu cầu sản phẩm", "Kết quả cần đạt"]],
];

it.each(HEADINGS.flatMap(([usual, others]) => others.map((heading) => [heading, usual] as const)))(
  "a column headed “%s” is read as one headed “%s”",
  (heading, usual) => {
    const table = buildTable([HEAD.map((own) => (own === usual ? heading : own)), ROW]);
    const extraction = extractNotice({ ...buildPage(ABOVE), blocks: [...buildPage(ABOVE).blocks, ...table] });
    const directives = extraction.status === "directive" ? extraction.directives : [];
    expect(
      directives.map(({ text, leads, coordinating, deadlines, product }) => [
        text,
        ...[...leads, ...coordinating, ...deadlines, product].map((field) => field?.text),
      ]),
    ).toEqual([ROW.slice(1)]);
  },
);

it("a table whose times are hours of one day is a programme, and charges nobody", () => {
  const table = buildTable([
    ["Thời gian", "Nội dung", "Đơn vị thực hiện"],
    ["8h00 - 8h15", "Đón tiếp đại biểu", "Văn phòng UBND tỉnh"],
    ["8h15-9h", "Phát biểu khai mạc", "Sở Y tế"],
  ]);
  const extraction = extractNotice({ ...buildPage(ABOVE), blocks: [...buildPage(ABOVE).blocks, ...table] });
  expect(extraction.status === "directive" ? extraction.directives : []).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { readRows, TABLE_HEAD } from "../../../../test/support/table-rows.ts";

describe("the words of a table", () => {
  it("puts a cell's lines together that the page has cut, and leaves names that stand a line each", () => {
    const rows = [
      TABLE_HEAD,
      [
        "1",
        { text: ["Lập danh mục", "bến thuyền"] },
        { text: ["Sở Du", "lịch"] },
        { text: ["Sở Xây dựng", "các xã ven hồ"] },
        { text: ["Tháng 6", "năm 2027"] },
        "",
      ],
    ];
    expect(readRows(rows)).toMatchObject([
      {
        statement: "Lập danh mục bến thuyền",
        leads: ["Sở Du lịch"],
        coordinating: ["Sở Xây dựng", "các xã ven hồ"],
        deadlines: ["2027-06-30"],
      },
    ]);
  });

  it("takes the finer of two columns of duties, where cells of the first stand beside several rows", () => {
    const rows = [
      ["Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Cơ quan chủ trì", "Thời gian"],
      [{ text: "I. Bến thuyền", rowSpan: 2 }, "1. Kẻ lại biển báo", "Sở Xây dựng", "Tháng 6/2027"],
      ["2. Đếm số thuyền", "Công an tỉnh", "Quý III/2027"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "1. Kẻ lại biển báo", leads: ["Sở Xây dựng"], deadlines: ["2027-06-30"] },
      { statement: "2. Đếm số thuyền", leads: ["Công an tỉnh"], deadlines: ["2027-09-30"] },
    ]);
  });

  it("names who helps and when by other words: who is concerned, who takes part, from when to when", () => {
    const row = ["1", "Lập danh mục bến thuyền", "Sở Xây dựng", "Công an tỉnh", "Quý I - Quý II/2027"];
    const read2 = (helper: string) =>
      readRows([["TT", "Đầu việc", "Đơn vị chủ trì", helper, "Thời gian bắt đầu - kết thúc"], row]);
    for (const helper of ["Đơn vị liên quan", "Cơ quan cùng thực hiện"])
      expect(read2(helper)).toMatchObject([
        { leads: ["Sở Xây dựng"], coordinating: ["Công an tỉnh"], deadlines: ["2027-06-30"] },
      ]);
  });

  it("takes a column of sentences for the duties where no header names them, beside who leads and when", () => {
    const row = ["1", "Thả phao dẫn luồng trên hồ", "Sở Xây dựng", "Công an tỉnh", "Tháng 6/2027"];
    const wanted = [{ statement: "Thả phao dẫn luồng trên hồ", leads: ["Sở Xây dựng"], deadlines: ["2027-06-30"] }];
    for (const duty of ["Biện pháp", "Diễn giải", "Yêu cầu", "Nội dung phân công", "Việc được giao", "Lĩnh vực/Nhiệm vụ"])
      expect(readRows([["Mã nhiệm vụ", duty, "Cơ quan chủ trì", "Phối hợp", "Thời hạn"], row])).toMatchObject(wanted);
    for (const lead of ["Giao cho", "Chủ thể thực hiện", "Thành viên phụ trách", "Cán bộ, công chức thực hiện"])
      expect(readRows([["TT", "Nội dung", lead, "Cùng thực hiện", "Thời hạn"], row])).toMatchObject(wanted);
    // short words under an unknown header are no duties
    const names = ["1", "Lê Văn An", "Sở Xây dựng", "Công an tỉnh", "Tháng 6/2027"];
    expect(readRows([["TT", "Họ và tên", "Cơ quan", "Phối hợp", "Thời hạn"], names])).toEqual([]);
  });

  it("reads who does what where a header says it by its six clear things", () => {
    const rows = [
      ["TT", "Rõ việc", "Rõ người", "Rõ trách nhiệm", "Rõ thời gian", "Rõ sản phẩm"],
      ["1", "Thả phao dẫn luồng", "Giám đốc Sở Xây dựng", "Trực tiếp chỉ đạo", "30/6/2027", "20 phao"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Thả phao dẫn luồng", leads: ["Giám đốc Sở Xây dựng"], deadlines: ["2027-06-30"], product: "20 phao" },
    ]);
  });

  it("lets an index that is scored stand for the duty, where another column says who answers for it", () => {
    const rows = [
      ["Chỉ số thành phần", "Mục tiêu 2027", "Cơ quan chịu trách nhiệm chính", "Cơ quan phối hợp"],
      ["Gia nhập thị trường", "8,0", "Sở Xây dựng", "Công an tỉnh"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Gia nhập thị trường", leads: ["Sở Xây dựng"], coordinating: ["Công an tỉnh"] },
    ]);
  });

  it("takes who leads an office for no lead, also below a header that spans who does it and who helps", () => {
    const rows = [
      [
        { text: "TT", rowSpan: 2 },
        { text: "Tên nhiệm vụ", rowSpan: 2 },
        { text: "Tổ chức thực hiện", columnSpan: 3 },
      ],
      ["Lãnh đạo Bộ chỉ đạo", "Đơn vị đầu mối", "Đơn vị phối hợp"],
      ["1", "Kẻ lại cọc tiêu", "Thứ trưởng Lê Văn An", "Cục Đường bộ Việt Nam", "Sở Xây dựng các tỉnh"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Kẻ lại cọc tiêu", leads: ["Cục Đường bộ Việt Nam"], coordinating: ["Sở Xây dựng các tỉnh"] },
    ]);
  });

  it("takes who only watches for no lead, unless nobody else is named", () => {
    const row = ["1", "Tỷ lệ bến có phao cứu sinh", "%", "95", "Sở Xây dựng", "Thống kê tỉnh"];
    const read = (lead: string) => readRows([["TT", "Chỉ tiêu", "ĐVT", "KH 2027", lead, "Đơn vị theo dõi"], row]);
    expect(read("Đơn vị chủ trì")).toMatchObject([{ leads: ["Sở Xây dựng"] }]);
    expect(read("Hiện trạng")).toMatchObject([{ leads: ["Thống kê tỉnh"] }]);
  });

  it("knows a column of measures by some of them, beside who leads", () => {
    const rows = [
      ["TT", "Tên chỉ tiêu", "Đơn vị", "KH 2027", "Cơ quan chịu trách nhiệm chính"],
      ["1", "Số bến được cấp phép", "Bến", "40", "Sở Xây dựng"],
      ["2", "Tỷ lệ thuyền đăng kiểm", "%", "90", "Công an tỉnh"],
    ];
    expect(readRows(rows)).toMatchObject([{ leads: ["Sở Xây dựng"] }, { leads: ["Công an tỉnh"] }]);
  });

  it("lets a name that stands alone in the column of the leads head the rows below it", () => {
    const rows = [
      ["TT", "Cơ quan chủ trì", "Nội dung công việc", "Thời gian"],
      ["I", "SỞ XÂY DỰNG", "", ""],
      ["1", "", "Thả phao dẫn luồng", "Quý I/2027"],
      ["II", "CÔNG AN TỈNH", "", ""],
      ["1", "", "Đếm số thuyền", "Quý II/2027"],
    ];
    expect(readRows(rows)).toMatchObject([
      { statement: "Thả phao dẫn luồng", leads: ["SỞ XÂY DỰNG"], deadlines: ["2027-03-31"] },
      { statement: "Đếm số thuyền", leads: ["CÔNG AN TỈNH"], deadlines: ["2027-06-30"] },
    ]);
  });

  it("reads spans of months as a time, and no year of a season or a session", () => {
    const row = (time: string) => ["1", "Thả phao dẫn luồng", "Sở Xây dựng", "", time, ""];
    const read = (time: string) => readRows([TABLE_HEAD, row(time)]);
    expect(read("12 tháng kể từ ngày phê duyệt quy hoạch")).toMatchObject([{ deadlines: ["relative"] }]);
    expect(read("Ký ban hành 01/6/2027")).toMatchObject([{ deadlines: ["2027-06-01"] }]);
    for (const time of ["Trước mùa mưa năm 2027", "Kỳ họp giữa năm 2027"])
      expect(read(time)).toMatchObject([{ leads: ["Sở Xây dựng"], deadlines: [] }]);
  });
});

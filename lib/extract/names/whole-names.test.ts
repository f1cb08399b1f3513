import { describe, expect, it } from "vitest";
import { createGazetteer } from "../../gazetteer/index.ts";
import { lookUpNames } from "./name-lookup.ts";
import { readNames } from "./read-names.ts";

/** The names at the text's start, in the text's words. */
function namesIn(text: string): readonly string[] {
  const list = readNames(text, 0, lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null }));
  return list?.names.map(({ span }) => text.slice(span.start, span.end)) ?? [];
}

describe("a body's name", () => {
  it.each([
    "Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh",
    "Quỹ Phòng, chống thiên tai tỉnh",
    "Chi cục Kiểm lâm và Phòng, chống cháy rừng",
    "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    "Trung tâm Trợ giúp pháp lý nhà nước",
    "Phòng Kế hoạch tổng hợp",
    "Trung tâm Chuyển giao kỹ thuật nông nghiệp",
    "Văn phòng Đăng ký đất đai",
    "Văn phòng Điều phối nông thôn mới",
    "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",
    "Chi cục Chất lượng nông, lâm sản và thủy sản",
    "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh",
    "Ban Quản lý Khu dự trữ sinh quyển Cần Giờ",
    "Liên hiệp các tổ chức hữu nghị thành phố",
    "Ngân hàng Chính sách xã hội chi nhánh tỉnh",
    "Ngân hàng Nhà nước Việt Nam chi nhánh Thành phố",
    "Ngân hàng Nhà nước chi nhánh Thành phố Hồ Chí Minh",
    "Nhà hát Cải lương",
    "Phân hiệu Trường Đại học Lâm nghiệp",
    "Liên danh nhà thầu Sông Đà",
    "Hợp tác xã Rau sạch Vân Hội",
    "Cơ sở cai nghiện ma túy số 2",
    "Khu Bảo tồn thiên nhiên Hòn Bà",
    "Đội Quản lý thị trường số 7",
    "Trung đoàn 95",
    "Quân đoàn 12",
    "UBND Tp. Huế",
    "Trung tâm Giống cây trồng, thủy sản",
    "Chi cục Lâm nghiệp và Biển, đảo",
    "Trường Đào tạo, bồi dưỡng nghiệp vụ",
    "Hội đồng bồi thường, hỗ trợ, tái định cư",
    "Trung tâm Giám sát, điều hành giao thông",
    "Trung tâm Quản lý hạ tầng giao thông đường bộ",
    "Trung tâm Kiểm định Xây dựng",
    "Hội đồng đền bù",
    "Trạm y tế xã, phường",
    "Công ty Cổ phần cấp nước Phú Thọ",
    "Ban Chỉ đạo triển khai Đề án 06 tỉnh",
    "Ban Chỉ đạo thực hiện Quy chế dân chủ",
    "Ban Quản lý Đầu tư xây dựng các công trình giao thông",
    "Văn phòng đăng ký quyền sử dụng đất",
    "Văn phòng điều phối xây dựng nông thôn mới",
    "Quỹ Xóa đói giảm nghèo",
    "Cục Đăng ký quốc gia giao dịch bảo đảm",
    "Nhà khách tỉnh",
    "Quý Công ty",
    "Kho bạc Nhà nước khu vực",
    "Chủ tịch HĐTV",
    "Kế toán trưởng",
    "Đội QLTT số 3",
    "UBND xã Tân Hòa, huyện Sơn Lâm",
    "Công an phường 12, quận 10",
    "Công an các đơn vị, địa phương",
    "Ban quản lý rừng phòng hộ, rừng đặc dụng",
    "Huyện đoàn Mộc Châu",
    "Trưởng phòng Kinh tế xã",
    "Trưởng phòng Văn hóa - Xã hội phường",
    "Phó Trưởng phòng Nội vụ",
    "ủy ban nhân dân các huyện, thành phố",
    "chủ tịch ủy ban nhân dân các xã, phường",
    "ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
  ])("is read whole: %s", (name) => {
    expect(namesIn(`${name}, Sở Xây dựng khẩn trương rà soát.`)).toEqual([name, "Sở Xây dựng"]);
    expect(namesIn(`Sở Xây dựng và ${name} khẩn trương rà soát.`)).toEqual(["Sở Xây dựng", name]);
  });

  it("goes on with those to whom land is given, or let", () => {
    const those = "các doanh nghiệp được giao, cho thuê rừng";
    expect(namesIn(`${those} phải phát dọn đường băng.`)).toEqual([those]);
  });

  it.each([
    ["Sở Giáo dục và Đào tạo thường xuyên kiểm tra.", "Sở Giáo dục và Đào tạo"],
    ["Ban Quản lý dự án giúp chủ đầu tư lập hồ sơ.", "Ban Quản lý dự án"],
    ["Sở Xây dựng vừa phối kết hợp vừa kiểm tra.", "Sở Xây dựng"],
    ["Ban Chỉ đạo thực hiện nghiêm quy chế.", "Ban Chỉ đạo"],
    ["Sở Kế hoạch và Đầu tư xây dựng kế hoạch.", "Sở Kế hoạch và Đầu tư"],
    ["Trung tâm Y tế huyện, khi có dịch phải báo cáo.", "Trung tâm Y tế huyện"],
    ["Sở Tài chính giao kế hoạch.", "Sở Tài chính"],
    ["Ngân hàng Chính sách xã hội giải ngân.", "Ngân hàng Chính sách xã hội"],
  ])("ends before what it does: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("is followed by the health services of other branches", () => {
    expect(namesIn("Sở Y tế các tỉnh, Y tế các Bộ, ngành, các bệnh viện rà soát.")).toEqual([
      "Sở Y tế các tỉnh",
      "Y tế các Bộ, ngành",
      "các bệnh viện",
    ]);
    expect(namesIn("Thủ trưởng y tế các bộ, ngành chấn chỉnh.")).toEqual(["Thủ trưởng y tế các bộ, ngành"]);
  });

  it("ends where the next department begins, the comma between them forgotten", () => {
    expect(namesIn("Sở Tài chính Sở Y tế và Sở Nội vụ rà soát.")).toEqual(["Sở Tài chính", "Sở Y tế", "Sở Nội vụ"]);
  });

  it.each([
    "các Giám đốc Sở Nội vụ",
    "Các Giám đốc sở giáo dục và đào tạo",
    "các Chủ tịch UBND huyện",
    "các cơ quan chức năng tại địa phương",
    "Tổng Giám đốc (Giám đốc) các tổ chức tín dụng",
    "các Ban QLDA",
    "các Quỹ đầu tư phát triển địa phương",
    "các đơn vị quản lý, vận hành hồ chứa",
    "các đơn vị quản lý vận hành hồ chứa",
    "các cơ quan, đơn vị, trường học",
    "toàn thể cán bộ, công chức, viên chức",
  ])("of many is one: %s", (name) => {
    expect(namesIn(`${name} và Sở Y tế rà soát.`)).toEqual([name, "Sở Y tế"]);
  });

  it("stands behind 'ông (bà)'", () => {
    expect(namesIn("Các ông (bà) Chánh Văn phòng, Giám đốc Sở Nội vụ triển khai.")).toEqual([
      "Chánh Văn phòng",
      "Giám đốc Sở Nội vụ",
    ]);
  });

  it("holds the commas of units between which semicolons stand", () => {
    expect(namesIn("Các Vụ: Kế hoạch, Tài chính; Tổ chức cán bộ; Pháp chế tổng hợp nhu cầu.")).toEqual([
      "Kế hoạch, Tài chính",
      "Tổ chức cán bộ",
      "Pháp chế",
    ]);
    expect(namesIn("Các Cục: Xuất bản, In và Phát hành; Điện ảnh; Bản quyền tác giả rà soát trụ sở.")).toEqual([
      "Xuất bản, In và Phát hành",
      "Điện ảnh",
      "Bản quyền tác giả",
    ]);
  });

  it("says which of them: branches of regions, those of an annex, those who keep order", () => {
    expect(namesIn("Ngân hàng Nhà nước chi nhánh các Khu vực 9, 10, 11 theo dõi sát tình hình.")).toEqual([
      "Ngân hàng Nhà nước chi nhánh các Khu vực 9, 10, 11",
    ]);
    expect(namesIn("NHNN chi nhánh Khu vực theo dõi sát tình hình.")).toEqual(["NHNN chi nhánh Khu vực"]);
    expect(namesIn("Các địa phương tại Phụ lục II: Công bố thủ tục.")).toEqual(["Các địa phương tại Phụ lục II"]);
    expect(namesIn("cơ quan công an, quản lý thị trường truy tìm lô thuốc.")).toEqual(["cơ quan công an, quản lý thị trường"]);
  });

  it("is named by its class alone where a duty follows", () => {
    expect(namesIn("Trung tâm phối hợp với xã đo đạc.")).toEqual(["Trung tâm"]);
    expect(namesIn("Ban khẩn trương bàn giao hồ sơ.")).toEqual(["Ban"]);
    expect(namesIn("Ban tổ chức phối hợp với Sở Y tế bố trí xe.")).toEqual(["Ban tổ chức"]);
    expect(namesIn("Trung tâm hỗ trợ doanh nghiệp của tỉnh.")).toEqual([]);
  });

  it("ends before what it does, a court or a youth union by its class alone too", () => {
    expect(namesIn("Quận Đoàn hỗ trợ người nhập liệu.")).toEqual(["Quận Đoàn"]);
    expect(namesIn("Viện Kiểm sát, Tòa án đưa ra xét xử hai vụ.")).toEqual(["Viện Kiểm sát", "Tòa án"]);
    expect(namesIn("Ban Tuyên giáo và Dân vận định hướng tuyên truyền.")).toEqual(["Ban Tuyên giáo và Dân vận"]);
    expect(namesIn("Đoàn kiểm tra khẩn trương báo cáo.")).toEqual(["Đoàn kiểm tra"]);
  });

  it("is no verb that is called like it", () => {
    expect(namesIn("Thanh tra việc sử dụng phần mềm tại doanh nghiệp.")).toEqual([]);
    expect(namesIn("Kiểm toán việc sử dụng vốn đầu tư công.")).toEqual([]);
    expect(namesIn("Thanh tra tỉnh rà soát đơn thư.")).toEqual(["Thanh tra tỉnh"]);
  });

  it("goes on as communes each with its class word, numbered or of a city that was", () => {
    expect(namesIn("UBND phường Nam Hồ - Đà Lạt, phường Suối Vàng - Đà Lạt cắm biển báo.")).toEqual([
      "UBND phường Nam Hồ - Đà Lạt",
      "phường Suối Vàng - Đà Lạt",
    ]);
    expect(namesIn("UBND các xã Đồng Khê, Nam Thượng và phường 1 Bảo Lộc cắm biển báo.")).toEqual([
      "Đồng Khê",
      "Nam Thượng",
      "phường 1 Bảo Lộc",
    ]);
    expect(namesIn("UBND xã Đồng Khê, huyện Nam Thượng cắm biển báo.")).toEqual(["UBND xã Đồng Khê, huyện Nam Thượng"]);
  });

  it("goes on as communes behind what kind they are, and as communes by their class alone", () => {
    expect(namesIn("Các xã ven biển Đồng Khê, Nam Thượng rà soát lồng bè.")).toEqual(["Đồng Khê", "Nam Thượng"]);
    expect(namesIn("Bí thư Đảng ủy xã, phường chịu trách nhiệm.")).toEqual(["Bí thư Đảng ủy xã, phường"]);
  });

  it("goes on as a list of places that nobody knows", () => {
    expect(namesIn("Bến Tre, Đồng Khê và Nam Thượng khẩn trương rà soát.")).toEqual(["Bến Tre", "Đồng Khê", "Nam Thượng"]);
  });
});

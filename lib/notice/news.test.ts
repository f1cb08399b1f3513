import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { reportsOrder } from "./news.ts";

const HEADLINE = "Bảo đảm nguồn cung hàng hóa dịp Tết";

describe("a news page", () => {
  it.each([
    ["Thủ tướng yêu cầu Bộ Công Thương theo dõi sát diễn biến cung cầu."],
    ["Phó Thủ tướng giao Bộ Tài chính bố trí đủ vốn."],
    ["Chủ tịch UBND tỉnh chỉ đạo các sở khẩn trương rà soát."],
    ["Phó Chủ tịch UBND TP.HCM giao Sở Xây dựng nạo vét kênh."],
    ["UBND Thành phố giao Sở Xây dựng xác định ranh, cắm mốc."],
    ["Công điện đề nghị các địa phương báo cáo trước ngày 20/12."],
    ["Lãnh đạo thành phố yêu cầu Sở Xây dựng hoàn thiện thủ tục."],
    ["Thủ tướng Chính phủ vừa giao Bộ Xây dựng rà soát quy hoạch cảng cạn."],
    ["Sau khi xem xét, UBND tỉnh có ý kiến như sau: Giao Sở Y tế mua vắc xin."],
    ["Đồng chí Lê Văn An đề nghị Sở Y tế đẩy mạnh tuyên truyền."],
    ["UBND thành phố cũng yêu cầu, việc phun thuốc phải xong trong tuần."],
    ["Chi cục Thủy lợi đề nghị Trung tâm Y tế huyện Vân Hải trực cấp cứu."],
    ["Giám đốc Sở Giáo dục và Đào tạo Lê Văn An yêu cầu hiệu trưởng các trường nghỉ học tránh bão."],
    ["Để lễ hội diễn ra an toàn, UBND tỉnh yêu cầu: Sở Y tế bố trí xe cứu thương."],
    ["Theo đó, văn bản giao Bộ Xây dựng trả lời kiến nghị của doanh nghiệp."],
    ["Cục Quản lý Khám, chữa bệnh yêu cầu Sở Y tế Nghệ An xác minh thông tin."],
    ["Cục Đường bộ yêu cầu, nếu phát hiện sai phạm, Sở Xây dựng phải xử lý nghiêm."],
    ["Liên Bộ yêu cầu các thương nhân đầu mối bảo đảm nguồn cung xăng dầu."],
    ["Giám đốc Công an tỉnh yêu cầu Công an huyện Vân Hải khẩn trương điều tra."],
    ["Tại đây, đồng chí yêu cầu nhà thầu tăng cường máy móc, nhân lực."],
    ["Theo Nghị quyết, Chính phủ giao Bộ Y tế khẩn trương mua vắc xin."],
    ["Bộ Chính trị, Ban Bí thư yêu cầu các cấp ủy quán triệt kết luận."],
    ["Ban Bí thư giao ban thường vụ các tỉnh ủy chỉ định cấp ủy mới."],
    ["Thứ trưởng Bộ Tư pháp Lê Văn An, Tổ phó Tổ công tác đề nghị các bộ gửi báo cáo."],
    ["Sở yêu cầu các nhà trường phun khử khuẩn lớp học trước ngày khai giảng."],
    ["Phó Thủ tướng phân công đồng chí Bộ trưởng đến nơi; yêu cầu Ban ATGT tỉnh cứu chữa người bị nạn."],
    ["Thường trực HĐND tỉnh đề nghị các đơn vị thực hiện tốt nghị quyết đã đưa ra phiên chất vấn."],
    ["Phó Chủ tịch HĐND huyện ghi nhận kết quả và đề nghị các xã tăng cường giám sát."],
    ["Đoàn giám sát của HĐND tỉnh đề nghị Sở Y tế bổ sung thiết bị cho các trạm."],
    ["Ngân hàng Nhà nước yêu cầu các tổ chức tín dụng giảm lãi suất cho vay."],
    ["Sở Xây dựng đã đề nghị Hiệp hội vận tải vận động hội viên dán thẻ thu phí."],
    ["Ban Chỉ đạo thống nhất giao Bộ Y tế mua sinh phẩm xét nghiệm."],
    ["Giám đốc Sở Y tế vừa ký văn bản hỏa tốc đề nghị các bệnh viện, cơ sở y tế trực cấp cứu."],
    ["Trung tướng Lê Văn An đề nghị cấp ủy, chính quyền các địa phương làm tốt công tác tuyển quân."],
    ["Ông Lê Văn An chỉ đạo Sở Y tế tăng cường nhân lực cho các trạm."],
    ["Đại tá Lê Văn An chỉ đạo cơ quan thường trực sớm hoàn thành kế hoạch diễn tập."],
    ["Viện trưởng yêu cầu các phòng nghiệp vụ rà soát án tồn đọng."],
    ["Tổng Thư ký gửi công văn đề nghị các đoàn đại biểu góp ý vào chương trình kỳ họp."],
    ["Ban Chỉ đạo tỉnh yêu cầu lấy mẫu xét nghiệm người về từ vùng dịch."],
    ["Bộ Y tế đã có công văn khẩn gửi Sở Y tế các tỉnh tăng cường giám sát ca bệnh."],
    ["Bộ Xây dựng yêu cầu Tổng cục Đường bộ kiểm tra lắp đặt biển báo."],
    ["Ủy ban An toàn giao thông Quốc gia đề nghị Ban An toàn giao thông tỉnh hỗ trợ người bị nạn."],
    ["Bên cạnh đó, Ban Thường vụ Thành ủy yêu cầu Huyện ủy tập trung lãnh đạo công tác quy hoạch."],
    ["Ông Lê Văn An yêu cầu Đoàn thanh tra công bố lịch làm việc với từng đơn vị."],
    ["Cụ thể, Bí thư yêu cầu: Giữ vững an ninh trật tự dịp lễ hội."],
    ["Bộ Y tế có công văn chỉ đạo các sở. Bộ Y tế đề nghị, Sở Y tế phổ biến đến các trạm."],
    ["Đồng chí Lê Văn An nhấn mạnh ý nghĩa của nghị quyết. Đề nghị các cấp ủy nghiên cứu kỹ nội dung."],
    ["Kế hoạch do Phó Chủ tịch UBND tỉnh Lê Văn An ký ban hành, yêu cầu thủ trưởng các cơ quan triển khai."],
    ["Ban Chỉ huy Phòng, chống thiên tai tỉnh đề nghị Ban Chỉ huy Phòng, chống thiên tai các huyện trực ban."],
    ["Giám đốc Sở Y tế biểu dương kết quả đạt được, đồng thời chỉ đạo các đơn vị tổ chức tốt ngày hội."],
    ["Đồng chí Lê Văn An ghi nhận kết quả. Đồng thời đề nghị Ban đại diện thôn phát huy vai trò nòng cốt."],
    ["Đồng chí đề nghị, các Đảng ủy, Bộ CHQS tỉnh tiếp tục quán triệt nghị quyết."],
    ["Phó chủ tịch cũng vừa yêu cầu các cơ quan chức năng lập lại trật tự dừng, đỗ xe."],
    ["Thủ tướng có ý kiến phân công 2 Phó Thủ tướng trực tiếp theo dõi việc xử lý kiến nghị."],
    ["Để phục vụ lễ hội, thành phố yêu cầu giám đốc các sở bố trí người trực."],
    ["Theo đó, ông An yêu cầu lãnh đạo các phòng ban rà soát hồ sơ tồn đọng."],
    ["Đại tá Lê Văn An, Giám đốc Công an tỉnh, cũng yêu cầu Công an huyện Vân Hải tuần tra ban đêm."],
    ["Bộ trưởng Lê Văn An cũng đã chỉ đạo Công an tỉnh Vân Hải điều tra vụ cháy chợ."],
    ["Sau khi kiểm tra hiện trường, Chủ tịch UBND tỉnh Lê Văn An đã chỉ đạo các lực lượng khẩn trương khắc phục."],
    ["Tại hầm số 3, Bộ trưởng chỉ thị Tập đoàn Đường hầm bổ sung thêm hai dây chuyền."],
    ["Từ đó, ông yêu cầu chủ tịch các xã lập bảng tiến độ từng tuần."],
    ["“Vốn có rồi”, Chủ tịch UBND tỉnh nói, đồng thời giao Ban Quản lý dự án chuyển đủ tiền."],
    ["Cục Thuế vừa có công văn hỏa tốc số 3127/CT-NVT gửi Thuế các tỉnh; Cục Thuế đề nghị Thuế các tỉnh trực 24/7."],
    ["Ngày 12/11, UBND TP đã có văn bản do Chủ tịch Lê Văn An ký, giao Giám đốc Sở Y tế kiểm tra phản ánh."],
    ["Chủ tịch UBND tỉnh phê bình các chủ đầu tư giải ngân chậm; yêu cầu từng đơn vị cam kết tiến độ."],
    ["Đối với vật liệu đắp nền, giao Sở Xây dựng lập danh sách các mỏ."],
  ])("reports an order: %s", (sentence) => {
    expect(reportsOrder(buildDocument([HEADLINE, sentence]))).toBe(true);
  });

  it("reports an order when its head names the directive", () => {
    expect(reportsOrder(buildDocument([HEADLINE, "Thủ tướng vừa ký Chỉ thị số 38/CT-TTg ngày 14/11/2026."]))).toBe(true);
  });

  it.each([
    ["Thủ tướng khẳng định vai trò của kinh tế số."],
    ["Phó Chủ tịch UBND tỉnh dự và phát biểu chỉ đạo, các đồng chí lãnh đạo sở, ngành cùng dự."],
    ["UBND tỉnh đề nghị Bộ Y tế hỗ trợ, chỉ đạo phân bổ vắc xin cho tỉnh."],
    ["Công an tỉnh đề nghị người dân nâng cao cảnh giác."],
    ["Thủ tướng làm việc với một số tập đoàn hàng đầu Hàn Quốc, đề nghị các tập đoàn mở rộng đầu tư."],
    ["Chủ tịch HĐND tỉnh cảm ơn các ý kiến và coi đây là chỉ đạo có ý nghĩa xuyên suốt."],
    ["Ban chỉ đạo có nhiệm vụ tham mưu cho Chủ tịch UBND tỉnh chỉ đạo UBND cấp xã kiểm kê đất."],
    ["Cử tri phản ánh cầu yếu; đề nghị các ngành chức năng sớm sửa chữa."],
    ["Thủ tướng lưu ý tỉnh cần tập trung chỉ đạo tốt sản xuất vụ đông."],
    ["Ban Bí thư ban hành kết luận về tăng cường lãnh đạo, chỉ đạo công tác đại hội các cấp."],
    ["Khi có vướng mắc, các đơn vị báo cáo để UBND tỉnh chỉ đạo giải quyết."],
    ["Sở Xây dựng đề xuất UBND tỉnh giao Sở Tài chính bố trí vốn."],
    ["Trạm y tế đã phun hóa chất, đồng thời chỉ đạo các thôn dọn vệ sinh."],
    ["Đại biểu HĐND tỉnh đề nghị UBND tỉnh làm rõ giải pháp cấp nước."],
    ["Sở Xây dựng đề nghị HĐND tỉnh thông qua nghị quyết về nhà ở."],
    ["Bộ quản lý ngành chủ trì giám định khi được Thủ tướng Chính phủ giao."],
    ["Cử tri xã Tân Hòa phản ánh đường hỏng. Đồng thời, đề nghị các ngành chức năng sớm sửa chữa."],
    ["Tại Vân Hải, Sở Y tế đã yêu cầu các trạm lập sổ theo dõi từ đầu năm."],
    ["Về kiến nghị của bà con, đề nghị các ngành chức năng sớm trả lời."],
    ["Thanh tra tỉnh kiến nghị Chủ tịch UBND tỉnh giao Sở Y tế thu hồi; giao UBND các xã kiểm điểm."],
    ["Kim ngạch đạt 12 tỷ USD, vượt mục tiêu Thủ tướng Chính phủ giao."],
    ["Năm qua, Chủ tịch UBND tỉnh đã chỉ đạo các lực lượng tuần tra thường xuyên."],
    ["Thực hiện Công điện số 236 của Thủ tướng Chính phủ, Tập đoàn Điện lực đã yêu cầu các nhà máy trực ban."],
    ["UBND cấp tỉnh giao Sở Công Thương tiếp nhận hồ sơ cấp phép."],
    ["Nhờ chỉ đạo kịp thời của Thủ tướng tại Công điện số 17/CĐ-TTg về xuất khẩu, giá hồ tiêu tăng."],
    ["Giá rau xanh tại các chợ ổn định, nguồn cung dồi dào."],
    ["Phó Thủ tướng tiếp xã giao thông tấn xã các nước."],
    ["Chủ tịch UBND tỉnh cam kết bàn giao mặt bằng."],
    ["Chủ tịch UBND tỉnh chủ trì giao ban trực tuyến về đầu tư công."],
    ["Luật số 12/2026/QH16 có hiệu lực từ năm sau."],
    ["Chủ tịch UBND tỉnh cam kết thực hiện nghiêm chỉ đạo của Phó Thủ tướng."],
    ["Tại Phiên họp thứ ba, Thủ tướng đã giao 24 nhiệm vụ cho các bộ, ngành."],
    ["Từ đầu năm, Thủ tướng giao các bộ, cơ quan, địa phương 1.240 nhiệm vụ."],
    ["Chiều qua, Bộ trưởng Ngoại giao nước bạn dự lễ khánh thành trường học."],
    ["Chương trình được Thủ tướng Chính phủ trực tiếp chỉ đạo, nhiều địa phương tham gia."],
    ["Đơn thuộc thẩm quyền Chủ tịch UBND tỉnh giao Thanh tra tỉnh xác minh là hai đơn."],
    ["Ủy ban châu Âu yêu cầu các doanh nghiệp công nghệ minh bạch dữ liệu."],
    ["Chủ tịch Hiệp hội Cà phê đề nghị các bộ giảm thủ tục."],
    ["Thủ tướng đề nghị các nhà đầu tư nước ngoài tiếp tục đồng hành với Việt Nam."],
    ["Thủ tướng đề nghị cộng đồng doanh nghiệp đẩy mạnh đầu tư vào công nghệ."],
    ["Thủ tướng đề nghị bà con tiếp tục đoàn kết, giúp nhau làm ăn."],
    ["Phó Thủ tướng nhấn mạnh yêu cầu không hợp thức hóa sai phạm."],
    ["UBND tỉnh giao đất cho doanh nghiệp trong khu công nghiệp."],
    ["Thủ tướng cũng đã nhiều lần yêu cầu các địa phương bố trí đúng người."],
    ["Ông cảm ơn Thủ tướng đã tin tưởng giao trọng trách mới."],
    ["Đơn vị hứa hoàn thành tốt các nhiệm vụ Thủ tướng giao."],
    ["Giải ngân đạt 61% kế hoạch vốn Thủ tướng Chính phủ giao và 52% kế hoạch tỉnh giao."],
    ["Hàng tuần, Phó Thủ tướng sẽ sang họp, chỉ đạo cụ thể."],
    ["Bộ Y tế đề nghị người dân tiêm nhắc lại."],
    ["Tại Hội nghị Chính phủ, theo Thủ tướng, chúng ta đã đạt mục tiêu các cấp giao chính quyền địa phương."],
    ["Tổ công tác của Thủ tướng đã kiểm tra các nhiệm vụ do Chính phủ, Thủ tướng giao cho Bộ Y tế."],
    ["Chủ tịch UBND tỉnh đề nghị người dân chủ động phòng bệnh."],
    ["Thực hiện chỉ thị của Thủ tướng về đón Tết, Tỉnh ủy đã tập trung chỉ đạo các cấp ủy chăm lo người nghèo."],
    ["Nguyên Chủ tịch UBND tỉnh bị đề nghị mức án 5 năm tù giam."],
    ["Bộ trưởng thành lập ban chỉ đạo cấp quốc gia theo quy chế thi."],
    ["Phó Thủ tướng đề nghị các đại biểu tập trung thảo luận."],
    ["Sở Xây dựng kiến nghị Bộ Tài chính giao Sở Tài chính bố trí vốn."],
    ["Theo tờ trình, UBND tỉnh Lào Cai đề nghị Thủ tướng giao Bộ Tài chính cân đối vốn cho dự án."],
    ["Thanh tra Chính phủ kiến nghị Thủ tướng Chính phủ giao Bộ Tài chính khắc phục thiếu sót."],
    ["Phó Thủ tướng nêu yêu cầu trên khi chủ trì cuộc họp với các bộ chiều nay."],
    ["Phó Thủ tướng cho rằng tiến độ vẫn chậm so với yêu cầu. Nguyên nhân là khâu phối hợp."],
  ])("reports none: %s", (sentence) => {
    expect(reportsOrder(buildDocument([HEADLINE, sentence]))).toBe(false);
  });

  it("reports an order in its story, not by the way in a story of something else", () => {
    const byTheWay = "Mới đây, Thủ tướng Chính phủ đã yêu cầu Bộ Công Thương theo dõi sát diễn biến thị trường.";
    const opening = "Trong 9 tháng, xuất khẩu cà phê đạt trên 6 tỷ USD.";
    expect(reportsOrder(buildDocument(["Giá cà phê tăng mạnh", opening, "Doanh nghiệp kỳ vọng.", "Vụ mới.", byTheWay]))).toBe(
      false,
    );
    const before = "Tại phiên họp Chính phủ vừa qua, Thủ tướng yêu cầu các bộ phấn đấu tăng trưởng trên 8%.";
    expect(reportsOrder(buildDocument(["Giá cà phê tăng mạnh", opening, "Doanh nghiệp kỳ vọng.", before]))).toBe(false);
    const meeting = "Chiều 3/11, Thủ tướng chủ trì cuộc họp về xuất khẩu nông sản.";
    expect(
      reportsOrder(buildDocument(["Mở thị trường cho cà phê", meeting, opening, "Thủ tướng giao Bộ Công Thương đàm phán."])),
    ).toBe(true);
  });

  it("reports none where an order is recalled, or where its title asks what it explains", () => {
    const told = ["Mùa lũ năm nay đến sớm.", "Nhiều tuyến đê được gia cố.", "Người dân đã quen với lũ."];
    const order = "Bộ Nông nghiệp và Môi trường yêu cầu các địa phương kiểm tra đê.";
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument(lines));
    expect(reports(HEADLINE, ...told, order)).toBe(true);
    expect(reports(HEADLINE, ...told, `Giữa tháng 8, ${order}`)).toBe(false);
    expect(reports(HEADLINE, ...told, "Hiện Bộ Y tế đã đề nghị các bệnh viện trực cấp cứu.")).toBe(false);
    const recalled = "Theo Nghị quyết số 12-NQ/TW (09/9/2026) và Chỉ thị số 17/CT-TTg (06/5/2026), đê được kiểm tra hằng năm.";
    expect(reports(HEADLINE, recalled, ...told)).toBe(false);
    expect(reports("Ai phải kiểm tra đê trước mùa lũ?", ...told, order)).toBe(false);
  });

  it("reports an order far below the head, unless it is told by the way or of nobody by name", () => {
    const told = ["Năm 2025, dịch bệnh gây thiệt hại 120 ha.", "Diện tích nuôi tăng nhẹ.", "Thời tiết còn phức tạp."];
    const asked = "Theo đó, Sở Nông nghiệp và Môi trường đề nghị UBND các xã ven biển giám sát dịch bệnh trên tôm.";
    const reports = (line: string): boolean => reportsOrder(buildDocument([HEADLINE, ...told, ...told, line]));
    expect(reports(asked)).toBe(true);
    expect(reports("Phát biểu kết luận, đồng chí Lê Văn An yêu cầu các sở rà soát.")).toBe(true);
    expect(reports("Trước đó, Sở Nông nghiệp và Môi trường đề nghị UBND các xã giám sát dịch bệnh.")).toBe(false);
    expect(reports("Đã có nhiều kiến nghị; đề nghị ngành ngân hàng hạ lãi suất.")).toBe(false);
  });

  it("reports a body's letter by what it has those below do, not what it sends up; a debate of deputies is none", () => {
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument([HEADLINE, ...lines]));
    const sent = "Sở Y tế vừa có văn bản gửi các đơn vị trực thuộc về phòng bệnh sởi.";
    const charged = "Trung tâm Kiểm soát bệnh tật tỉnh được giao đầu mối tiêm bù.";
    expect(reports(sent, charged)).toBe(true);
    expect(
      reports("Ban Thường vụ Tỉnh ủy vừa ban hành chỉ thị về cán bộ xã.", "Theo Chỉ thị, các cấp ủy phải thay cán bộ yếu."),
    ).toBe(true);
    expect(reports(sent, "Bệnh sởi lây qua đường hô hấp.")).toBe(false);
    expect(reports("Sở Y tế đã có văn bản gửi Bộ Y tế về phân bổ vắc xin.", charged)).toBe(false);
    const asked = "Đại biểu đề nghị Ban soạn thảo rà soát quy định chuyển tiếp.";
    expect(reports("Sáng 22/11, Quốc hội thảo luận tại hội trường về dự án Luật Quy hoạch.", asked)).toBe(false);
  });

  it("reports what who bears an office charges those named below with, and nothing of years ago", () => {
    const reports = (...lines: string[]): boolean => reportsOrder(buildDocument([HEADLINE, ...lines]));
    const items = ["Phòng Y tế: Rà soát tủ thuốc các trạm.", "Công an xã trực ban ngày lễ."];
    expect(reports("Kết luận giao ban, Bộ trưởng giao cụ thể từng đơn vị:", ...items)).toBe(true);
    expect(reports("Nghe các ý kiến, đồng chí Chủ tịch kết luận như sau:", `1. Về y tế: ${items[1]}`)).toBe(true);
    expect(reports("Đồng chí Chủ tịch nêu kết quả như sau:", ...items)).toBe(false);
    expect(reports("Bộ trưởng trình bày phương án giao như sau:", "Giá điện tăng 2%.")).toBe(false);
    const old = "Ngày 5/7/1974: Thủ tướng ký quyết định giao Bộ Thủy lợi xây dựng trạm bơm.";
    const { source, ...rest } = buildDocument([HEADLINE, "Nhìn lại các sự kiện.", old]);
    expect(reportsOrder({ ...rest, source: { ...source, published: "2026-07-05" } })).toBe(false);
    expect(reportsOrder({ ...rest, source: { ...source, published: "1974-07-06" } })).toBe(true);
    expect(reportsOrder(buildDocument(["Ngày này năm xưa", "Thủ tướng giao Bộ Thủy lợi xây dựng trạm bơm."]))).toBe(false);
  });

  it("reports an order that only the summary tells", () => {
    const lead = "(Chinhphu.vn) - Thủ tướng vừa ký Công điện số 52/CĐ-TTg ngày 14/11/2026 về cấp gạo cho vùng lũ.";
    const lines = ["Mưa lũ gây thiệt hại lớn.", "1. Bộ Tài chính xuất cấp gạo dự trữ."];
    expect(reportsOrder(buildDocument(lines, { lead }))).toBe(true);
    expect(reportsOrder(buildDocument(lines))).toBe(false);
  });

  it("reports the letter that a province 'có' without 'vừa', and none that explains", () => {
    const letter = "Ngày 21/6/2026, UBND tỉnh Gia Lai có Văn bản số 2302/UBND-KTTH về việc thực hiện Nghị quyết số 154/NQ-CP";
    expect(reportsOrder(buildDocument(["Triển khai các nhiệm vụ", `${letter}, theo đó yêu cầu các đơn vị rà soát.`]))).toBe(true);
    expect(reportsOrder(buildDocument(["Giải đáp vướng mắc", `${letter}, trong đó nêu rõ mức thu phí.`]))).toBe(false);
  });

  it("reports the letter of a branch that asks centres", () => {
    expect(
      reportsOrder(
        buildDocument([
          "Tiêm phòng vụ Xuân cho đàn vật nuôi",
          "Chi cục Chăn nuôi và Thú y tỉnh vừa có văn bản số 112/CNTY-DB về việc tiêm phòng vắc xin cho đàn vật nuôi.",
          "Chi cục đề nghị Trung tâm Dịch vụ nông nghiệp các huyện tổ chức tiêm phòng đúng lịch.",
        ]),
      ),
    ).toBe(true);
  });
});

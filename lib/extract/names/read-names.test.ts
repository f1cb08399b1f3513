import { describe, expect, it } from "vitest";
import { mark } from "../../../test/support/marked.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import { lookUpNames } from "./name-lookup.ts";
import { readNames } from "./read-names.ts";

/** The list at the text's start: its names marked, and "‖" where it ends. */
function read(text: string): string | null {
  const list = readNames(text, 0, lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null }));
  if (!list) return null;
  const marked = mark(
    text.slice(0, list.end),
    list.names.map(({ span }) => span),
  );
  return `${marked}‖${text.slice(list.end)}`;
}

describe("a list of names", () => {
  it.each([
    "⟦Bộ Tài chính⟧‖ chủ trì rà soát.",
    "⟦Bộ Tài chính⟧, ⟦Bộ Công an⟧‖ khẩn trương triển khai.",
    "⟦Bộ Tài chính⟧ và ⟦Bộ Công an⟧‖ phối hợp.",
    "⟦Chánh Văn phòng Bộ⟧, ⟦Cục trưởng Cục Hàng hải⟧ và ⟦Thủ trưởng các đơn vị liên quan⟧‖ chịu trách nhiệm.",
    "⟦Giám đốc Sở⟧, ⟦Thủ trưởng cơ quan⟧‖ chủ trì kiểm tra.",
    "⟦Thủ trưởng các đơn vị thuộc, trực thuộc Bộ⟧‖ xây dựng kế hoạch.",
    "⟦Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương⟧‖ tăng cường giám sát.",
    "⟦UBND các xã, phường⟧‖: Căn cứ Kế hoạch này, xây dựng kế hoạch.",
    "⟦các chủ đầu tư⟧‖ lập kế hoạch giải ngân.",
    "Các tập đoàn, tổng công ty nhà nước: ⟦VNPT⟧, ⟦Viettel⟧‖ đầu tư trung tâm dữ liệu.",
    "Các Bộ trưởng: ⟦Nội vụ⟧, ⟦Xây dựng⟧‖ theo chức năng được giao:",
    "⟦Tổng Thanh tra Chính phủ⟧, ⟦Tổng Kiểm toán nhà nước⟧‖ chỉ đạo xử lý.",
    "⟦Các cơ quan thông tin đại chúng⟧‖ thông tin kịp thời.",
    "⟦Ủy ban nhân dân 21 tỉnh, thành phố ven biển⟧‖:",
    "Các Hội, Hiệp hội: ⟦Hội Nghề cá Việt Nam⟧, ⟦Hiệp hội Tôm giống⟧‖ vận động hội viên.",
    "Các đồng chí ⟦Thành viên Chính phủ⟧‖ chủ động làm việc.",
    "⟦Ga Vinh⟧, ⟦Cảng hàng không Vinh⟧‖ bố trí xe.",
    "⟦Thường trực Hội đồng nhân dân⟧, ⟦các Tổ đại biểu Hội đồng nhân dân⟧‖ giám sát.",
    "⟦công an địa phương⟧‖ kiểm tra.",
    "⟦Tổng công ty Cảng Hàng không miền Nam⟧‖ đẩy nhanh tiến độ.",
    "⟦Báo Công Thương⟧, ⟦Tạp chí Công Thương⟧‖ thông tin kịp thời.",
    "⟦Tổng công ty Dầu Việt Nam⟧ và ⟦các thương nhân đầu mối⟧‖ duy trì mức dự trữ.",
    "⟦Các huyện, thành, thị ủy, đảng ủy trực thuộc Tỉnh ủy⟧‖ xây dựng kế hoạch.",
    "⟦Vụ Thị trường trong nước⟧‖ làm đầu mối.",
    "⟦Cục Cảnh sát điều tra tội phạm về ma túy⟧ (Bộ Công an), ⟦Vụ Pháp chế⟧‖ là đơn vị thường trực.",
    "⟦Cục Chất lượng, Chế biến và Phát triển thị trường⟧‖ thẩm định hồ sơ.",
    "⟦chính quyền địa phương⟧, ⟦phụ huynh học sinh⟧‖ bảo đảm an toàn.",
    "⟦các Vụ, Cục liên quan⟧‖ theo dõi.",
    "⟦các Vụ, Cục, đơn vị thuộc Bộ⟧‖ theo dõi.",
    "⟦tỉnh⟧‖ tiếp tục chăm lo người có công.",
    "⟦Chủ tịch UBND tỉnh⟧‖ có ý kiến chỉ đạo như sau.",
    "⟦mỗi trường⟧‖ có ít nhất 01 cán bộ tư vấn.",
    "⟦Văn phòng HĐND và UBND huyện⟧‖ chủ trì.",
    "⟦Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông⟧‖ mở chuyên mục.",
    "⟦Các doanh nghiệp viễn thông, bưu chính trên địa bàn⟧‖: Đầu tư hạ tầng.",
    "⟦các tổ chức tư vấn⟧‖ không được lập hồ sơ sai lệch.",
    "⟦Các cơ quan cung cấp dịch vụ điện, nước⟧‖ ngừng cung cấp dịch vụ.",
    "⟦Các Cảng vụ Hàng hải từ Quảng Ninh đến Khánh Hòa⟧‖:",
    "⟦Các Cảng vụ Đường thủy nội địa⟧, ⟦các Chi cục⟧‖: tạm dừng cấp phép.",
    "⟦Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải Việt Nam⟧‖ bố trí tàu.",
    "⟦Cục Công nghệ thông tin⟧‖ phối hợp Tập đoàn Viettel.",
    "⟦Vụ Truyền thông và Thi đua, khen thưởng⟧‖ chủ trì.",
    "⟦Văn phòng Cục⟧, ⟦các phòng tham mưu⟧‖ phân công trực ban.",
    "⟦Các xã ủy, phường ủy⟧‖ lãnh đạo thực hiện.",
    "⟦Đảng ủy các cơ quan Đảng tỉnh⟧, ⟦Đảng ủy Quân sự tỉnh⟧, ⟦Đảng ủy Công an tỉnh⟧‖ cụ thể hóa.",
    "⟦Ban Chỉ đạo 138 các huyện, thị xã, thành phố⟧‖ xây dựng kế hoạch.",
    "⟦các sở, ban, ngành, đoàn thể cấp tỉnh⟧ và ⟦Ban Chỉ đạo 138 cấp huyện⟧‖ xây dựng kế hoạch.",
    "⟦các địa phương⟧‖ cấp mã số vùng trồng.",
    "⟦các tổ chức tín dụng⟧‖ cho vay ưu đãi.",
    "⟦thủ trưởng 7 đơn vị⟧‖ có nhiệm vụ quá hạn kiểm điểm.",
    "⟦Giám đốc các chi nhánh khai thác đường sắt⟧‖ chịu trách nhiệm.",
    "⟦Ủy ban nhân dân các tỉnh bị thiệt hại⟧‖ huy động mọi lực lượng.",
    "⟦Ban Chỉ đạo phòng, chống lụt, bão Trung ương⟧, ⟦Ủy ban Quốc gia Tìm kiếm Cứu nạn⟧‖ theo dõi.",
    "⟦Các chủ đập thủy điện⟧‖ vận hành xả lũ.",
    "⟦Trung tâm Giám sát an toàn không gian mạng quốc gia⟧‖ duy trì hệ thống.",
    "⟦Các bộ, cơ quan ngang bộ được phân công chủ trì soạn thảo⟧‖:",
    "⟦Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp và Phát triển nông thôn⟧‖:",
    "⟦các cấp ủy, tổ chức đảng⟧‖ lãnh đạo việc thực hiện.",
    "⟦Các ban quản lý rừng phòng hộ, rừng đặc dụng⟧, ⟦các công ty lâm nghiệp⟧‖ có trách nhiệm tuần tra.",
    "⟦các địa phương, đơn vị, chủ rừng⟧‖ triển khai có hiệu quả.",
    "⟦Các chủ rừng, chủ tàu, thuyền trưởng⟧‖ chủ động tránh trú.",
    "⟦Các doanh nghiệp⟧‖, trong phạm vi của mình và theo quy định.",
    "⟦Vụ Tiền lương và Bảo hiểm xã hội⟧‖ báo cáo phương án.",
    "các quận, huyện: ⟦Mê Linh⟧, ⟦Đông Anh⟧‖ hoàn thành giải phóng mặt bằng.",
    "các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧, ⟦Y tế⟧‖ báo cáo.",
    "Bộ trưởng các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧‖ chỉ đạo.",
    "Chủ tịch Ủy ban nhân dân các tỉnh: ⟦Đắk Lắk⟧, ⟦Khánh Hòa⟧‖ chỉ đạo.",
    "Chủ tịch UBND các tỉnh ⟦Vĩnh Long⟧, ⟦Đồng Tháp⟧ và ⟦An Giang⟧‖ chịu trách nhiệm.",
    "Các tỉnh, thành phố ⟦Hà Nội⟧, ⟦Hải Phòng⟧, ⟦Quảng Ninh⟧‖ khẩn trương rà soát.",
    "⟦Ngân hàng Nhà nước Chi nhánh Khu vực 13⟧‖: Chỉ đạo các tổ chức tín dụng.",
    "⟦Bộ Lao động, Thương binh và Xã hội⟧‖ phối hợp với các địa phương.",
    "⟦Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy⟧‖ cụ thể hóa Nghị quyết.",
    "⟦Đảng đoàn HĐND tỉnh⟧‖ lãnh đạo HĐND tỉnh ban hành nghị quyết.",
    "⟦Văn phòng Ủy ban Quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn⟧‖ tổ chức trực ban.",
    "⟦Kho bạc Nhà nước khu vực XIII⟧‖ kiểm soát chi.",
    "⟦Các sở giáo dục và đào tạo⟧‖ cử giáo viên dự thi.",
    "⟦Quỹ Hỗ trợ phát triển hợp tác xã⟧‖ cho vay mới.",
    "⟦Tổ đại biểu Hội đồng nhân dân tỉnh⟧ và ⟦đại biểu Hội đồng nhân dân tỉnh⟧‖ giám sát việc thực hiện.",
    "⟦các chủ đầu tư, nhà thầu⟧‖ tổ chức thi công ba ca.",
    "⟦Bộ trưởng Bộ Xây dựng⟧‖ trực tiếp kiểm tra.",
    "⟦Bộ trưởng⟧, ⟦Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧, ⟦Chủ tịch UBND các tỉnh, thành phố⟧‖ chịu trách nhiệm.",
    "⟦các bộ, ngành, địa phương⟧‖ tập trung thực hiện.",
    "⟦các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧‖ rà soát.",
    "⟦Bộ Nội vụ⟧ và ⟦các cơ quan có liên quan⟧‖ tổng hợp.",
    "⟦UBND tỉnh Quảng Ninh⟧‖ bố trí quỹ đất.",
    "⟦Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương⟧‖ lập kế hoạch.",
    "⟦Tập đoàn Điện lực Việt Nam⟧‖ bảo đảm cung ứng điện.",
    "⟦Ban Chỉ đạo chuyển đổi số⟧‖ họp định kỳ.",
    "⟦Ban Quản lý Khu công nghệ cao⟧‖ rà soát quy hoạch.",
    "⟦Bộ Công an⟧ (Cục Cảnh sát giao thông)‖ phân luồng.",
    "⟦các tỉnh từ Hà Tĩnh đến Khánh Hòa⟧‖ chủ động ứng phó.",
    "⟦các cơ quan nêu trên⟧‖ báo cáo.",
    "⟦VPCP⟧‖ theo dõi, đôn đốc.",
    "⟦địa phương⟧‖ bố trí vốn.",
    "⟦Bộ Ngoại giao⟧, ⟦Đại sứ quán Việt Nam⟧‖ tại Trung Quốc.",
    "⟦Thành viên Ban Chỉ đạo⟧‖ căn cứ chức năng, nhiệm vụ.",
    "⟦Phòng Giáo dục và Đào tạo⟧‖ tổ chức vệ sinh trường học.",
    "⟦Bộ Công Thương⟧, ⟦VEAM⟧, ⟦Hòa Phát⟧, ⟦Thaco⟧‖ nghiên cứu sản xuất ray.",
    "⟦Bộ Công Thương⟧‖, Nghị quyết số 12 nghiên cứu.",
    "⟦tỉnh Đồng Nai⟧‖ hoàn trả khi được bố trí vốn.",
    "⟦Bộ Xây dựng⟧ và ⟦tỉnh Thanh Hóa⟧, ⟦thành phố Huế⟧‖ rà soát quy hoạch.",
    "⟦chính quyền địa phương⟧‖ cứu hộ, cứu nạn.",
    "⟦các cơ quan liên quan⟧‖ đo vẽ bản đồ.",
    "⟦Khu Quản lý đường bộ III⟧, ⟦Công ty TNHH Đường sắt Phú Khánh⟧‖ khắc phục sạt lở.",
    "⟦quý Bộ, ngành, địa phương⟧‖ phối hợp thực hiện.",
    "đồng chí ⟦Trần Văn An⟧, Phó Chủ tịch UBND tỉnh‖ chỉ đạo khu vực phía Nam.",
    "⟦Các đảng ủy xã, phường⟧‖ tổ chức sinh hoạt chuyên đề.",
    "⟦UBND thành phố Tân An⟧ và UBND các huyện ⟦Bến Lức⟧, ⟦Đức Hòa⟧, ⟦Cần Đước⟧‖ kiểm đếm.",
    "UBND các xã: ⟦Tân Hải⟧, ⟦Phú Thuận⟧ và ⟦UBND các xã có nguy cơ sạt lở⟧‖ cắm biển cảnh báo.",
    "⟦UBND tỉnh Cà Mau⟧ và ⟦03 huyện nêu trên⟧‖ rà soát quy hoạch.",
    "⟦Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng⟧‖ bàn giao cọc mốc.",
    "⟦Vụ Các vấn đề chung về xây dựng pháp luật⟧ (ông An)‖ là đầu mối.",
    "⟦Cơ quan thường trực Ban Chỉ đạo⟧‖ theo dõi, đôn đốc.",
    "⟦Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam⟧‖ hỗ trợ.",
    "⟦Tổng cục Hậu cần - Kỹ thuật⟧, ⟦Cục Kế hoạch và Đầu tư⟧‖ đề xuất.",
    "⟦Tổng cục Chính trị CAND⟧‖ chỉ đạo.",
    "⟦Ủy ban nhân dân các tỉnh, thành phố ven biển⟧‖ quản lý chặt tàu cá.",
    "⟦Tổng cục trưởng các Tổng cục⟧, ⟦Tư lệnh⟧, ⟦thủ trưởng đơn vị trực thuộc Bộ⟧‖:",
    "⟦Công an tỉnh, thành phố⟧‖ bảo đảm an ninh.",
    "⟦Sở Công Thương các tỉnh, thành phố⟧‖:",
    "⟦Tỉnh Đoàn⟧‖ huy động thanh niên tình nguyện.",
    "⟦Thứ trưởng Đỗ Văn An⟧‖ trực tiếp điều hành.",
    "⟦EVN⟧, ⟦PVN⟧, ⟦Petrolimex⟧, ⟦PVOIL⟧‖ đảm bảo đủ điện, xăng dầu.",
    "⟦Các Thương vụ Việt Nam ở nước ngoài⟧‖ tìm nguồn nhập khẩu.",
    "⟦UBND tỉnh Phú Thọ⟧, ⟦Thái Nguyên⟧ và ⟦Lào Cai⟧‖ bàn giao mặt bằng.",
    "⟦Chủ tịch UBND tỉnh Phú Thọ⟧, ⟦Thái Nguyên⟧‖ chỉ đạo.",
    "⟦Ủy ban nhân dân các tỉnh liên quan⟧‖ cắm mốc ranh giới lòng hồ.",
    "⟦UBND các huyện, thị xã, thành phố⟧‖ cắm mốc lộ giới.",
    "⟦UBND các tỉnh vùng Đồng bằng sông Cửu Long⟧‖ vận hành cống ngăn mặn.",
    "⟦Giám đốc Sở Y tế các tỉnh, thành phố trực thuộc Trung ương⟧‖ kiểm tra.",
    "⟦Giám đốc các bệnh viện trực thuộc Bộ Y tế⟧, ⟦Giám đốc bệnh viện đa khoa tỉnh⟧‖:",
    "⟦UBND TP Vinh⟧ và ⟦các huyện, thị xã⟧‖: bàn giao hồ sơ.",
    "⟦Công an tỉnh⟧, ⟦Bộ CHQS tỉnh⟧, ⟦BCH Bộ đội Biên phòng tỉnh⟧‖ bảo đảm an ninh.",
    "⟦Các chủ đầu tư, nhà thầu⟧‖ hoàn trả mặt đường.",
    "⟦Ban Quản lý Khu kinh tế Đông Nam⟧ (cơ quan soạn thảo)‖ phối hợp Sở Tài chính.",
    "⟦Cục Giám định Nhà nước về chất lượng công trình xây dựng⟧‖:",
    "⟦Vụ Khoa học công nghệ và môi trường⟧, ⟦Cục Kinh tế - Quản lý đầu tư xây dựng⟧‖ rà soát tiêu chuẩn.",
    "⟦Viện Khoa học công nghệ xây dựng⟧, ⟦Viện Kinh tế xây dựng⟧ và ⟦các Trường thuộc Bộ⟧‖ tổ chức bồi dưỡng.",
    "⟦Các đơn vị sự nghiệp công lập⟧‖ công khai tài chính.",
    "⟦Chủ tịch UBND tỉnh⟧‖ yêu cầu:",
    "đồng chí ⟦Trần Văn An⟧ - Phó Chủ tịch UBND tỉnh‖ trực tiếp chỉ đạo.",
    "Các đồng chí: ⟦Trần Văn An⟧, ⟦Lê Thị Bình⟧‖ chỉ đạo.",
    "⟦Các sở, ngành⟧‖ nộp báo cáo quyết toán.",
    "⟦Giám đốc các Sở, ngành⟧, ⟦Chủ tịch UBND các phường, xã⟧‖ nghiêm túc thực hiện.",
  ])("%s", (expected) => {
    expect(read(expected.replace(/[⟦⟧‖]/gu, ""))).toBe(expected);
  });

  it("keeps the comma inside “phòng, chống”", () => {
    expect(read("Ban Chỉ đạo phòng, chống tội phạm họp định kỳ.")).toBe("⟦Ban Chỉ đạo phòng, chống tội phạm⟧‖ họp định kỳ.");
  });

  it.each(["khẩn trương rà soát", "Hoàn thành báo cáo", "Trên cơ sở đó", "12 tỉnh", "", "Nguyễn Văn An trình bày"])(
    "does not start with “%s”",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it("tells which bodies it names", () => {
    const text = "Bộ Tài chính, Sở Lạ Lùng, các địa phương rà soát.";
    const list = readNames(text, 0, lookUpNames(text, { gazetteer: createGazetteer(), referenceDate: null }));
    expect(list?.names.map(({ agencyIds }) => agencyIds)).toEqual([["bo-tai-chinh"], [], []]);
  });
});

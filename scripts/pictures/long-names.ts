/** A notice whose tasks name more bodies than a card can show at once, and more than a line can hold. */
export const LONG_NAMES_URL =
  "https://thuvienphapluat.vn/van-ban/Giao-thong/Thong-bao-512-TB-VPCP-2026-duong-thuy-noi-dia-912512.aspx";

const PROVINCES = [
  ...["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Tĩnh"],
  ...["Hưng Yên", "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An", "Ninh Bình", "Phú Thọ", "Quảng Ngãi"],
  ...["Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang", "Vĩnh Long"],
];

export const LONG_NAMES = `<!doctype html><html lang="vi"><head><title>Thông báo 512/TB-VPCP năm 2026</title></head><body style="margin:0">
<div id="divContentDoc" style="margin:24px 120px;max-width:720px;font:16px/24px Arial"><div class="content1">
<p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 512/TB-VPCP</p><p>Hà Nội, ngày 06 tháng 11 năm 2026</p><p>THÔNG BÁO</p>
<p>Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về luồng đường thủy nội địa</p><p>Phó Thủ tướng kết luận như sau:</p>
<p>1. Ủy ban nhân dân các tỉnh: ${PROVINCES.join(", ")} chủ trì, phối hợp với Bộ Xây dựng, Bộ Nông nghiệp và Môi trường, Bộ Tài chính,
Bộ Quốc phòng, Bộ Công an, Bộ Nội vụ, Bộ Khoa học và Công nghệ rà soát bến thủy không phép, báo cáo Thủ tướng Chính phủ trước ngày 30/11/2026,
bảo đảm ít nhất 95% bến được cấp phép.</p>
<p>2. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện.</p></div></div></body></html>`;

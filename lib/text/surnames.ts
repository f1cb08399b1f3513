/** Family names of Vietnam's peoples, as alternatives of a pattern; those that also open the name of a place are few. */
export const SURNAMES =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Trịnh|Trương|Mai|Tô|Lương|Tạ|Hà|Cao|Chu|Đoàn|Lâm|Thái|Tống|Triệu|Vương|Nông|Lưu|Phùng|Kiều|Quách|Tăng|Thạch|Giàng|Lò|Hứa|Nhữ|Doãn|Khuất|Bế|Hầu|Sùng|Thào|Cù|Đàm|Nghiêm|Tôn|Lại|Lường|Quàng|Uông|Điểu|Siu|Ksor|Rơ|Mùa|Vàng|Cầm|Tráng|Chẩu|Thiều|Mạc|Y";

/** "khoảng 300 hộ bị ngập" tells; "đến năm 2030 có khoảng 300 hộ" sets a goal. */
export const GOAL =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|đến năm \d{4}|đào tạo|đạt|thu hút|huy động|bố trí|hình thành|phát triển|(?<!(?:bộ|sở|phòng|ngành) )xây dựng|hoàn thành|khởi công|trồng|cấp mới|đưa|tăng|giảm|nâng|duy trì|khống chế|nạo vét)(?![\p{L}])(?:[^.;:]|\.\d){0,60}$/iu;

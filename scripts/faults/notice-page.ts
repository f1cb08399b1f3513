import type { PageText } from "../../lib/model/page-text.ts";

const DEEDS = [
  "Bộ Tài chính rà soát các dự án chậm giải ngân, báo cáo trước ngày 30/11/2026",
  "Bộ Xây dựng đẩy nhanh tiến độ các tuyến đường ven biển",
  "Bộ Công Thương chủ trì, phối hợp với Bộ Tài chính xây dựng phương án nguồn hàng dịp Tết",
  "Bộ Y tế bảo đảm thuốc cho trạm y tế xã, hoàn thành trước ngày 15/12/2026",
  "Bộ Nội vụ hướng dẫn sắp xếp đơn vị sự nghiệp công lập",
];

/** By which the tasks of a page are known again, whatever their ids. */
export const markOf = (number: number): string => `(đợt ${number})`;

/** A notice of its own number with this many tasks, as a page sends it. */
export function noticePage(number: number, tasks: number): PageText {
  const deeds = Array.from(
    { length: tasks },
    (_, at) => `${at + 1}. ${DEEDS[at % DEEDS.length]}, khu vực ${at + 1} ${markOf(number)}.`,
  );
  const lines = [
    ...["VĂN PHÒNG CHÍNH PHỦ", `Số: ${number}/TB-VPCP`, "Hà Nội, ngày 20 tháng 11 năm 2026", "THÔNG BÁO"],
    ...[`Kết luận của Thủ tướng Chính phủ tại cuộc họp lần thứ ${number}`, "Thủ tướng Chính phủ yêu cầu:"],
    ...deeds,
  ];
  return {
    source: {
      ...{ url: `https://chinhphu.vn/thong-bao-${number}.htm`, title: null, published: null, layout: "document", attributes: {} },
    },
    blocks: lines.map((text) => ({ text, cell: null })),
  };
}

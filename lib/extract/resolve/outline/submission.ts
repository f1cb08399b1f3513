import { sentenceStarts } from "../../sentences.ts";

/** "Văn bản báo cáo gửi về Bộ Nội vụ trước ngày …": the closing of a letter asks those addressed for it. */
export const SUBMISSION =
  /^(?:Văn bản|(?:Nội dung )?[Bb]áo cáo|Kết quả|Ý kiến|Hồ sơ|Danh sách|Thông tin|Số liệu)(?![\p{L}])[^.;:]{0,100}?(?:(?:gửi|báo cáo)(?:\s+(?:\p{L}+\s+){0,2}?)?(?:về|tới|cho|đến)|báo cáo\s+(?:UBND|[ỦU][yỷ] ban|Bộ|Sở|Thủ tướng|Chủ tịch))\s/u;

/** "Kinh phí do cơ quan cử người chi trả. Danh sách gửi về Bộ Nội vụ trước ngày …": also a later sentence of the paragraph. */
export const asksToSend = (passage: string): boolean =>
  sentenceStarts(passage).some((start) => SUBMISSION.test(passage.slice(start, start + 200)));

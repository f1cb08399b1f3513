import { anyOf } from "../../../text/any-of.ts";

const BODIES = String.raw`(?:các\s+)?(?:cơ quan|đơn vị)(?:(?:\s*[,/]\s*|\s+và\s+)(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân))*\s+`;
/** What else a label says that the body does: "Cơ quan chủ trì soạn thảo", "Đơn vị đầu mối, tổng hợp". */
const MORE = String.raw`(?:(?:\s*[,/]\s*|\s+và\s+|\s+)${anyOf`
  thực hiện | tham mưu | triển khai | soạn thảo | xây dựng | tổ chức | tổng hợp | theo dõi | báo cáo | phối hợp | chủ trì
  hướng dẫn | đôn đốc | ban hành | trình | quản lý | đầu mối | tham gia
`})*`;
const REMARK = String.raw`(?:\s*\([^()]{1,40}\))?`;

/** Words of the labels that name the fields of a duty, in lower case; what comes behind them is a colon. */
export const LEAD_LABEL = `${anyOf`
  ${BODIES}(?:chủ trì|thực hiện|đầu mối|tham mưu|tổ chức|soạn thảo|chịu trách nhiệm|được giao)
  chủ trì
`}${MORE}${REMARK}`;
export const COORDINATING_LABEL = `(?:(?:${BODIES})(?:(?:hướng dẫn|tham gia),?\\s+)?(?:phối hợp|tham gia|hỗ trợ|liên quan)|phối hợp)${MORE}${REMARK}`;
export const DEADLINE_LABEL = `${anyOf`
  (?:dự kiến\s+)?(?:mốc\s+)?(?:thời (?:gian|hạn|điểm)|tiến độ|hạn)(?:(?:\s*,\s*|\s+và\s+|\s+)${anyOf`
    thực hiện | hoàn thành | ban hành | (?:trình|báo cáo)(?:\s+(?:Chính phủ|Quốc hội|Thủ tướng(?:\s+Chính phủ)?|(?:UBND|Ủy ban nhân dân|Bộ)[^:]{0,20}))? | triển khai | hoàn thiện | tổ chức | dự kiến | tiến hành
    kết thúc | chậm nhất | xây dựng | tham mưu | (?:nộp|gửi)(?:\s+\p{Ll}+){0,2}
  `})*
  lộ trình | (?:dự kiến\s+)?hoàn thành
`}${REMARK}`;
export const PRODUCT_LABEL = String.raw`(?:dự kiến\s+)?(?:sản phẩm|kết quả)(?:\s+(?:đầu ra|dự kiến|đạt được|thực hiện|hoàn thành))*`;
/** What is said of a duty besides: it charges nobody. */
export const OTHER_LABEL = anyOf`
  kinh phí(?:\s+thực hiện)? | ghi chú | địa điểm | thành phần | lãnh đạo\s+(?:\p{L}+\s+){0,3}(?:phụ trách|chỉ đạo|theo dõi)
  (?:cấp|cơ quan|thẩm quyền|người)\s+(?:có thẩm quyền\s+)?(?:trình|ban hành|phê duyệt|thẩm định|quyết định|ký)(?:\s+(?:ban hành|phê duyệt))?
`;

/** "rút ngắn … xuống còn (không quá 15 ngày)", "thời gian chờ bình quân (không quá 02 giờ)" */
const SHORTENED = /(?:rút ngắn|giảm)[^.;:]*(?:xuống|còn)\s+$|(?:bình quân|trung bình)\s+$/iu;

/** "… còn không quá 03 giây, luồng vàng (không quá 02 giờ)": a second length behind the one that is changed. */
const ALSO_CHANGED =
  /(?<![\p{L}])(?:rút ngắn|(?:cắt |kéo )?giảm)(?![\p{L}])[^.:]{0,160}?\d\s+(?:ngày|giờ|phút|giây|tháng)(?:\s+làm\s+việc)?(?:\s(?:đối với|với|cho)\s[^.;:,\d]{2,60})?[,;]\s(?:[^.;:,]{2,60}\s)?$/iu;

/** "tổng thời gian không quá 77 ngày", "thời gian nộp thuế không quá 168 giờ/năm": how long a thing may take. */
const TAKES =
  /(?<![\p{L}])(?:tổng thời gian|(?<!có )thời gian (?!(?:hoàn thành|thực hiện(?! các thủ tục)|triển khai|báo cáo|gửi|trình|tới|qua|trong|từ|là|xong)(?![\p{L}])|\d))(?:[^.;:,]|,\s(?=\p{Ll}))*\s$/iu;

/** Whether the words before a length of time make it what a thing may take, no date to meet and no term from an event. */
export const isLengthOfTime = (before: string): boolean =>
  SHORTENED.test(before) || ALSO_CHANGED.test(before) || TAKES.test(before);

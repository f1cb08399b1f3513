import { LEADER } from "../../../notice/index.ts";
import { anyOf } from "../../../text/any-of.ts";

/** "một số nội dung", "5 nhóm nhiệm vụ, giải pháp": what is to be done, counted. */
const TASKS = String.raw`(?:một số|các|những|nhiều|\d{1,2})\s(?:nhóm\s)?(?:nhiệm vụ|giải pháp|nội dung|(?:định )?hướng|(?:công )?việc|vấn đề|yêu cầu)(?![\p{L}])`;

const SAYS = anyOf`
  nhấn mạnh | nêu | gợi mở | gợi ý | định hướng | chỉ rõ | chỉ ra | lưu ý | phân tích | cho rằng | nhất trí | đồng tình | quán triệt | đưa ra | đã chỉ đạo
`;

const SPEAKER = `(?:${LEADER}|[Đđ]ồng chí)`;

/** "Về nhiệm vụ thời gian tới, Thủ tướng nêu rõ …", "Thủ tướng gợi mở một số nội dung …" */
const SPEAKS_OF_TASKS = new RegExp(
  `^${anyOf`
    (?:Về|Nhấn mạnh|Định hướng|Chỉ đạo|Chỉ rõ|Phân công|Đề cập|Cho ý kiến|Phân tích|Bàn|Nói|Quán triệt)\s(?!kết quả|quan điểm)[^.;:]{0,60}?(?:nhiệm vụ|giải pháp|phương hướng|định hướng|công việc)(?![\p{L}])[^.;:]{0,90}?,\s(?:[^.;:]{3,80},\s)?${SPEAKER}[^.;:]{0,60}?\s${SAYS}
    (?:[^.;:]{5,160},\s)?${SPEAKER}[^.;:,]{0,40}?\s${SAYS},?\s(?:[^.;:]{0,30}\s)?${TASKS}(?!\s(?:tồn tại|hạn chế|khó khăn|bất cập|nổi bật|còn)(?![\p{L}])|[^.;:]*\s(?:đã|đạt được)\s)
  `}`,
  "u",
);

/** Whether a leader says that words of what is to be done follow. */
export const speaksOfTasks = (passage: string): boolean => SPEAKS_OF_TASKS.test(passage);

/** "… như sau:", "… tập trung thực hiện một số nhiệm vụ trọng tâm sau đây.": behind an order what is to be done follows. */
export const AS_FOLLOWS = new RegExp(
  String.raw`\s${anyOf`
    (?:như|(?:nội dung|nhiệm vụ|giải pháp|vấn đề|công việc|việc)(?:\s\p{Ll}+){0,2}) sau(?: đây)?[:.]
    (?!nhiều)${TASKS}(?:,\sgiải pháp)?(?:\s(?:trọng tâm|cụ thể|chủ yếu|lớn|quan trọng|then chốt|trước mắt|(?:trong )?thời gian tới)){0,3}\.
  `}\s*$`,
  "u",
);

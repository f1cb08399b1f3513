import { addDays, type IsoDate } from "../../lib/model/calendar-date.ts";
import type { NoticeKey, SavedNotice, Task, TaskDeadline, TaskId } from "../../lib/model/task.ts";
import { NO_OWN_FIELDS, NO_TRACKED_FIELDS } from "../../lib/model/task-changes.ts";
import { withEarliestDue } from "../../lib/model/task-dates.ts";
import { foldedWords } from "../../lib/text/fold.ts";

const LEADS = [
  ...["Bộ Tài chính", "Bộ Xây dựng", "Bộ Y tế", "Bộ Công Thương", "Bộ Nội vụ", "Bộ Khoa học và Công nghệ"],
  ...["Bộ Nông nghiệp và Môi trường", "Ủy ban nhân dân tỉnh Quảng Trị", "Các bộ, cơ quan ngang bộ", "Bộ Quốc phòng"],
];
const VERBS = ["Rà soát", "Chủ trì xây dựng", "Đôn đốc", "Hướng dẫn", "Tổng hợp, báo cáo", "Kiểm tra", "Hoàn thiện", "Công bố"];
const OBJECTS = [
  ...["danh mục dữ liệu dùng chung giữa các cơ quan", "tiến độ giải ngân vốn đầu tư công", "phương án phòng, chống thiên tai"],
  ...["quy hoạch mạng lưới kho lạnh", "thủ tục hành chính trong lĩnh vực đất đai", "kế hoạch bảo đảm nguồn điện mùa khô"],
  ...["đề án sắp xếp đơn vị sự nghiệp", "việc cung ứng thuốc cho trạm y tế", "nhà ở xã hội cho công nhân khu công nghiệp"],
];
const ENDS = [
  ...["bảo đảm đúng yêu cầu, không để chậm trễ", "loại bỏ các nội dung trùng lặp", "trình cấp có thẩm quyền xem xét"],
  ...["công khai trên cổng thông tin", "chịu trách nhiệm về kết quả thực hiện", "kịp thời tháo gỡ vướng mắc cho địa phương"],
];
const TAGS = ["Chuyển đổi số", "Cải cách hành chính", "Đầu tư công", "Khẩn"];
const TYPES = ["TB", "CT", "CĐ", "NQ", "QĐ"] as const;
const TASKS_OF_A_NOTICE = 12;

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function noticeOf(index: number, today: IsoDate): SavedNotice {
  const documentType = at(TYPES, index);
  const number = `${index + 1}/${documentType}-${index % 3 === 0 ? "TTg" : "VPCP"}`;
  return {
    ...{ key: `doc|${number}` as NoticeKey, medium: "document", documentType, number, issued: addDays(today, -(index % 300)) },
    ...{ issuer: index % 3 === 0 ? "Thủ tướng Chính phủ" : "Văn phòng Chính phủ", issuerId: null, signer: null },
    ...{ subject: `Kết luận về ${at(OBJECTS, index)}`, reports: null },
    ...{ urls: [`https://thuvienphapluat.vn/van-ban/bench-${index}.aspx`], savedAt: index },
  };
}

function deadlinesOf(pick: (below: number) => number, today: IsoDate): readonly TaskDeadline[] {
  const kind = pick(10);
  if (kind < 2) return [];
  if (kind < 3) return [{ text: "hằng tháng", value: { form: "recurring", every: "month", by: null } }];
  const due = addDays(today, pick(400) - 100);
  const text = `trước ngày ${due.slice(8)}/${due.slice(5, 7)}/${due.slice(0, 4)}`;
  return [{ text, value: { form: "date", due, at: null, exclusive: true, basis: "stated" } }];
}

const uuid = (index: number): TaskId => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}` as TaskId;

/** Tasks in the manner of real ones, with their notices; the same on every run. */
export function makeTasks(
  count: number,
  today: IsoDate,
): { readonly tasks: readonly Task[]; readonly notices: readonly SavedNotice[] } {
  const pick = numbers(7);
  const notices = Array.from({ length: Math.ceil(count / TASKS_OF_A_NOTICE) }, (_, index) => noticeOf(index, today));
  const tasks = Array.from({ length: count }, (_, index): Task => {
    const notice = at(notices, Math.floor(index / TASKS_OF_A_NOTICE));
    const lead = at(LEADS, pick(LEADS.length));
    const statement = `${at(VERBS, pick(8))} ${at(OBJECTS, pick(9))}, ${at(ENDS, pick(6))}; ${at(VERBS, pick(8)).toLowerCase()} ${at(OBJECTS, pick(9))} (việc số ${index + 1}).`;
    const completedOn = pick(3) === 0 ? addDays(today, -pick(120)) : null;
    const quote = { type: "TextQuoteSelector", exact: statement, prefix: "", suffix: "" } as const;
    return withEarliestDue({
      ...{ id: uuid(index), noticeKey: notice.key, origin: "notice", path: `II.${(index % 12) + 1}`, ordinal: 1, statement },
      ...{ folded: foldedWords(statement).join(" "), quote: statement, targets: [], product: null, due: null, dueAt: null },
      ...NO_OWN_FIELDS,
      ...NO_TRACKED_FIELDS,
      leads: [{ name: lead, agencyIds: [] }],
      coordinating: [{ name: at(LEADS, pick(LEADS.length)), agencyIds: [] }],
      deadlines: deadlinesOf(pick, today),
      tags: pick(4) === 0 ? [at(TAGS, pick(TAGS.length))] : [],
      sources: [{ url: notice.urls[0] ?? "", quote, position: { type: "TextPositionSelector", start: index, end: index + 1 } }],
      ...{ completedOn, savedAt: index, updatedAt: index, deletedAt: null },
    });
  });
  return { tasks, notices };
}

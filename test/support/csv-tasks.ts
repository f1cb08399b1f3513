import type { TableTask } from "../../lib/export/cells.ts";
import type { TableLabels } from "../../lib/export/labels.ts";
import type { ClockTime, IsoDate } from "../../lib/model/calendar-date.ts";
import type { DeadlineValue } from "../../lib/model/mention.ts";
import type { NoticeKey, SavedNotice, Task, TaskDeadline, TaskId } from "../../lib/model/task.ts";
import { NO_TRACKED_FIELDS } from "../../lib/model/task-changes.ts";

/** The labels as the Vietnamese interface gives them. */
export const CSV_LABELS: TableLabels = {
  columns: {
    ordinal: "STT",
    statement: "Nhiệm vụ",
    leads: "Cơ quan chủ trì",
    coordinating: "Cơ quan phối hợp",
    deadline: "Thời hạn",
    deadlineText: "Thời hạn nguyên văn",
    targets: "Chỉ tiêu",
    product: "Kết quả/Sản phẩm",
    status: "Trạng thái",
    notice: "Văn bản giao",
    path: "Vị trí trong văn bản",
    quote: "Trích nguyên văn",
    url: "Đường dẫn",
    note: "Ghi chú",
    tags: "Nhãn",
    plannedOn: "Ngày dự kiến xong",
    assignedTo: "Người làm",
    progress: "Tiến độ",
    evidence: "Minh chứng",
    sideState: "Điều chỉnh",
    occurrences: "Các kỳ đã qua",
    completedOn: "Ngày hoàn thành",
    reminderDays: "Nhắc trước (ngày)",
    linkedTo: "Nhiệm vụ trùng",
    version: "Phiên bản",
    id: "Mã",
  },
  status: {
    "done-on-time": "Hoàn thành đúng hạn",
    "done-late": "Hoàn thành quá hạn",
    "open-in-time": "Chưa hoàn thành, trong hạn",
    "open-overdue": "Chưa hoàn thành, quá hạn",
    "open-undated": "Chưa hoàn thành",
  },
  sideState: { extended: "Gia hạn", reassigned: "Chuyển cơ quan khác", withdrawn: "Rút" },
  skipped: "bỏ qua",
  deadline: { before: (when) => `trước ${when}`, at: (time, date) => `${time} ngày ${date}` },
  place: {
    item: (path) => `Mục ${path}`,
    bullet: (ordinal) => `gạch đầu dòng ${ordinal}`,
    paragraph: (ordinal) => `đoạn ${ordinal}`,
  },
};

/** A dated deadline; `text` is the phrase of the notice. */
export function dated(
  text: string,
  due: string,
  more: { readonly at?: string; readonly exclusive?: boolean } = {},
): TaskDeadline {
  const at = (more.at ?? null) as ClockTime | null;
  const value: DeadlineValue = { form: "date", due: due as IsoDate, at, exclusive: more.exclusive ?? false, basis: "stated" };
  return { text, value };
}

/** A row of the table with what a test does not care about filled in. */
export function csvTask(fields: Partial<Task> = {}, notice: Partial<SavedNotice> = {}): TableTask {
  const key = "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu" as NoticeKey;
  return {
    notice: {
      key,
      medium: "document",
      documentType: "TB",
      number: "412/TB-VPCP",
      issued: "2026-11-20" as IsoDate,
      issuer: "Văn phòng Chính phủ",
      issuerId: null,
      signer: null,
      subject: "Kết luận về giải ngân vốn đầu tư công",
      reports: null,
      urls: [],
      savedAt: 0,
      ...notice,
    },
    task: {
      id: "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11" as TaskId,
      noticeKey: key,
      origin: "notice",
      path: "II.1",
      ordinal: 1,
      statement: "Rà soát các dự án chậm giải ngân",
      folded: "",
      asRead: {},
      leads: [],
      coordinating: [],
      deadlines: [],
      targets: [],
      product: null,
      note: "",
      tags: [],
      plannedOn: null,
      ...NO_TRACKED_FIELDS,
      quote: "Rà soát các dự án chậm giải ngân",
      sources: [],
      due: null,
      dueAt: null,
      completedOn: null,
      savedAt: 0,
      updatedAt: 0,
      deletedAt: null,
      ...fields,
    },
  };
}

/** A page of a task, for its address. */
export function csvSource(url: string): Task["sources"][number] {
  return {
    url,
    quote: { type: "TextQuoteSelector", exact: "", prefix: "", suffix: "" },
    position: { type: "TextPositionSelector", start: 0, end: 0 },
  };
}

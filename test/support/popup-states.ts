import type { PopupProps } from "../../components/PopupView.tsx";
import type { PageView } from "../../components/page-view.ts";
import { groupItems } from "../../components/task-groups.ts";
import { type TaskItem, toTaskItem } from "../../components/task-item.ts";
import type { ClockTime, IsoDate } from "../../lib/model/calendar-date.ts";
import type { DeadlineValue } from "../../lib/model/mention.ts";
import type { Binding } from "../../lib/model/own-unit.ts";
import type { NoticeKey, SavedNotice, Task, TaskDeadline, TaskId } from "../../lib/model/task.ts";
import { NO_TRACKED_FIELDS } from "../../lib/model/task-changes.ts";
import { findSpans, isFound, readQuery, searchable } from "../../lib/text/search.ts";

export const TODAY = "2026-11-23" as IsoDate;

const on = (
  due: string,
  more: { readonly at?: string; readonly exclusive?: boolean; readonly inferred?: boolean } = {},
): DeadlineValue => ({
  form: "date",
  due: due as IsoDate,
  at: (more.at ?? null) as ClockTime | null,
  exclusive: more.exclusive ?? false,
  basis: more.inferred ? "inferred" : "stated",
});

const deadline = (text: string, value: DeadlineValue): TaskDeadline => ({ text, value });

/** A task with what a test does not care about filled in. */
export function buildTask(fields: Partial<Omit<Task, "id">> & { readonly id: string; readonly statement: string }): Task {
  const dated = (fields.deadlines ?? []).flatMap(({ value }) => (value.form === "date" ? [value] : []))[0];
  return {
    noticeKey: "412/TB-VPCP" as NoticeKey,
    origin: "notice",
    path: "II.2",
    ordinal: 1,
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
    quote: fields.statement,
    sources: [],
    due: dated?.due ?? null,
    dueAt: dated?.at ?? null,
    completedOn: null,
    savedAt: 0,
    updatedAt: 0,
    deletedAt: null,
    ...fields,
    id: fields.id as TaskId,
  };
}

/** A notice of which only the number matters. */
export const buildNotice = (number: string): SavedNotice => ({
  key: number as NoticeKey,
  medium: "document",
  documentType: "TB",
  number,
  issued: "2026-11-06" as IsoDate,
  issuer: "Văn phòng Chính phủ",
  issuerId: null,
  signer: null,
  subject: null,
  reports: null,
  urls: ["https://thuvienphapluat.vn/van-ban/1.aspx"],
  savedAt: 0,
});

const lead = (name: string) => ({ name, agencyIds: [] });

const SAMPLE: readonly (readonly [string, Task])[] = [
  [
    "385/TB-VPCP",
    buildTask({
      id: "1",
      statement:
        "Hoàn thành việc nâng cấp nền tảng tích hợp, chia sẻ dữ liệu dùng chung và công bố tài liệu hướng dẫn kết nối cho các địa phương",
      leads: [lead("Bộ Khoa học và Công nghệ")],
      deadlines: [deadline("trước ngày 15/11/2026", on("2026-11-15"))],
    }),
  ],
  [
    "31/CT-TTg",
    buildTask({
      id: "2",
      statement: "Báo cáo tình hình giải ngân vốn các dự án công nghệ số",
      leads: [lead("Bộ Tài chính"), lead("Bộ Công an"), lead("Bộ Y tế")],
      deadlines: [deadline("trước 20/11", on("2026-11-20", { exclusive: true, inferred: true }))],
    }),
  ],
  [
    "187/CĐ-TTg",
    buildTask({
      id: "3",
      statement: "Bảo đảm thông tin liên lạc thông suốt tại các xã bị cô lập do mưa lũ",
      leads: [lead("UBND tỉnh Lâm Đồng")],
      deadlines: [deadline("trước 17 giờ ngày 23/11/2026", on("2026-11-23", { at: "17:00", exclusive: true }))],
    }),
  ],
  [
    "412/TB-VPCP",
    buildTask({
      id: "4",
      statement: "Cân đối, bố trí kinh phí duy trì 100% nền tảng số dùng chung",
      leads: [lead("Bộ Tài chính")],
      deadlines: [deadline("trước ngày 30/11/2026", on("2026-11-30", { exclusive: true }))],
    }),
  ],
  [
    "298/TB-VPCP",
    buildTask({
      id: "5",
      statement: "Hoàn thành phương án bố trí trụ sở dôi dư sau sắp xếp, không để lãng phí",
      leads: [lead("UBND tỉnh Lâm Đồng")],
      deadlines: [deadline("ngày 27/11/2026", on("2026-11-27")), deadline("hết năm 2026", on("2026-12-31"))],
    }),
  ],
  [
    "385/TB-VPCP",
    buildTask({
      id: "6",
      statement: "Liên thông dữ liệu khám sức khỏe lái xe với hệ thống một cửa của địa phương",
      leads: [lead("Bộ Y tế")],
      deadlines: [deadline("hết ngày 31/12/2026", on("2026-12-31"))],
    }),
  ],
  [
    "412/TB-VPCP",
    buildTask({
      id: "7",
      statement: "Trình Đề án phát triển dữ liệu mở của cơ quan nhà nước",
      leads: [lead("Bộ Khoa học và Công nghệ")],
      deadlines: [deadline("trong Quý I năm 2027", on("2027-03-31"))],
    }),
  ],
  [
    "412/TB-VPCP",
    buildTask({
      id: "8",
      statement: "Gửi kết quả tái sử dụng dữ liệu đã số hóa",
      deadlines: [deadline("trước ngày 25 hằng tháng", { form: "recurring", every: "month", by: { day: 25 } })],
    }),
  ],
  [
    "09/NQ-CP",
    buildTask({
      id: "9",
      statement: "Ban hành hướng dẫn chi tiết về mức hỗ trợ",
      leads: [lead("Bộ Nông nghiệp và Môi trường")],
      deadlines: [
        deadline("trong vòng 30 ngày kể từ ngày nghị quyết có hiệu lực", {
          form: "relative",
          within: "P30D",
          working: false,
          from: "ngày nghị quyết có hiệu lực",
        }),
      ],
    }),
  ],
  ["09/NQ-CP", buildTask({ id: "10", statement: "ẾỀỂỄ ỘỔỖ ẲẴẶ ỸỶỴ ộ ỹ g: rà soát, bãi bỏ thủ tục không còn phù hợp" })],
  ["09/NQ-CP", buildTask({ id: "11", statement: "Công khai danh mục dự án chậm tiến độ", completedOn: "2026-11-20" as IsoDate })],
];

export const sampleItems = (): readonly TaskItem[] =>
  SAMPLE.map(([number, task]) => toTaskItem(task, buildNotice(number), TODAY));

const BINDING = { through: "name", unit: "Bộ Y tế", written: "Bộ Y tế", ground: null } as const;
const BINDINGS: Readonly<Record<string, Binding>> = {
  "2": { ...BINDING, role: "lead" },
  "5": { ...BINDING, role: "coordinating" },
  "10": { ...BINDING, role: "lead", through: "collective" },
};
/** The same list for someone whose unit some of the tasks bind. */
export const ownItems = (): readonly TaskItem[] =>
  sampleItems().map((item) => ({ ...item, binding: BINDINGS[item.task.id] ?? null }));

const nothing = (): void => {};

/** Props of a popup that shows `items` after the words have been searched for. */
export function popupProps(items: readonly TaskItem[], words = "", view: PageView = TASKS_ON_PAGE): PopupProps {
  const query = readQuery(words);
  const found = query ? items.filter(({ task }) => isFound(query, searchable(task.statement))) : items;
  return {
    page: {
      view,
      saving: false,
      refused: false,
      actions: {
        onSaveAll: nothing,
        onSaveMine: nothing,
        onShowOnPage: nothing,
        onRead: nothing,
        onGrant: nothing,
        onLater: nothing,
        onReload: nothing,
        onReadPdf: nothing,
        onSwitchOff: nothing,
        onSwitchOn: nothing,
      },
    },
    tasks: {
      status: "ready",
      total: items.length,
      done: items.filter(({ group }) => group === "done").length,
      shown: found.length,
      groups: groupItems(found),
    },
    search: {
      words,
      found: query ? found.length : null,
      findSpans: (text) => (query ? findSpans(query, text) : []),
      onSearch: nothing,
    },
    mine: null,
    onOpenSettings: nothing,
    csv: { separator: ";", onSeparator: nothing, onExport: nothing },
    rows: { onMark: nothing, onDelete: nothing, onOpenSource: nothing },
    shortcuts: { keys: { "next-task": "Alt+." }, onChangeKeys: nothing },
    onOpenPanel: nothing,
    onOpenTracker: nothing,
    toast: null,
    onCloseToast: nothing,
    status: "",
  };
}

export const TASKS_ON_PAGE: PageView & { readonly kind: "tasks" } = {
  kind: "tasks",
  host: "thuvienphapluat.vn",
  number: "412/TB-VPCP",
  tasks: 24,
  withDeadline: 6,
  mine: 0,
  myUnsaved: [],
  saved: 2,
};
const GRANTABLE: PageView = { kind: "not-granted", hosts: ["thuvienphapluat.vn"], origins: ["https://thuvienphapluat.vn/*"] };

/** Every state of the popup that has a look of its own. */
export function popupStates(): Readonly<Record<string, PopupProps>> {
  const items = sampleItems();
  const withPage = (view: PageView): PopupProps => popupProps(items, "", view);
  const list = popupProps(items);
  return {
    list,
    search: popupProps(items, "du lieu"),
    "no-result": popupProps(items, "thủy lợi"),
    empty: popupProps([], "", { kind: "none" }),
    "empty-on-directive": popupProps([]),
    "not-granted": withPage(GRANTABLE),
    refused: { ...list, page: { ...list.page, view: GRANTABLE, refused: true } },
    saving: { ...list, page: { ...list.page, saving: true } },
    "all-saved": withPage({ ...TASKS_ON_PAGE, saved: 24 }),
    mine: withPage({ ...TASKS_ON_PAGE, mine: 6, myUnsaved: ["1", "2", "3", "4"] }),
    "mine-on-page": { ...popupProps(ownItems()), mine: { on: false, onToggle: nothing } },
    "mine-only": {
      ...popupProps(ownItems().filter(({ binding }) => binding !== null)),
      mine: { on: true, onToggle: nothing },
    },
    "none-mine": {
      ...list,
      tasks: { status: "ready", total: 11, done: 1, shown: 0, groups: [] },
      mine: { on: true, onToggle: nothing },
    },
    "no-task": withPage({ ...TASKS_ON_PAGE, tasks: 0, withDeadline: 0, saved: 0 }),
    "not-directive": withPage({ kind: "not-directive", host: "thuvienphapluat.vn" }),
    "attributes-only": withPage({ kind: "attributes-only", host: "vanban.chinhphu.vn" }),
    pdf: withPage({ kind: "pdf", file: "https://sotuphap.example/files/12-tb.signed.pdf", host: "sotuphap.example" }),
    "local-pdf": withPage({ kind: "local-pdf", name: "12-tb.signed.pdf" }),
    secret: withPage({ kind: "secret", mark: "TUYỆT MẬT" }),
    "off-page": withPage({ kind: "off", scope: "page", host: "thuvienphapluat.vn" }),
    "off-site": withPage({ kind: "off", scope: "site", host: "xaydungchinhsach.chinhphu.vn" }),
    "off-everywhere": withPage({ kind: "off", scope: "everywhere", host: "" }),
    stale: withPage({ kind: "stale" }),
    "page-failed": withPage({ kind: "failed", host: "chinhphu.vn", code: "storage-failed" }),
    "load-failed": { ...list, tasks: { status: "failed", code: "storage-failed", onRetry: nothing } },
    "load-blocked": { ...list, tasks: { status: "failed", code: "storage-blocked", onRetry: nothing } },
    toast: { ...list, toast: { id: 1, words: "Đã xóa 1 nhiệm vụ", failed: false, undo: nothing } },
    "toast-failed": {
      ...list,
      toast: { id: 2, words: "Chưa lưu được. Ổ đĩa sắp đầy. Nhiệm vụ vẫn còn trên trang.", failed: true, undo: null },
    },
  };
}

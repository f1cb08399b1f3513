import type { PanelProps } from "../../components/PanelView.tsx";
import type { PageView } from "../../components/page-view.ts";
import { type DirectiveList, dismissedOf, panelTasks } from "../../components/panel-tasks.ts";
import type { ClockTime, IsoDate } from "../../lib/model/calendar-date.ts";
import type { Directive, FieldOrigin, OutlineStep } from "../../lib/model/directive.ts";
import type { DeadlineValue } from "../../lib/model/mention.ts";
import type { Binding } from "../../lib/model/own-unit.ts";
import type { NoticeKey, TaskId } from "../../lib/model/task.ts";
import { buildNotice } from "./directives.ts";

/** A directive with what a test does not care about filled in. `path`: labels; a bullet is written "-2". */
export interface DirectiveWords {
  readonly path: readonly string[];
  readonly ordinal?: number;
  readonly text: string;
  readonly leads?: readonly string[];
  readonly origin?: FieldOrigin;
  readonly deadline?: readonly [text: string, value: DeadlineValue];
  readonly target?: string;
}

const NOWHERE = { start: 0, end: 0 };

const stepOf = (label: string, index: number): OutlineStep =>
  /^[-¶]\d/u.test(label) ? { label: label.charAt(0), ordinal: Number(label.slice(1)) } : { label, ordinal: index + 1 };

export function buildDirective({ path, text, ordinal = 1, origin = "heading", ...words }: DirectiveWords): Directive {
  const source = (own: string) => ({ text: own, span: NOWHERE, origin: "own-text" as const });
  return {
    key: `${path.join(".")}#${ordinal}`,
    path: path.map(stepOf),
    ordinal,
    statement: NOWHERE,
    text,
    leads: (words.leads ?? []).map((lead) => ({ ...source(lead), origin, agencyIds: [] })),
    coordinating: [],
    deadlines: words.deadline ? [{ ...source(words.deadline[0]), value: words.deadline[1] }] : [],
    targets: words.target ? [{ ...source(words.target), value: { op: ">=", number: 95, number2: null, unit: "%" } }] : [],
    product: null,
  };
}

const on = (due: string, more: { readonly exclusive?: boolean; readonly inferred?: boolean } = {}): DeadlineValue => ({
  form: "date",
  due: due as IsoDate,
  at: null as ClockTime | null,
  exclusive: more.exclusive ?? false,
  basis: more.inferred ? "inferred" : "stated",
});

const SCIENCE = ["Bộ Khoa học và Công nghệ"];
const ALL = ["Các bộ", "cơ quan ngang bộ", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"];

/** Directives of every look: saved, dated, late, inferred, with targets, under a heading or alone, with and without lead. */
export const SAMPLE_DIRECTIVES: readonly Directive[] = [
  buildDirective({
    path: ["II", "1", "a"],
    text: "Rà soát, chuẩn hóa danh mục dữ liệu dùng chung, loại bỏ các trường thông tin phải khai lại nhiều lần",
    leads: SCIENCE,
    deadline: ["trước ngày 15/12/2026", on("2026-12-15", { exclusive: true })],
  }),
  buildDirective({
    path: ["II", "1", "b"],
    text: "Hướng dẫn các địa phương nâng cấp nền tảng tích hợp, chia sẻ dữ liệu",
    leads: SCIENCE,
    target: "ít nhất 95%",
  }),
  buildDirective({
    path: ["II", "1", "c"],
    text: "Trình Đề án phát triển dữ liệu mở của cơ quan nhà nước",
    leads: SCIENCE,
    deadline: ["trong Quý I năm 2027", on("2027-03-31")],
  }),
  buildDirective({
    path: ["II", "2"],
    text: "Cân đối, bố trí kinh phí duy trì nền tảng số dùng chung trong năm 2027, không để gián đoạn dịch vụ",
    leads: ["Bộ Tài chính"],
    origin: "own-text",
    deadline: ["trước 20/11", on("2026-11-20", { exclusive: true, inferred: true })],
  }),
  buildDirective({
    path: ["II", "4", "-1"],
    text: "ẾỀỂỄ ỘỔỖ ẲẴẶ ỸỶỴ ộ ỹ g: tái sử dụng thông tin, dữ liệu đã số hóa khi giải quyết thủ tục hành chính",
    leads: ALL,
    target: "tối thiểu 80%",
  }),
  buildDirective({
    path: ["II", "4", "-2"],
    text: "Gửi kết quả thực hiện để tổng hợp",
    leads: ALL,
    deadline: ["trước ngày 25 hằng tháng", { form: "recurring", every: "month", by: { day: 25 } }],
  }),
  buildDirective({ path: ["III", "1"], text: "Báo cáo những khó khăn, vướng mắc vượt thẩm quyền" }),
];

const bound = (role: Binding["role"], through: Binding["through"], written: string): Binding => ({
  role,
  through,
  unit: "Bộ Khoa học và Công nghệ",
  written,
  ground: through === "successor" ? "Nghị quyết 176/2025/QH15" : null,
});

/** How the sample binds the Ministry of Science: by its name, by a predecessor's, through a collective, for one item alone. */
export const MINE: DirectiveList["bindings"] = {
  "II.1.a#1": bound("lead", "name", "Bộ Khoa học và Công nghệ"),
  "II.1.b#1": bound("lead", "name", "Bộ Khoa học và Công nghệ"),
  "II.1.c#1": bound("lead", "name", "Bộ Khoa học và Công nghệ"),
  "II.2#1": bound("coordinating", "successor", "Bộ Thông tin và Truyền thông"),
  "II.4.-1#1": bound("lead", "collective", "Các bộ"),
};

/** These directives as saved tasks. */
export const savedKeys = (...keys: readonly string[]): DirectiveList["saved"] =>
  Object.fromEntries(keys.map((key) => [key, { taskId: key as TaskId, completedOn: null }]));

/** One saved task whose words the page has otherwise, and one that it no longer has. */
export const WATCHED: Partial<DirectiveList> = {
  changes: {
    "II.1.b#1": {
      taskId: "II.1.b#1" as TaskId,
      before: { statement: "", leads: [], coordinating: [], deadlines: [], targets: [], product: null },
    },
  },
  gone: [
    { taskId: "gone" as TaskId, path: "II.3", statement: "Rà soát các cơ sở dữ liệu dùng chung, trình trước ngày 15/12/2026." },
  ],
};

/** What the page answers about these directives on Monday 23/11/2026; the second is saved. */
export function buildList(fields: Partial<DirectiveList> = {}): DirectiveList {
  return {
    status: "directive",
    printsMarks: false,
    noticeKey: "412/TB-VPCP" as NoticeKey,
    notice: buildNotice({
      issued: "2026-11-06" as IsoDate,
      subject: "Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về kết nối, chia sẻ dữ liệu",
    }),
    directives: SAMPLE_DIRECTIVES,
    saved: savedKeys("II.1.b#1"),
    pending: {},
    shown: null,
    today: "2026-11-23" as IsoDate,
    dismissed: [],
    changes: {},
    gone: [],
    drafts: [],
    lastWorkingDays: {},
    shortcuts: {},
    bindings: MINE,
    ...fields,
  };
}

const nothing = (): void => {};

const TASKS: PageView = {
  kind: "tasks",
  host: "thuvienphapluat.vn",
  number: null,
  tasks: 7,
  withDeadline: 4,
  mine: 0,
  myUnsaved: [],
  saved: 1,
};

/** Props of a panel that shows the list; of another page when `list` is `null`. */
export function panelProps(list: DirectiveList | null = buildList(), view: PageView = TASKS): PanelProps {
  return {
    page: {
      view,
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
    content: list && {
      notice: list.notice,
      tasks: panelTasks(list),
      dismissed: dismissedOf(list),
      gone: list.gone,
      shown: list.shown,
    },
    filter: "all",
    onFilter: nothing,
    selected: new Set(),
    saving: false,
    rows: { onSelect: nothing, onGoTo: nothing },
    bulk: { onSelect: nothing, onSave: nothing },
    onOpenSaved: nothing,
    onBringBack: nothing,
    hasUnit: true,
    onOpenSettings: nothing,
    keys: { "next-task": "Alt+.", "previous-task": "Alt+,", "save-task": "Alt+L" },
    onChangeKeys: nothing,
    toast: null,
    onCloseToast: nothing,
    status: "",
  };
}

/** Every state of the panel that has a look of its own. */
export function panelStates(): Readonly<Record<string, PanelProps>> {
  const list = panelProps();
  const other = (view: PageView): PanelProps => panelProps(null, view);
  const toast = { id: 1, words: "Đã lưu 2 nhiệm vụ vào sổ tay", failed: false, undo: null };
  return {
    list,
    selected: { ...list, selected: new Set(["II.1.c#1", "II.2#1"]) },
    saving: { ...list, selected: new Set(["II.1.c#1"]), saving: true },
    shown: panelProps(buildList({ shown: "II.2#1" })),
    failed: panelProps(buildList({ pending: { "II.2#1": "failed", "II.1.a#1": "saving" } })),
    internal: panelProps(buildList({ notice: buildNotice({ isInternal: true, number: null, issued: null, issuer: null }) })),
    mine: { ...list, filter: "mine" },
    "none-mine": { ...panelProps(buildList({ bindings: {} })), filter: "mine" },
    "no-unit": { ...panelProps(buildList({ bindings: {} })), filter: "mine", hasUnit: false },
    dismissed: panelProps(buildList({ dismissed: ["II.1.b#1", "III.1#1"], saved: {}, drafts: ["II.2#1"] })),
    changed: panelProps(buildList(WATCHED)),
    dated: { ...list, filter: "dated" },
    "none-left": { ...panelProps(buildList({ directives: SAMPLE_DIRECTIVES.slice(1, 2) })), filter: "unsaved" },
    "no-task": panelProps(buildList({ directives: [] })),
    toast: { ...list, toast },
    "toast-over-bar": { ...list, selected: new Set(["II.2#1"]), toast: { ...toast, failed: true } },
    reading: other({ kind: "reading" }),
    none: other({ kind: "none" }),
    "not-directive": other({ kind: "not-directive", host: "thuvienphapluat.vn" }),
    "attributes-only": other({ kind: "attributes-only", host: "vanban.chinhphu.vn" }),
    secret: other({ kind: "secret", mark: "MẬT" }),
    off: other({ kind: "off", scope: "site", host: "thuvienphapluat.vn" }),
    "not-granted": other({ kind: "not-granted", hosts: ["chinhphu.vn"], origins: ["https://chinhphu.vn/*"] }),
    stale: other({ kind: "stale" }),
    "page-failed": other({ kind: "failed", host: "chinhphu.vn", code: "storage-failed" }),
  };
}

import type { SettingsProps } from "../../components/SettingsView.tsx";
import { newOwnUnit, ownUnitFacts } from "../../lib/binding/index.ts";
import { calendarDays } from "../../lib/gazetteer/calendar-days.ts";
import { suggestAgencies } from "../../lib/gazetteer/index.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { OwnUnit } from "../../lib/model/own-unit.ts";
import type { TaskId } from "../../lib/model/task.ts";

export const TODAY = "2026-11-23" as IsoDate;

/** The unit as it is first added, with what can be chosen for it. */
export const buildUnit = (name: string, fields: Partial<OwnUnit> = {}) => {
  const unit = { ...newOwnUnit(name, null, TODAY), ...fields };
  return { unit, facts: ownUnitFacts(unit, TODAY) };
};

const nothing = (): void => {};

const dataProps = (state: SettingsProps["data"]["state"]): SettingsProps["data"] => ({
  state,
  onBackUp: nothing,
  onFile: nothing,
  onTakeTheirs: nothing,
  onApply: nothing,
  onCancel: nothing,
  onDelete: nothing,
  onSheet: nothing,
  onMapping: nothing,
  onPreview: nothing,
  safety: {
    lastBackup: Date.UTC(2026, 10, 20, 2, 5),
    keeping: "permitted",
    bytes: 3_200_000,
    copies: [
      { id: "b", createdAt: Date.UTC(2026, 10, 22, 7), tasks: 42 },
      { id: "a", createdAt: Date.UTC(2026, 10, 21, 7), tasks: 40 },
    ],
    onRestoreCopy: nothing,
  },
});

const ready: SettingsProps["data"]["state"] = {
  status: "ready",
  mode: "merge",
  name: "so-tay-nhiem-vu-2026-11-20.json",
  counts: { added: 12, changed: 3, same: 40, removed: 0, unknown: 0, conflicts: 1 },
  conflicts: [{ taskId: "6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11" as TaskId, statement: "Rà soát các dự án", field: "note" }],
  takeTheirs: false,
  hasSettings: false,
  isList: false,
};

const mapping: SettingsProps["data"]["state"] = {
  status: "mapping",
  name: "Theo dõi 2026.xlsx",
  sheets: [
    {
      name: "Quý IV",
      rows: [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Lãnh đạo"],
        ["1", "Rà soát quy hoạch mạng lưới trường học trên địa bàn tỉnh", "Sở Giáo dục và Đào tạo", "30/11/2026", "Ông A"],
        ["2", "Báo cáo tiến độ", "Sở Tài chính", "Thường xuyên", ""],
      ],
    },
    { name: "Quý III", rows: [] },
  ],
  sheet: 0,
  mapping: { headerRow: 0, columns: ["ordinal", "statement", "leads", "deadline", null] },
};

/** Props of a settings page with these units. */
export function settingsProps(names: readonly string[], fields: Partial<SettingsProps> = {}): SettingsProps {
  return {
    unit: {
      units: names.map((name) => buildUnit(name)),
      suggest: async (text) => suggestAgencies(text, TODAY, [], 8),
      onAdd: nothing,
      onChange: nothing,
      onRemove: nothing,
    },
    reading: { everywhere: false, sites: [], pages: [], onSwitchOn: nothing },
    print: { printsMarks: false, onChange: nothing },
    reminders: {
      settings: { isOn: true, days: [7, 3, 1, 0], overdue: true, hour: 8, hasBadge: true },
      onChange: nothing,
    },
    calendar: {
      year: 2026,
      years: [2025, 2026, 2027, 2028],
      isPublished: true,
      days: calendarDays(2026, { off: ["2026-12-24" as IsoDate], working: ["2026-11-24" as IsoDate] }),
      onYear: nothing,
      onSet: nothing,
      onReset: nothing,
    },
    data: dataProps({ status: "none" }),
    marks: { palette: "usual", onChange: nothing },
    language: { language: null, onChange: nothing },
    general: { separator: ";", onSeparator: nothing },
    locked: [],
    toast: null,
    onCloseToast: nothing,
    ...fields,
  };
}

/** Every state of the page that has a look of its own. */
export function settingsStates(): Readonly<Record<string, SettingsProps>> {
  const off = {
    everywhere: true,
    sites: ["thuvienphapluat.vn"],
    pages: ["https://vanban.chinhphu.vn/?pageid=27160&docid=1"],
    onSwitchOn: nothing,
  };
  return {
    empty: settingsProps([]),
    ministry: settingsProps(["Bộ Khoa học và Công nghệ"]),
    several: settingsProps(["Bộ Y tế", "Ủy ban nhân dân tỉnh Phú Thọ", "Sở Tài chính", "Tổ công nghệ số"]),
    removed: settingsProps([], { toast: { id: 1, words: "Đã bỏ Bộ Y tế", failed: false, undo: nothing } }),
    "reading-on": settingsProps([], { first: "#reading" }),
    "reading-off": settingsProps([], { first: "#reading", reading: off }),
    print: settingsProps([], { first: "#print", print: { printsMarks: true, onChange: nothing } }),
    reminders: settingsProps([], { first: "#reminders" }),
    calendar: settingsProps([], { first: "#calendar" }),
    marks: settingsProps([], { first: "#marks" }),
    language: settingsProps([], { first: "#language" }),
    general: settingsProps([], { first: "#general" }),
    locked: settingsProps(["Bộ Y tế"], { locked: ["unit"] }),
    data: settingsProps([], { first: "#data" }),
    "data-refused": settingsProps([], { first: "#data", data: dataProps({ status: "refused", words: "Dòng 3: sai ngày." }) }),
    "data-ready": settingsProps([], { first: "#data", data: dataProps(ready) }),
    "data-mapping": settingsProps([], { first: "#data", data: dataProps(mapping) }),
    privacy: settingsProps([], { first: "#privacy" }),
  };
}

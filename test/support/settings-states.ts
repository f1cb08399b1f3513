import type { SettingsProps } from "../../components/SettingsView.tsx";
import { newOwnUnit, ownUnitFacts } from "../../lib/binding/index.ts";
import { suggestAgencies } from "../../lib/gazetteer/index.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { OwnUnit } from "../../lib/model/own-unit.ts";

export const TODAY = "2026-11-23" as IsoDate;

/** The unit as it is first added, with what can be chosen for it. */
export const buildUnit = (name: string, fields: Partial<OwnUnit> = {}) => {
  const unit = { ...newOwnUnit(name, null, TODAY), ...fields };
  return { unit, facts: ownUnitFacts(unit, TODAY) };
};

const nothing = (): void => {};

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
    privacy: settingsProps([], { first: "#privacy" }),
  };
}

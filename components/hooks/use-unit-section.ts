import { useMemo } from "react";
import { i18n } from "#i18n";
import { newOwnUnit, ownUnitFacts } from "../../lib/binding/index.ts";
import { sendToBackground } from "../../lib/messaging/client.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { OwnUnit } from "../../lib/model/own-unit.ts";
import type { UnitSectionProps } from "../UnitSection.tsx";
import { useOwnUnits } from "./use-own-units.ts";
import type { ShowToast } from "./use-toast.ts";

const replace = (units: readonly OwnUnit[], unit: OwnUnit): readonly OwnUnit[] =>
  units.map((other) => (other.name === unit.name ? unit : other));

/** A unit that was taken out goes back to where it stood, unless it has been added again. */
function putBack(units: readonly OwnUnit[], unit: OwnUnit, at: number): readonly OwnUnit[] {
  if (units.some(({ name }) => name === unit.name)) return units;
  return [...units.slice(0, at), unit, ...units.slice(at)];
}

/** The user's units as the settings page changes them; every change is stored at once. `today`: the day in Vietnam. */
export function useUnitSection(today: IsoDate, showToast: ShowToast): UnitSectionProps {
  const { units: stored, change } = useOwnUnits();
  const units = useMemo(() => (stored ?? []).map((unit) => ({ unit, facts: ownUnitFacts(unit, today) })), [stored, today]);
  const store = async (edit: (units: readonly OwnUnit[]) => readonly OwnUnit[]): Promise<boolean> => {
    try {
      await change(edit);
      return true;
    } catch (error) {
      console.error("the units could not be stored", error);
      showToast({ words: i18n.t("error.storageFailed"), failed: true });
      return false;
    }
  };
  const remove = async (unit: OwnUnit): Promise<void> => {
    const at = units.findIndex((one) => one.unit.name === unit.name);
    const isStored = await store((all) => all.filter(({ name }) => name !== unit.name));
    const undo = (): void => {
      void store((all) => putBack(all, unit, at)).then(
        (isBack) => isBack && showToast({ words: i18n.t("popup.toast.restored") }),
      );
    };
    if (isStored) showToast({ words: i18n.t("settings.unit.removed", [unit.name]), undo });
  };
  return {
    units,
    suggest: async (text) => {
      const reply = await sendToBackground("suggestAgencies", { text: text.slice(0, 500) });
      return reply.ok ? reply.value.suggestions : [];
    },
    onAdd: ({ name, agencyId }) => {
      const unit = newOwnUnit(name, agencyId, today);
      void store((all) => (all.some((other) => other.name === name) ? all : [...all, unit]));
    },
    onChange: (unit) => void store((all) => replace(all, unit)),
    onRemove: (unit) => void remove(unit),
  };
}

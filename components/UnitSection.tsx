import { i18n } from "#i18n";
import type { OwnUnit } from "../lib/model/own-unit.ts";
import { Combobox, type ComboboxProps } from "./Combobox.tsx";
import { UnitCard } from "./UnitCard.tsx";
import type { UnitFacts } from "./unit-facts.ts";

/** What the section shows and asks for. */
export interface UnitSectionProps {
  readonly units: readonly { readonly unit: OwnUnit; readonly facts: UnitFacts }[];
  readonly suggest: ComboboxProps["suggest"];
  readonly onAdd: ComboboxProps["onChoose"];
  readonly onChange: (unit: OwnUnit) => void;
  readonly onRemove: (unit: OwnUnit) => void;
}

/** Which bodies are the user's own. */
export function UnitSection({ units, suggest, onAdd, onChange, onRemove }: UnitSectionProps) {
  return (
    <>
      <div className="mt-4 rounded-card border border-line bg-surface p-4">
        <Combobox label={i18n.t("settings.unit.add")} suggest={suggest} onChoose={onAdd} />
        {units.length === 0 && <p className="mt-3 text-text3">{i18n.t("settings.unit.none")}</p>}
      </div>
      {units.map(({ unit, facts }) => (
        <UnitCard key={unit.name} unit={unit} facts={facts} onChange={onChange} onRemove={() => onRemove(unit)} />
      ))}
      <p className="mt-3.5 text-meta text-text3">{i18n.t("settings.unit.offline")}</p>
    </>
  );
}

import { i18n } from "#i18n";
import type { AgencyId } from "../lib/model/mention.ts";
import type { CollectiveId, OwnUnit } from "../lib/model/own-unit.ts";
import { CheckBox } from "./CheckBox.tsx";
import { formatDate } from "./format-date.ts";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { NameList } from "./NameList.tsx";
import type { UnitFacts } from "./unit-facts.ts";

const COLLECTIVE_WORDS = {
  ministries: "settings.collective.ministries",
  "central-bodies": "settings.collective.central",
  provinces: "settings.collective.provinces",
  localities: "settings.collective.localities",
  departments: "settings.collective.departments",
  communes: "settings.collective.communes",
  "ministry-units": "settings.collective.ministryUnits",
  enterprises: "settings.collective.enterprises",
  related: "settings.collective.related",
} as const satisfies Record<CollectiveId, string>;

const withOrWithout = <T,>(items: readonly T[], item: T, isIn: boolean): readonly T[] =>
  isIn ? [...items.filter((other) => other !== item), item] : items.filter((other) => other !== item);

type Predecessor = UnitFacts["predecessors"][number];

function predecessorNote({ endedOn, ground, otherHeirs }: Predecessor): string {
  const since = formatDate(endedOn);
  const when = ground === null ? i18n.t("settings.unit.endedOn", [since]) : i18n.t("settings.unit.endedBy", [since, ground]);
  return otherHeirs.length === 0 ? when : `${when} ${i18n.t("settings.unit.otherHeirs", [otherHeirs.join("; ")])}`;
}

/** One of the user's units: what it is known by, whose work counts as its own, which collectives bind it. */
export function UnitCard({
  unit,
  facts,
  onChange,
  onRemove,
}: {
  readonly unit: OwnUnit;
  readonly facts: UnitFacts;
  readonly onChange: (unit: OwnUnit) => void;
  readonly onRemove: () => void;
}) {
  const count = (id: AgencyId, isIn: boolean): void =>
    onChange({ ...unit, predecessorIds: withOrWithout(unit.predecessorIds, id, isIn) });
  return (
    <section aria-label={unit.name} className="mt-3.5 rounded-card border border-line bg-surface">
      <div className="flex items-start gap-3 p-4">
        <Icon name="unit" className="mt-0.5 text-accent" />
        <div className="min-w-0 flex-1">
          <h3 lang="vi" className="font-strong text-head">
            {unit.name}
          </h3>
          {facts.knownAs.length > 0 && (
            <p className="text-text2">{i18n.t("settings.unit.knownAs", [facts.knownAs.slice(0, 8).join(", ")])}</p>
          )}
          {facts.lacksPlace && <p className="text-amber">{i18n.t("settings.unit.lacksPlace")}</p>}
          <NameList names={unit.aliases} onChange={(aliases) => onChange({ ...unit, aliases })} />
        </div>
        <IconButton icon="close" label={i18n.t("settings.unit.remove", [unit.name])} onPress={onRemove} />
      </div>
      {facts.predecessors.length > 0 && (
        <fieldset className="space-y-3 border-line border-t p-4 pl-11">
          <legend className="sr-only">{i18n.t("settings.unit.predecessors")}</legend>
          {facts.predecessors.map((predecessor) => (
            <CheckBox
              key={predecessor.id}
              checked={unit.predecessorIds.includes(predecessor.id)}
              onChange={(isIn) => count(predecessor.id, isIn)}
              note={predecessorNote(predecessor)}
            >
              {i18n.t("settings.unit.countAlso")} <strong className="font-strong">{predecessor.name}</strong>
            </CheckBox>
          ))}
        </fieldset>
      )}
      <fieldset className="border-line border-t p-4 pl-11">
        <legend className="float-left mb-2 w-full">
          <span className="block font-strong">{i18n.t("settings.unit.collectives")}</span>
          <span className="text-text2">{i18n.t("settings.unit.collectivesWhy")}</span>
        </legend>
        <div className="clear-both grid gap-2 wide:grid-cols-2">
          {facts.collectives.map((id) => (
            <CheckBox
              key={id}
              checked={unit.collectives.includes(id)}
              onChange={(isIn) => onChange({ ...unit, collectives: withOrWithout(unit.collectives, id, isIn) })}
            >
              {i18n.t(COLLECTIVE_WORDS[id])}
            </CheckBox>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

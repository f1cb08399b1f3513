import { useState } from "react";
import { i18n } from "#i18n";
import type { Column } from "../../../lib/export/columns.ts";
import { IconButton } from "../../IconButton.tsx";
import { NameForm } from "../NameForm.tsx";

/** Columns under a name. */
export interface NamedColumns {
  readonly name: string;
  readonly columns: readonly Column[];
}

const isSame = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every((column, at) => column === b[at]);

/** The sets that are always there, those of the user's own, and the way to keep the present choice. */
export function ColumnSets({
  usual,
  own,
  columns,
  onChoose,
  onSave,
  onRemove,
}: {
  readonly usual: readonly NamedColumns[];
  readonly own: readonly NamedColumns[];
  readonly columns: readonly Column[];
  readonly onChoose: (columns: readonly Column[]) => void;
  readonly onSave: (name: string) => void;
  readonly onRemove: (name: string) => void;
}) {
  const [name, setName] = useState("");
  const entry = ({ name: set, columns: of }: NamedColumns) => (
    <button
      type="button"
      aria-pressed={isSame(of, columns)}
      onClick={() => onChoose(of)}
      className="min-h-6 flex-1 rounded-control px-2 text-left hover:bg-hover aria-pressed:bg-selected aria-pressed:font-strong aria-pressed:text-accent forced:aria-pressed:outline"
    >
      {set}
    </button>
  );
  return (
    <section aria-label={i18n.t("exports.sets")}>
      <h3 className="text-meta text-text2">{i18n.t("exports.sets")}</h3>
      <ul className="mt-1">
        {usual.map((set) => (
          <li key={`usual ${set.name}`} className="flex">
            {entry(set)}
          </li>
        ))}
        {own.map((set) => (
          <li key={set.name} className="flex items-center">
            {entry(set)}
            <IconButton
              icon="close"
              size={24}
              label={i18n.t("exports.removeSet", [set.name])}
              onPress={() => onRemove(set.name)}
            />
          </li>
        ))}
      </ul>
      <NameForm
        name={name}
        label={i18n.t("exports.setName")}
        action={i18n.t("exports.saveSet")}
        isReady={columns.length > 0}
        isWide
        onName={setName}
        onSave={onSave}
      />
    </section>
  );
}

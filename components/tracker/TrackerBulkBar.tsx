import { useState } from "react";
import { i18n } from "#i18n";
import { type IsoDate, parseIsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskEdit } from "../../lib/model/task-changes.ts";
import { Button } from "../Button.tsx";
import { Icon, type IconName } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import { type ExportChoice, ExportMenu } from "./ExportMenu.tsx";
import { MenuButton } from "./MenuButton.tsx";

export interface BulkActions {
  readonly onEdit: (edit: TaskEdit) => void;
  readonly onCopy: () => void;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onClear: () => void;
}

const SIDE_STATES = ["extended", "reassigned", "withdrawn"] as const;

/** What can be done with the chosen tasks; docked below the table while some are chosen. */
export function TrackerBulkBar({
  count,
  today,
  place,
  actions,
}: {
  readonly count: number;
  readonly today: IsoDate;
  readonly place: "list" | "archive" | "trash";
  readonly actions: BulkActions;
}) {
  return (
    <fieldset className="flex min-h-11 flex-none flex-wrap items-center gap-2 border-accent border-t-2 bg-surface px-3 py-1.5">
      <legend className="sr-only">{i18n.t("tracker.bulk.label")}</legend>
      <span className="font-strong tabular-nums">{i18n.t("tracker.bulk.selected", count)}</span>
      {place === "trash" ? (
        <Plain icon="repeat" words={i18n.t("tracker.bulk.restore")} onPress={actions.onRestore} />
      ) : (
        <>
          <StatusMenu today={today} onEdit={actions.onEdit} />
          <TagMenu onEdit={actions.onEdit} />
          <PlannedMenu onEdit={actions.onEdit} />
        </>
      )}
      <Plain icon="copy" words={i18n.t("tracker.bulk.copy")} onPress={actions.onCopy} />
      <ExportMenu place="above" onExport={actions.onExport} />
      {place !== "trash" && (
        <>
          <Plain
            icon="archive"
            words={i18n.t(place === "archive" ? "tracker.bulk.unarchive" : "tracker.bulk.archive")}
            onPress={() => actions.onEdit({ isArchived: place !== "archive" })}
          />
          <Plain icon="trash" tone="text-red" words={i18n.t("tracker.bulk.delete")} onPress={actions.onDelete} />
        </>
      )}
      <IconButton icon="close" label={i18n.t("tracker.bulk.clear")} onPress={actions.onClear} />
    </fieldset>
  );
}

function Plain({
  icon,
  words,
  tone = "",
  onPress,
}: {
  readonly icon: IconName;
  readonly words: string;
  readonly tone?: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={`inline-flex min-h-6 items-center gap-1.5 rounded-control px-2 hover:bg-hover ${tone}`}
    >
      <Icon name={icon} size={14} />
      {words}
    </button>
  );
}

type OnEdit = (edit: TaskEdit) => void;

function StatusMenu({ today, onEdit }: { readonly today: IsoDate; readonly onEdit: OnEdit }) {
  const item = (words: string, edit: TaskEdit, close: () => void) => (
    <button
      key={words}
      type="button"
      onClick={() => {
        onEdit(edit);
        close();
      }}
      className="block w-full px-3 py-1 text-left hover:bg-hover"
    >
      {words}
    </button>
  );
  return (
    <MenuButton label={i18n.t("tracker.bulk.status")} place="above">
      {(close) => (
        <>
          {item(i18n.t("tracker.bulk.done"), { completedOn: today }, close)}
          {item(i18n.t("tracker.bulk.reopen"), { completedOn: null }, close)}
          {SIDE_STATES.map((sideState) => item(i18n.t(`tracker.side.${sideState}`), { changes: { sideState } }, close))}
          {item(i18n.t("tracker.side.none"), { changes: { sideState: null } }, close)}
        </>
      )}
    </MenuButton>
  );
}

function TagMenu({ onEdit }: { readonly onEdit: OnEdit }) {
  const [tag, setTag] = useState("");
  const act = (key: "addTags" | "removeTags", close: () => void): void => {
    if (tag.trim() === "") return;
    onEdit({ [key]: [tag.trim()] });
    setTag("");
    close();
  };
  return (
    <MenuButton label={i18n.t("tracker.bulk.tags")} place="above">
      {(close) => (
        <div className="space-y-2 px-3 py-1">
          <label className="block text-meta text-text2">
            {i18n.t("tracker.bulk.tag")}
            <input
              type="text"
              maxLength={100}
              value={tag}
              onChange={(event) => setTag(event.target.value)}
              className="block h-7 w-full rounded-control border border-control bg-surface px-1.5 text-text"
            />
          </label>
          <p className="flex gap-2">
            <Button onPress={() => act("addTags", close)}>{i18n.t("tracker.bulk.addTag")}</Button>
            <Button onPress={() => act("removeTags", close)}>{i18n.t("tracker.bulk.removeTag")}</Button>
          </p>
        </div>
      )}
    </MenuButton>
  );
}

function PlannedMenu({ onEdit }: { readonly onEdit: OnEdit }) {
  const [day, setDay] = useState("");
  const act = (plannedOn: IsoDate | null, close: () => void): void => {
    onEdit({ changes: { plannedOn } });
    close();
  };
  return (
    <MenuButton label={i18n.t("tracker.bulk.planned")} place="above">
      {(close) => (
        <div className="space-y-2 px-3 py-1">
          <input
            type="date"
            aria-label={i18n.t("tracker.bulk.planned")}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            className="block h-7 rounded-control border border-control bg-surface px-1.5"
          />
          <p className="flex gap-2">
            <Button onPress={() => parseIsoDate(day) && act(parseIsoDate(day), close)}>
              {i18n.t("tracker.bulk.setPlanned")}
            </Button>
            <Button onPress={() => act(null, close)}>{i18n.t("tracker.bulk.clearPlanned")}</Button>
          </p>
        </div>
      )}
    </MenuButton>
  );
}

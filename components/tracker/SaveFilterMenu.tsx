import { useState } from "react";
import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { MenuButton } from "./MenuButton.tsx";

/** Keeps the filter that is on under a name. */
export function SaveFilterMenu({ onSave }: { readonly onSave: (name: string) => void }) {
  const [name, setName] = useState("");
  return (
    <MenuButton label={i18n.t("tracker.filter.save")} icon="filter">
      {(close) => {
        const save = (): void => {
          if (name.trim() === "") return;
          onSave(name.trim());
          setName("");
          close();
        };
        return (
          <form
            className="flex items-end gap-2 px-3 py-1"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <label className="text-meta text-text2">
              {i18n.t("tracker.filter.saveAs")}
              <input
                type="text"
                value={name}
                maxLength={100}
                onChange={(event) => setName(event.target.value)}
                className="block h-7 rounded-control border border-control bg-surface px-1.5 text-text"
              />
            </label>
            <Button onPress={save}>{i18n.t("tracker.filter.save")}</Button>
          </form>
        );
      }}
    </MenuButton>
  );
}

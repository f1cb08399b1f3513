import { useState } from "react";
import { i18n } from "#i18n";
import { MenuButton } from "./MenuButton.tsx";
import { NameForm } from "./NameForm.tsx";

/** Keeps the filter that is on under a name. */
export function SaveFilterMenu({ onSave }: { readonly onSave: (name: string) => void }) {
  const [name, setName] = useState("");
  return (
    <MenuButton label={i18n.t("tracker.filter.save")} icon="filter">
      {(close) => (
        <NameForm
          name={name}
          label={i18n.t("tracker.filter.saveAs")}
          action={i18n.t("tracker.filter.save")}
          onName={setName}
          onSave={(kept) => {
            onSave(kept);
            close();
          }}
        />
      )}
    </MenuButton>
  );
}

import { i18n } from "#i18n";
import { Disclosure } from "./Disclosure.tsx";
import { IconButton } from "./IconButton.tsx";
import type { OffScope } from "./page-view.ts";

/** "…": switches reading off here, on the site or everywhere. */
export function PageMenu({ host, onSwitchOff }: { readonly host: string; readonly onSwitchOff: (scope: OffScope) => void }) {
  const label = i18n.t("popup.menu.label");
  const choices: readonly { readonly scope: OffScope; readonly words: string }[] = [
    { scope: "page", words: i18n.t("popup.menu.offPage") },
    { scope: "site", words: i18n.t("popup.menu.offSite", [host]) },
    { scope: "everywhere", words: i18n.t("popup.menu.offEverywhere") },
  ];
  // Without an address there is no page and no site to name.
  const shown = host === "" ? choices.slice(2) : choices;
  return (
    <Disclosure
      place="below"
      button={({ expanded, controls, onPress }) => (
        <IconButton icon="more" size={24} label={label} expanded={expanded} controls={controls} onPress={onPress} />
      )}
    >
      {(close) =>
        shown.map(({ scope, words }) => (
          <button
            key={scope}
            type="button"
            className="block w-full px-3 py-1 text-left outline-offset-[-2px] hover:bg-hover"
            onClick={() => {
              close();
              onSwitchOff(scope);
            }}
          >
            {words}
          </button>
        ))
      }
    </Disclosure>
  );
}

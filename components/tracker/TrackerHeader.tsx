import type { RefObject } from "react";
import { i18n } from "#i18n";
import { IconButton } from "../IconButton.tsx";
import { ProductMark } from "../ProductMark.tsx";
import { SearchField } from "../SearchField.tsx";
import { type ExportChoice, ExportMenu } from "./ExportMenu.tsx";

/** Where the page is: the list, its pictures, or what was deleted. */
export const TRACKER_PLACES = ["list", "summary", "trash"] as const;
export type TrackerPlace = (typeof TRACKER_PLACES)[number];

/** Name, places, search, and the way to the settings. */
export function TrackerHeader({
  place,
  trashed,
  words,
  boxKey,
  searchBox,
  onPlace,
  onSearch,
  onExport,
  onSettings,
  onMenu,
}: {
  readonly place: TrackerPlace;
  readonly trashed: number;
  readonly words: string;
  /** Another one empties the box, or fills it with other words. */
  readonly boxKey: number;
  readonly searchBox: RefObject<HTMLDivElement | null>;
  readonly onPlace: (place: TrackerPlace) => void;
  readonly onSearch: (words: string) => void;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onSettings: () => void;
  /** Opens the rail where it has no room of its own. */
  readonly onMenu: () => void;
}) {
  return (
    // Its menus open over the drawer.
    <header className="relative z-30 flex min-h-[52px] flex-none flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-surface px-3 py-1.5 print:hidden">
      <span className="min-[1100px]:hidden">
        <IconButton icon="list" label={i18n.t("tracker.menu")} onPress={onMenu} />
      </span>
      <ProductMark size={20} />
      <h1 className="font-strong text-head max-[899px]:sr-only">{i18n.t("extName")}</h1>
      <nav aria-label={i18n.t("tracker.views")} className="flex gap-1 min-[1100px]:ml-8">
        {TRACKER_PLACES.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={place === id ? "page" : undefined}
            onClick={() => onPlace(id)}
            className={`min-h-8 border-b-2 px-3 outline-offset-[-2px] ${place === id ? "border-accent font-strong text-accent" : "border-transparent text-text2 hover:bg-hover"}`}
          >
            {id === "summary" ? i18n.t("summary.name") : i18n.t(`tracker.${id}`)}
            {id === "trash" && trashed > 0 && <span className="ml-1.5 text-text3 tabular-nums">{trashed}</span>}
          </button>
        ))}
      </nav>
      <div ref={searchBox} title={i18n.t("tracker.searchKey")} className="ml-auto flex min-w-[180px] max-w-[340px] flex-1">
        <SearchField key={boxKey} value={words} label={i18n.t("tracker.search")} onSearch={onSearch} />
      </div>
      <ExportMenu place="below" onExport={onExport} />
      <IconButton icon="settings" label={i18n.t("tracker.settings")} onPress={onSettings} />
    </header>
  );
}

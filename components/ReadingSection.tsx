import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import type { OffScope } from "./page-view.ts";

/** Where reading is switched off, and the way back. */
export interface ReadingSectionProps {
  readonly everywhere: boolean;
  /** Host names. */
  readonly sites: readonly string[];
  /** Addresses. */
  readonly pages: readonly string[];
  /** `place`: host name or address, "" for everywhere. */
  readonly onSwitchOn: (scope: OffScope, place: string) => void;
}

function OffPlace({
  words,
  name,
  onSwitchOn,
}: {
  readonly words: string;
  readonly name: string;
  readonly onSwitchOn: () => void;
}) {
  return (
    <li className="flex items-center justify-between gap-3 border-line border-b px-4 py-2 last:border-b-0">
      <span className="min-w-0 break-all">{words}</span>
      <Button label={i18n.t("settings.reading.onNamed", [name])} onPress={onSwitchOn}>
        {i18n.t("settings.reading.on")}
      </Button>
    </li>
  );
}

/** Where pages are not read; everything can be switched on again here. */
export function ReadingSection({ everywhere, sites, pages, onSwitchOn }: ReadingSectionProps) {
  if (!everywhere && sites.length + pages.length === 0) return <p className="mt-4">{i18n.t("settings.reading.none")}</p>;
  const all = i18n.t("settings.reading.everywhere");
  return (
    <ul aria-label={i18n.t("settings.reading.list")} className="mt-4 rounded-card border border-line bg-surface">
      {everywhere && <OffPlace words={all} name={all} onSwitchOn={() => onSwitchOn("everywhere", "")} />}
      {sites.map((site) => (
        <OffPlace key={site} words={site} name={site} onSwitchOn={() => onSwitchOn("site", site)} />
      ))}
      {pages.map((page) => (
        <OffPlace key={page} words={page} name={page} onSwitchOn={() => onSwitchOn("page", page)} />
      ))}
    </ul>
  );
}

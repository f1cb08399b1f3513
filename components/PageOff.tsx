import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { PageCard } from "./PageCard.tsx";
import type { OffScope } from "./page-view.ts";

/** Reading is switched off: where, what that means, and the way back. */
export function PageOff({
  scope,
  host,
  onSwitchOn,
}: {
  readonly scope: OffScope;
  readonly host: string;
  readonly onSwitchOn: () => void;
}) {
  const words = {
    page: { title: i18n.t("popup.page.offTitle"), back: i18n.t("popup.page.onPage") },
    site: { title: i18n.t("popup.page.offSite", [host]), back: i18n.t("popup.page.onSite", [host]) },
    everywhere: { title: i18n.t("popup.page.offEverywhere"), back: i18n.t("popup.page.onEverywhere") },
  }[scope];
  return (
    <PageCard icon="pause" title={words.title} detail={i18n.t("popup.page.offWhy")}>
      <Button onPress={onSwitchOn}>{words.back}</Button>
    </PageCard>
  );
}

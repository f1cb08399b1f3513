import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { Emphasized } from "./Emphasized.tsx";
import { PageCard } from "./PageCard.tsx";

/** The browser keeps the site from us: why it is needed, and the one button that asks. */
export function PageNotGranted({
  hosts,
  refused,
  onGrant,
  onLater,
}: {
  readonly hosts: readonly string[];
  /** The browser was asked and said no. */
  readonly refused: boolean;
  readonly onGrant: () => void;
  readonly onLater: () => void;
}) {
  return (
    <PageCard
      icon="lock"
      tone="text-amber"
      title={i18n.t("popup.page.notGranted")}
      detail={<Emphasized sentence={i18n.t("popup.page.notGrantedWhy", [hosts.join(", ")])} words={hosts} />}
    >
      <Button look="filled" onPress={onGrant}>
        {i18n.t("popup.page.grant")}
      </Button>
      <Button look="quiet" onPress={onLater}>
        {i18n.t("popup.page.later")}
      </Button>
      {refused && <p className="text-meta text-red">{i18n.t("popup.page.refused")}</p>}
    </PageCard>
  );
}

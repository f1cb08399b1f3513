import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { PageCard } from "./PageCard.tsx";
import { PageMenu } from "./PageMenu.tsx";
import type { OffScope, PageView } from "./page-view.ts";

/** The page holds a directive: how many tasks, how many of them are saved, and the two things to do. */
export function PageTasks({
  view,
  saving,
  onSaveAll,
  onSaveMine,
  onShowOnPage,
  onSwitchOff,
}: {
  readonly view: PageView & { readonly kind: "tasks" };
  readonly saving: boolean;
  readonly onSaveAll: () => void;
  readonly onSaveMine: (keys: readonly string[]) => void;
  readonly onShowOnPage: () => void;
  readonly onSwitchOff: (scope: OffScope) => void;
}) {
  const menu = <PageMenu host={view.host} onSwitchOff={onSwitchOff} />;
  if (view.tasks === 0) return <PageCard icon="file" title={i18n.t("popup.page.noTask")} detail={view.number} menu={menu} />;
  const facts = [
    view.number !== null && <span className="whitespace-nowrap">{view.number}</span>,
    view.mine > 0 && <span className="font-strong text-accent">{i18n.t("page.mineCount", view.mine)}</span>,
    view.mine === 0 && view.withDeadline > 0 && i18n.t("popup.page.withDeadline", view.withDeadline),
    view.saved > 0 && <span className="font-strong text-green">{i18n.t("popup.page.saved", view.saved)}</span>,
  ].filter((fact) => fact !== false);
  const isMine = view.myUnsaved.length > 0;
  return (
    <PageCard
      icon="file"
      title={i18n.t("popup.page.tasks", view.tasks)}
      detail={facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four facts in a fixed order
        <span key={index}>
          {index > 0 && " · "}
          {fact}
        </span>
      ))}
      menu={menu}
    >
      {isMine && (
        <Button look="filled" busy={saving} onPress={() => onSaveMine(view.myUnsaved)}>
          {i18n.t("page.saveMine", view.myUnsaved.length)}
        </Button>
      )}
      {view.saved < view.tasks && (
        <Button look={isMine ? "plain" : "filled"} busy={saving} onPress={onSaveAll}>
          {i18n.t(saving ? "popup.page.saving" : "popup.page.saveAll")}
        </Button>
      )}
      <Button onPress={onShowOnPage}>{i18n.t("popup.page.showOnPage")}</Button>
    </PageCard>
  );
}

import { useLayoutEffect, useRef } from "react";
import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { errorWords } from "./error-words.ts";
import { PageCard } from "./PageCard.tsx";
import { PageMenu } from "./PageMenu.tsx";
import { PageNotGranted } from "./PageNotGranted.tsx";
import { PageOff } from "./PageOff.tsx";
import { PageTasks } from "./PageTasks.tsx";
import type { OffScope, PageView } from "./page-view.ts";

/** What the page block can ask for. */
export interface PageActions {
  readonly onSaveAll: () => void;
  /** Saves the tasks of these keys: the user's own that are not saved. */
  readonly onSaveMine: (keys: readonly string[]) => void;
  readonly onShowOnPage: () => void;
  readonly onRead: () => void;
  readonly onGrant: (origins: readonly string[]) => void;
  readonly onLater: () => void;
  readonly onReload: () => void;
  /** Opens the reader for PDFs: with the file of this address, or to be given the file of this name. */
  readonly onReadPdf: (file: string | null, name: string | null) => void;
  readonly onSwitchOff: (scope: OffScope) => void;
  readonly onSwitchOn: (scope: OffScope) => void;
}

/** The page in the current tab, in one block above the list; nothing where there is nothing to say. */
export function PageBlock(props: {
  readonly view: PageView;
  readonly saving: boolean;
  readonly refused: boolean;
  readonly actions: PageActions;
}) {
  const block = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // A press may take its own button away ("Lưu tất cả", "Tắt trên trang này"): the keyboard stays in the block.
  useLayoutEffect(() => {
    if (!pressed.current || !block.current || document.activeElement !== document.body) return;
    pressed.current = false;
    block.current.focus();
  });
  if (props.view.kind === "none") return null;
  return (
    <section
      ref={block}
      tabIndex={-1}
      aria-label={i18n.t("popup.page.label")}
      onClickCapture={() => {
        pressed.current = true;
      }}
      className="flex-none px-3 pb-2 outline-none"
    >
      <PageState {...props} />
    </section>
  );
}

function PageState({ view, saving, refused, actions }: Parameters<typeof PageBlock>[0]) {
  switch (view.kind) {
    case "none":
      return null;
    case "reading":
      return <PageCard icon="file" title={i18n.t("popup.page.reading")} />;
    case "tasks":
      return <PageTasks view={view} saving={saving} {...actions} />;
    case "not-directive":
    case "attributes-only": {
      const title = i18n.t(view.kind === "not-directive" ? "popup.page.notDirective" : "popup.page.attributesOnly");
      return <PageCard icon="file" title={title} menu={<PageMenu host={view.host} onSwitchOff={actions.onSwitchOff} />} />;
    }
    case "pdf":
      return (
        <PageCard icon="file" title={i18n.t("popup.page.pdf")} detail={i18n.t("popup.page.pdfWhy", [view.host])}>
          <Button look="filled" onPress={() => actions.onReadPdf(view.file, null)}>
            {i18n.t("popup.page.readPdf")}
          </Button>
        </PageCard>
      );
    case "local-pdf":
      return (
        <PageCard icon="file" title={i18n.t("popup.page.localPdf")} detail={i18n.t("popup.page.localPdfWhy")}>
          <Button look="filled" onPress={() => actions.onReadPdf(null, view.name)}>
            {i18n.t("popup.page.choosePdf")}
          </Button>
        </PageCard>
      );
    case "unread":
      return (
        <PageCard icon="file" title={i18n.t("popup.page.unread")} detail={i18n.t("popup.page.unreadWhy")}>
          <Button look="filled" onPress={actions.onRead}>
            {i18n.t("command.readPage")}
          </Button>
        </PageCard>
      );
    case "unreadable":
      return <PageCard icon="file" title={i18n.t("popup.page.unreadable")} detail={i18n.t("error.unreadablePage")} />;
    case "secret":
      return (
        <PageCard
          icon="shield"
          tone="text-red"
          title={i18n.t("popup.page.secretTitle", [view.mark])}
          detail={i18n.t("popup.page.secret")}
        />
      );
    case "off":
      return <PageOff scope={view.scope} host={view.host} onSwitchOn={() => actions.onSwitchOn(view.scope)} />;
    case "not-granted":
      return (
        <PageNotGranted
          hosts={view.hosts}
          refused={refused}
          onGrant={() => actions.onGrant(view.origins)}
          onLater={actions.onLater}
        />
      );
    case "stale":
      return (
        <PageCard icon="warning" tone="text-amber" title={i18n.t("popup.page.stale")} detail={i18n.t("popup.page.staleWhy")}>
          <Button onPress={actions.onReload}>{i18n.t("popup.page.reload")}</Button>
        </PageCard>
      );
    case "failed":
      return (
        <PageCard
          icon="warning"
          tone="text-red"
          title={i18n.t("popup.page.failed")}
          detail={view.code === "unreachable" ? errorWords(view.code) : i18n.t("popup.page.failedWhy")}
          menu={<PageMenu host={view.host} onSwitchOff={actions.onSwitchOff} />}
        >
          <Button onPress={actions.onReload}>{i18n.t("popup.page.reload")}</Button>
        </PageCard>
      );
  }
}

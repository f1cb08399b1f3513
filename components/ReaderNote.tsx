import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { FilePicker } from "./FilePicker.tsx";
import type { ReaderFailure, ReaderView } from "./reader-state.ts";

const hostOf = (file: string): string => new URL(file).hostname;
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toLocaleString(i18n.t("lang"), { maximumFractionDigits: 1 });

const FAILURES: Readonly<Record<ReaderFailure, () => string>> = {
  empty: () => i18n.t("reader.failed.empty"),
  "not-pdf": () => i18n.t("reader.failed.notPdf"),
  encrypted: () => i18n.t("reader.failed.encrypted"),
  damaged: () => i18n.t("reader.failed.damaged"),
  "too-large": () => i18n.t("reader.failed.tooLarge"),
  "too-many-pages": () => i18n.t("reader.failed.tooManyPages"),
  refused: () => i18n.t("reader.failed.refused"),
  "not-found": () => i18n.t("reader.failed.notFound"),
  cut: () => i18n.t("reader.failed.cut"),
  offline: () => i18n.t("reader.failed.offline"),
};

function Note({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <section className="mx-auto mt-8 flex max-w-140 flex-col items-start gap-3 rounded-card border border-line bg-surface p-6">
      <p className="text-statement">{title}</p>
      {children}
    </section>
  );
}

function words(state: ReaderView): string | null {
  switch (state.status) {
    case "fetching":
      return state.total > 0
        ? i18n.t("reader.fetchingOf", [hostOf(state.file), megabytes(state.loaded), megabytes(state.total)])
        : i18n.t("reader.fetching", [hostOf(state.file), megabytes(state.loaded)]);
    case "opening":
      return state.pages > 0 ? i18n.t("reader.opening", [String(state.page), String(state.pages)]) : i18n.t("reader.openingFile");
    case "open":
      return state.shown.isReadable || state.shown.scanned > 0 ? null : i18n.t("reader.unreadable");
    default:
      return null;
  }
}

/** What the reader is at, and what can be done about it; nothing once the pages with their words are there. */
export function ReaderNote({
  state,
  onFetch,
  onGrant,
  onFile,
}: {
  readonly state: ReaderView;
  readonly onFetch: (file: string) => void;
  readonly onGrant: (file: string) => void;
  readonly onFile: (file: File) => void;
}) {
  const said = words(state);
  return (
    <>
      <div role="status">{said !== null && <Note title={said} />}</div>
      {state.status === "asking" && (
        <Note title={state.wanted === null ? i18n.t("reader.ask") : i18n.t("reader.askAgain", [state.wanted])}>
          <p className="text-body text-text2">{i18n.t("reader.askHow")}</p>
          <FilePicker look="filled" label={i18n.t("reader.choose")} onFile={onFile} />
        </Note>
      )}
      {state.status === "offered" && (
        <Note title={i18n.t("reader.offered", [hostOf(state.file)])}>
          <p className="break-all text-meta text-text2">{state.file}</p>
          <Button look="filled" onPress={() => onFetch(state.file)}>
            {i18n.t("reader.fetch")}
          </Button>
        </Note>
      )}
      {state.status === "not-granted" && (
        <Note title={i18n.t("reader.notGranted", [hostOf(state.file)])}>
          <p className="text-body text-text2">{i18n.t("reader.notGrantedWhy")}</p>
          <Button look="filled" onPress={() => onGrant(state.file)}>
            {i18n.t("reader.grant")}
          </Button>
        </Note>
      )}
      {state.status === "failed" && (
        <div role="alert">
          <Note title={FAILURES[state.reason]()}>
            <div className="flex gap-2">
              {state.file !== null && (
                <Button look="filled" onPress={() => state.file !== null && onFetch(state.file)}>
                  {i18n.t("reader.retry")}
                </Button>
              )}
              <FilePicker label={i18n.t("reader.choose")} onFile={onFile} />
            </div>
          </Note>
        </div>
      )}
    </>
  );
}

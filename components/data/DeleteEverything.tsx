import { useId, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "../Button.tsx";

/** Comparable whatever keyboard wrote it: "xoá", "XÓA" and "xoa" are one. */
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

/** Deletes everything, after a press and a typed word. */
export function DeleteEverything({ onDelete }: { readonly onDelete: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const id = useId();
  const word = i18n.t("data.delete.word");
  const close = (): void => {
    setAsking(false);
    setTyped("");
  };
  const submit = (): void => {
    if (fold(typed) !== fold(word)) return;
    close();
    onDelete();
  };
  return (
    <section aria-label={i18n.t("data.delete.title")} className="mt-4 rounded-card border border-line bg-surface px-4 py-3">
      <p className="font-strong">{i18n.t("data.delete.title")}</p>
      <p className="mb-2 text-text2">{i18n.t("data.delete.about")}</p>
      {!isAsking && <Button onPress={() => setAsking(true)}>{i18n.t("data.delete.ask")}</Button>}
      {isAsking && (
        <form
          className="flex flex-wrap items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={id} className="basis-full">
            {i18n.t("data.delete.type", [word])}
          </label>
          <input
            id={id}
            // biome-ignore lint/a11y/noAutofocus: it appears where the button was that was pressed
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            className="h-8 w-40 rounded-control border border-control bg-surface px-2"
          />
          <Button busy={fold(typed) !== fold(word)} onPress={submit}>
            {i18n.t("data.delete.act")}
          </Button>
          <Button onPress={close}>{i18n.t("data.delete.cancel")}</Button>
        </form>
      )}
    </section>
  );
}

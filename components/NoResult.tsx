import { i18n } from "#i18n";

/** Nothing was found: what was looked for, and what to try. */
export function NoResult({ words }: { readonly words: string }) {
  return (
    <div className="px-7 py-6">
      <p className="break-words">{i18n.t("popup.search.none", [words])}</p>
      <p className="mt-1 text-text3">{i18n.t("popup.search.noneHint")}</p>
    </div>
  );
}

import { i18n } from "#i18n";
import { Button } from "./Button.tsx";

/** The filter "Của tôi" leaves nothing: what is left out, and the way back. */
export function NoneMine({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <div className="px-7 py-6">
      <p className="mb-2">{i18n.t("popup.mine.none")}</p>
      <Button onPress={onShowAll}>{i18n.t("popup.mine.showAll")}</Button>
    </div>
  );
}

import { i18n } from "#i18n";
import { Button } from "./Button.tsx";

/** The database did not open: what is safe, and one action. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="px-7 py-6" role="alert">
      <p className="mb-2">{i18n.t("popup.loadFailed")}</p>
      <Button onPress={onRetry}>{i18n.t("popup.retry")}</Button>
    </div>
  );
}

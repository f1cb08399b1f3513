import { i18n } from "#i18n";
import type { MessageError } from "../lib/messaging/contract.ts";
import { Button } from "./Button.tsx";
import { errorWords } from "./error-words.ts";

/** The database did not open: what is safe, what to do, and one action. */
export function LoadFailed({ code, onRetry }: { readonly code: MessageError["code"]; readonly onRetry: () => void }) {
  return (
    <div className="px-7 py-6" role="alert">
      <p className="mb-2">{code === "storage-failed" ? i18n.t("popup.loadFailed") : errorWords(code)}</p>
      <Button onPress={onRetry}>{i18n.t("popup.retry")}</Button>
    </div>
  );
}

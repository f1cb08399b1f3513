import { i18n } from "#i18n";
import type { MessageError } from "../lib/messaging/contract.ts";

/** The reader's sentence for a failed request: what failed, what is safe, what to do. */
export function errorWords(code: MessageError["code"]): string {
  switch (code) {
    case "disk-full":
      return i18n.t("error.diskFull");
    case "storage-blocked":
      return i18n.t("error.storageBlocked");
    case "storage-newer":
      return i18n.t("error.storageNewer");
    case "storage-closed":
      return i18n.t("error.storageClosed");
    case "storage-unavailable":
      return i18n.t("error.storageUnavailable");
    case "storage-failed":
      return i18n.t("error.storageFailed");
    case "unreachable":
      return i18n.t("error.unreachable");
    case "unknown-task":
      return i18n.t("error.unknownTask");
    case "unknown-directive":
      return i18n.t("error.unknownDirective");
    case "unconfirmed":
      return i18n.t("error.unconfirmed");
    case "not-directive":
      return i18n.t("error.notDirective");
    case "secret":
      return i18n.t("error.secret");
    case "unreadable-page":
      return i18n.t("error.unreadablePage");
    case "invalid-message":
    case "forbidden-sender":
      return i18n.t("error.refused");
  }
}

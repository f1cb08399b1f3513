import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { BackupReminder } from "../../components/data/BackupReminder.tsx";
import { RestoreOffer } from "../../components/data/RestoreOffer.tsx";
import { useRestoreOffer } from "../../components/hooks/use-restore-offer.ts";
import type { ShowToast } from "../../components/hooks/use-toast.ts";
import { isBackupDue, LATER_MS } from "../../lib/model/backup-reminder.ts";
import { getLastBackup, type LastBackup, setLastBackup } from "../../lib/settings/last-backup.ts";
import { storedState } from "../../lib/store/read-parts.ts";

/** Whether it is time for a backup. The first look at a notebook with tasks starts the wait for its first one. */
async function lookForBackup(): Promise<LastBackup | null> {
  const [stored, last] = await Promise.all([storedState(), getLastBackup()]);
  if (stored.tasks > 0 && last.at === null && last.since === null) await setLastBackup({ since: Date.now() });
  return isBackupDue(last, stored, Date.now()) ? last : null;
}

/** Over the table, where there is reason: a copy to restore, or a backup that is due. */
export function SafetyNotice({ isEmpty, showToast }: { readonly isEmpty: boolean; readonly showToast: ShowToast }) {
  const offer = useRestoreOffer(isEmpty);
  const [due, setDue] = useState<LastBackup | null>(null);
  useEffect(() => {
    if (!isEmpty) lookForBackup().then(setDue, (error: unknown) => console.warn("the last backup is not known", error));
  }, [isEmpty]);
  if (offer)
    return (
      <RestoreOffer {...offer} onOpen={() => void browser.tabs.create({ url: browser.runtime.getURL("/options.html#data") })} />
    );
  if (!due) return null;
  const backUp = async (): Promise<void> => {
    try {
      const { writeBackup } = await import("../../components/hooks/write-backup.ts");
      showToast({ words: i18n.t("data.backUp.done", await writeBackup()) });
      setDue(null);
    } catch (error) {
      console.error("the backup failed", error);
      showToast({ words: i18n.t("data.backUp.failed"), failed: true });
    }
  };
  const later = (): void => {
    setDue(null);
    setLastBackup({ quietUntil: Date.now() + LATER_MS }).catch((error: unknown) => console.warn("not remembered", error));
  };
  return <BackupReminder last={due.at} onBackUp={() => void backUp()} onLater={later} />;
}

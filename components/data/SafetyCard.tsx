import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { momentWords } from "../moment-words.ts";

/** A copy that was kept by itself. */
interface CopyView {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly tasks: number;
}

/** How safe the data is; `null` where the browser does not tell. */
export interface SafetyProps {
  /** When the last backup to a file was written, in epoch milliseconds; `null` when none was. */
  readonly lastBackup: number | null;
  /** Why the browser will not clear the data by itself: it was asked to, or our permission says so. */
  readonly keeping: "asked" | "permitted" | null;
  readonly bytes: number | null;
  /** The newest first. */
  readonly copies: readonly CopyView[];
  readonly onRestoreCopy: (copy: CopyView) => void;
}

const MEGABYTE = 1_000_000;

const sizeWords = (bytes: number): string =>
  new Intl.NumberFormat(i18n.t("lang"), { maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0 }).format(bytes / MEGABYTE);

/** What is known of the data's safety, and the copies that the extension keeps by itself. */
export function SafetyCard({ lastBackup, keeping, bytes, copies, onRestoreCopy }: SafetyProps) {
  return (
    <section aria-label={i18n.t("data.safety.title")} className="mt-4 rounded-card border border-line bg-surface px-4 py-3">
      <ul className="space-y-1">
        <li>
          {lastBackup === null ? i18n.t("data.safety.noBackup") : i18n.t("data.safety.lastBackup", [momentWords(lastBackup)])}
        </li>
        {keeping && <li>{i18n.t(`data.safety.${keeping}`)}</li>}
        {bytes !== null && <li>{i18n.t("data.safety.size", [sizeWords(bytes)])}</li>}
      </ul>
      <h3 className="mt-3 font-strong">{i18n.t("data.copies.title")}</h3>
      <p className="text-text2">{i18n.t(copies.length === 0 ? "data.copies.none" : "data.copies.about")}</p>
      {copies.length > 0 && (
        <ul className="mt-1">
          {copies.map((copy) => (
            <li key={copy.id} className="flex flex-wrap items-center justify-between gap-2 border-line border-t py-1.5">
              <span className="tabular-nums">{copyWords(copy)}</span>
              <Button label={i18n.t("data.copies.restoreNamed", [copyWords(copy)])} onPress={() => onRestoreCopy(copy)}>
                {i18n.t("data.copies.restore")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "14:05 ngày 22/11/2026: 40 nhiệm vụ". */
export const copyWords = ({ createdAt, tasks }: Omit<CopyView, "id">): string =>
  i18n.t("data.copies.one", tasks, [momentWords(createdAt), String(tasks)]);

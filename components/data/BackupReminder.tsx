import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { momentWords } from "../moment-words.ts";

/** One quiet line: there is no recent backup file. `last`: epoch milliseconds, `null` when there never was one. */
export function BackupReminder({
  last,
  onBackUp,
  onLater,
}: {
  readonly last: number | null;
  readonly onBackUp: () => void;
  readonly onLater: () => void;
}) {
  return (
    <section
      aria-label={i18n.t("data.title")}
      className="flex flex-none flex-wrap items-center gap-2 border-line border-b bg-surface px-4 py-1.5"
    >
      <p className="text-text2">
        {last === null ? i18n.t("data.remind.never") : i18n.t("data.remind.last", [momentWords(last)])}
      </p>
      <Button onPress={onBackUp}>{i18n.t("data.backUp.act")}</Button>
      <Button look="quiet" onPress={onLater}>
        {i18n.t("data.remind.later")}
      </Button>
    </section>
  );
}

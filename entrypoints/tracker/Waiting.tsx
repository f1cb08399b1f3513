import { i18n } from "#i18n";
import { Button } from "../../components/Button.tsx";

/** How far a long export is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

/** Says how far a long work is, and stops it. */
export function Waiting({ progress: { done, total, onStop } }: { readonly progress: Progress }) {
  return (
    <p className="flex items-center justify-between gap-2 border-line border-t px-3 py-1.5">
      {i18n.t("tracker.exporting", [done.toLocaleString("vi"), total.toLocaleString("vi")])}
      <Button onPress={onStop}>{i18n.t("tracker.stop")}</Button>
    </p>
  );
}

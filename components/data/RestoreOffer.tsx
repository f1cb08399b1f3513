import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { momentWords } from "../moment-words.ts";

/** The notebook is empty although a copy of it is not: says so, and leads to it. */
export function RestoreOffer({
  createdAt,
  tasks,
  onOpen,
}: {
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly tasks: number;
  readonly onOpen: () => void;
}) {
  return (
    <section role="alert" className="m-3 rounded-card border border-amber bg-amber-soft p-3 text-amber">
      <p className="mb-2">{i18n.t("data.offer.words", [momentWords(createdAt), String(tasks)])}</p>
      <Button onPress={onOpen}>{i18n.t("data.offer.act")}</Button>
    </section>
  );
}

import { i18n } from "#i18n";
import { Emphasized } from "./Emphasized.tsx";

/** First run: what this place is for and the three steps to the first task. */
export function EmptyState() {
  const hosts = ["chinhphu.vn", "thuvienphapluat.vn"] as const;
  const save = i18n.t("popup.empty.step2Word");
  const steps = [
    { sentence: i18n.t("popup.empty.step1", [...hosts]), words: hosts },
    { sentence: i18n.t("popup.empty.step2", [save]), words: [save] },
    { sentence: i18n.t("popup.empty.step3"), words: [] },
  ];
  return (
    <section className="px-7 py-6" aria-labelledby="empty-title">
      <h2 id="empty-title" className="font-strong text-title">
        {i18n.t("popup.empty.title")}
      </h2>
      <p className="mt-3 text-text2">{i18n.t("popup.empty.about")}</p>
      <ol className="mt-3 flex flex-col gap-3">
        {steps.map(({ sentence, words }, index) => (
          <li key={sentence} className="flex gap-2 text-text2">
            <span
              aria-hidden="true"
              className="inline-flex size-[22px] flex-none items-center justify-center rounded-full border border-line2 text-meta text-text3 tabular-nums"
            >
              {index + 1}
            </span>
            <span className="pt-px">
              <Emphasized sentence={sentence} words={words} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

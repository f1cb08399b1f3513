import { useId } from "react";
import { i18n } from "#i18n";
import type { Directive } from "../lib/model/directive.ts";
import { Button } from "./Button.tsx";
import { placeWords } from "./place-words.ts";

/** What the user said is no task of this notice, and the way back. */
export function DismissedList({
  directives,
  onBringBack,
}: {
  readonly directives: readonly Directive[];
  readonly onBringBack: (key: string) => void;
}) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="border-line border-b bg-canvas px-3 py-[5px] text-meta text-text2">
        {i18n.t("panel.dismissed.count", directives.length)}
      </h2>
      <ul aria-labelledby={headingId}>
        {directives.map(({ key, path, text }) => (
          <li key={key} className="flex items-start gap-2 border-line border-b px-3 py-1.5 text-text3">
            <p className="min-w-0 flex-1">
              <span lang="vi" className="line-clamp-2 break-words leading-[19px]">
                {text}
              </span>
              <span className="text-meta">{placeWords(path)}</span>
            </p>
            <Button onPress={() => onBringBack(key)}>
              {i18n.t("panel.dismissed.bringBack")}
              <span className="sr-only">{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

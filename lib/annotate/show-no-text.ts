import type { AnnotatorOptions } from "./annotator-options.ts";
import type { PageAnswer } from "./annotator-port.ts";
import type { PageView } from "./page-view.ts";
import type { PageReadingSource } from "./read-page.ts";

type WithoutText = Extract<PageAnswer, { readonly status: "secret" | "attributes-only" }>;

/** Says why a page of a notice has no marks: nothing of it may be read, or its text is in files, which get a button each. */
export function showNoText(
  view: PageView,
  { page, root }: PageReadingSource,
  answer: WithoutText,
  { words, onOpenPdf }: Pick<AnnotatorOptions<string>, "words" | "onOpenPdf">,
): void {
  const isSecret = answer.status === "secret";
  view.showSentence(
    isSecret ? words.say("page.secret", answer.mark) : words.say("page.attributesOnly"),
    isSecret ? "lock" : "info",
    root,
  );
  if (!isSecret) view.showFiles(root, (file) => onOpenPdf?.(file, page.source.attributes));
}

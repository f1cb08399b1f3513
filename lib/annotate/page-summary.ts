import type { DirectiveReading, PageAnswer, PageSummary } from "./annotator-port.ts";
import { withoutDismissed } from "./dismissed.ts";

/** What a page that was read holds, in short. */
export function summaryOf(answer: PageAnswer): PageSummary<never> {
  if (answer.status === "secret") return { status: "secret", mark: answer.mark };
  if (answer.status !== "directive") return { status: answer.status };
  const { directives, notice, saved, bindings } = withoutDismissed(answer);
  const mine = directives.map(({ key }) => key).filter((key) => key in bindings);
  return {
    status: "directive",
    number: notice.number,
    tasks: directives.length,
    withDeadline: directives.filter(({ deadlines }) => deadlines.length > 0).length,
    mine: mine.length,
    myUnsaved: mine.filter((key) => !(key in saved)),
    saved: directives.filter(({ key }) => key in saved).length,
  };
}

/** Keys of what is shown and not saved yet. */
export const unsavedKeys = (reading: DirectiveReading): string[] =>
  withoutDismissed(reading)
    .directives.map(({ key }) => key)
    .filter((key) => !(key in reading.saved));

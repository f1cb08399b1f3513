import type { Refiner } from "../extractor.ts";

/** A period that ended before the notice was issued is a result or a recollection, not a deadline; a column of times says when all the same. */
export const pastDeadlineRemoval: Refiner = {
  id: "past-deadline-removal",
  refine: (mentions, _passage, { referenceDate, isTimeField }) =>
    mentions.filter(
      (mention) =>
        isTimeField ||
        !(mention.kind === "deadline" && mention.value.form === "date" && referenceDate && mention.value.due < referenceDate),
    ),
};

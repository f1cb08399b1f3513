import type { Directive } from "../../model/directive.ts";
import { pathWords } from "../ui/task-words.ts";
import type { Words } from "../ui/words.ts";

/** Where the task stands: its place in the outline, or that it was selected where there is none. */
export const placeWords = ({ origin, path }: Directive, words: Words): string =>
  origin && path.length === 0 ? words.say("page.selected") : pathWords(path, words);

import { type Say, tableLabels, xlsxLabels } from "./labels.ts";

/** Sentences by their keys, with a mark where a value goes: plain data, for a worker that has no locales. */
export type LabelWords = Readonly<Record<string, string>>;

/** Private use: no sentence holds them. */
const MARKS = ["\ue001", "\ue002"];
const MARK = /[\ue001\ue002]/gu;

/** Every sentence that files are written with. */
export function recordWords(say: Say): LabelWords {
  const words: Record<string, string> = {};
  const record: Say = (key, ...values) => {
    const sentence = say(key, ...values.map((_, at) => MARKS[at] ?? ""));
    words[key] = sentence;
    return sentence;
  };
  const { deadline, place } = tableLabels(record);
  xlsxLabels(record);
  deadline.before("");
  deadline.at("", "");
  place.item("");
  place.bullet(0);
  place.paragraph(0);
  return words;
}

/** Says what was recorded. @throws Error for a sentence that was not. */
export const sayRecorded =
  (words: LabelWords): Say =>
  (key, ...values) => {
    const sentence = words[key];
    if (sentence === undefined) throw new Error(`no sentence ${key} was recorded`);
    return values.length === 0 ? sentence : sentence.replace(MARK, (mark) => values[MARKS.indexOf(mark)] ?? "");
  };

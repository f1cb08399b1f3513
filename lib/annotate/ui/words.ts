/** Sentences shown on the page; the entrypoint gives them from locales/*.yml by these keys. `$1`… stand for values. */
export type Sentence =
  | `page.${
      | "name"
      | "save"
      | "saving"
      | "saved"
      | "unsaved"
      | "retry"
      | "saveTask"
      | "saveAll"
      | "savedAll"
      | "saveNamed"
      | "savingNamed"
      | "savedNamed"
      | "retryNamed"
      | "buttons"
      | "item"
      | "bullet"
      | "paragraph"
      | "unnumbered"
      | "collapse"
      | "expand"
      | "previous"
      | "next"
      | "close"
      | "openList"
      | "openPanel"
      | "noTask"
      | "attributesOnly"
      | "secret"
      | "internal"
      | "reload"
      | "lead"
      | "coordinating"
      | "deadline"
      | "target"
      | "product"
      | "notStated"
      | "noDeadline"
      | "asWritten"
      | "inferredYear"
      | "inferred"
      | "exclusive"
      | "before"
      | "timeOn"
      | "beforeTimeOn"
      | "today"
      | "weekday1"
      | "weekday2"
      | "weekday3"
      | "weekday4"
      | "weekday5"
      | "weekday6"
      | "weekday7"
      | "everyDay"
      | "everyWeek"
      | "everyMonth"
      | "everyQuarter"
      | "everyHalfYear"
      | "everyYear"
      | "by"
      | "dayOfMonth"
      | "dayAndMonth"
      | "within"
      | "withinFrom"
      | "workingDays"
      | "fromHeading"
      | "fromParent"
      | "fromTable"
      | "fromLine"}`
  | `error.${"diskFull" | "storageFailed" | "unreachable" | "unknownDirective" | "notDirective" | "secret" | "refused"}`;

/** Sentences with a number, in the grammar of the language. */
export type CountedSentence =
  `page.${"tasks" | "withDeadline" | "savedCount" | "savedNow" | "daysLeft" | "daysOver" | "moreBodies" | "days" | "weeks" | "months" | "years" | "hours"}`;

/** What the page's interface says. */
export interface Words {
  readonly language: string;
  say(key: Sentence, ...values: string[]): string;
  count(key: CountedSentence, number: number): string;
}

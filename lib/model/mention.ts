import type { ClockTime, IsoDate } from "./calendar-date.ts";
import type { Span } from "./span.ts";

/** Permanent slug of a gazetteer row. */
export type AgencyId = string & { readonly __brand: "AgencyId" };

/** chủ trì (does it or leads it) / phối hợp. */
export type Role = "lead" | "coordinating";

/** `stated`: read in the text. `inferred`: derived, such as a year that the text leaves out. */
export type Basis = "stated" | "inferred";

export type Frequency = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** The last day on which it is still in time, taking the written date itself. */
export interface DateDeadline {
  readonly form: "date";
  readonly due: IsoDate;
  /** `null` when the text gives only a day. */
  readonly at: ClockTime | null;
  /** "trước ngày X": X itself is no longer in time. */
  readonly exclusive: boolean;
  readonly basis: Basis;
}

/** "định kỳ hằng quý", "trước ngày 20 hằng tháng". `by` is `null` when no day is stated; weekday 1 Monday to 7 Sunday. */
export interface RecurringDeadline {
  readonly form: "recurring";
  readonly every: Frequency;
  /** "2 tuần một lần": once in so many days, weeks, months or years; left out where it is each of them. */
  readonly interval?: number;
  readonly by: { readonly month?: number; readonly day?: number; readonly weekday?: number; readonly at?: ClockTime } | null;
}

/** "trong vòng 10 ngày kể từ ngày ...": relative to an event that the text does not date. */
export interface RelativeDeadline {
  readonly form: "relative";
  /** ISO 8601 duration: P10D, P2M, PT24H. */
  readonly within: string;
  readonly working: boolean;
  /** The words that name the event, `null` when there are none. */
  readonly from: string | null;
}

export type DeadlineValue = DateDeadline | RecurringDeadline | RelativeDeadline;

export interface TargetValue {
  readonly op: ">=" | "<=" | "=" | "range" | "~";
  readonly number: number;
  /** Upper bound of a range, `null` otherwise. */
  readonly number2: number | null;
  /** As written, without multiplier words ("triệu"); "" when there is none. */
  readonly unit: string;
}

/** What each kind of mention means once read. A new kind is a new line here. */
export interface MentionValues {
  /** `agencyIds`: several when the name is ambiguous, none for collectives and names that the gazetteer lacks. */
  assignee: { readonly role: Role; readonly agencyIds: readonly AgencyId[] };
  deadline: DeadlineValue;
  target: TargetValue;
}

export type MentionKind = keyof MentionValues;

/** A mention as a page marks it: what it is and where, and nothing that is not painted. A notice of a megabyte has thousands. */
export interface MarkedSpan {
  readonly look: Role | "deadline" | "target";
  readonly span: Span;
}

/** What of a mention is marked. */
export const toMarkedSpan = (mention: Mention): MarkedSpan => ({
  look: mention.kind === "assignee" ? mention.value.role : mention.kind,
  span: mention.span,
});

/** A typed span found in the text. Distributes over K, so checking `kind` narrows `value`. */
export type Mention<K extends MentionKind = MentionKind> = {
  [P in K]: {
    readonly kind: P;
    readonly span: Span;
    readonly value: MentionValues[P];
    /** Id of the rule that made it. */
    readonly extractorId: string;
  };
}[K];

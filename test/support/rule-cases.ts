import type { ClockTime, IsoDate } from "../../lib/model/calendar-date.ts";
import type { AgencyId, Frequency, MentionValues, RecurringDeadline } from "../../lib/model/mention.ts";

/** A sentence in the manner of real notices, its expected spans marked ⟦…⟧, and their values in order. */
export interface RuleCase {
  readonly sentence: string;
  readonly values: readonly MentionValues[keyof MentionValues][];
  /** The sentence is a table's time cell or a labelled time line. */
  readonly isTimeField?: boolean;
  /** The sentence stands among objectives. */
  readonly isObjective?: boolean;
  /** A wrong reading that is known: why it is wrong. Fixing it makes the test fail until this is taken out. */
  readonly knownFailure?: string;
}

/** What a case file `x.cases.ts` exports. */
export interface RuleCases {
  /** Date of the notice in every case of the file. */
  readonly referenceDate: IsoDate | null;
  readonly finds: readonly RuleCase[];
  /** Sentences in which the rule finds nothing. */
  readonly ignores: readonly RuleCase[];
}

export const day = (written: string): IsoDate => written as IsoDate;

export const find = (sentence: string, ...values: RuleCase["values"]): RuleCase => ({ sentence, values });
export const ignore = (sentence: string): RuleCase => ({ sentence, values: [] });
export const inTimeField = (of: RuleCase): RuleCase => ({ ...of, isTimeField: true });
export const amongObjectives = (of: RuleCase): RuleCase => ({ ...of, isObjective: true });

/** A dated deadline: by the end of that day, read in the text, unless said otherwise. */
export const on = (
  due: string,
  more: { readonly at?: string; readonly exclusive?: boolean; readonly inferred?: boolean } = {},
): MentionValues["deadline"] => ({
  form: "date",
  due: due as IsoDate,
  at: (more.at ?? null) as ClockTime | null,
  exclusive: more.exclusive ?? false,
  basis: more.inferred ? "inferred" : "stated",
});

/** "trước …": the day itself is too late. */
export const before = (
  due: string,
  more: { readonly at?: string; readonly inferred?: boolean } = {},
): MentionValues["deadline"] => on(due, { ...more, exclusive: true });

export const every = (frequency: Frequency, by: RecurringDeadline["by"] = null, interval = 1): MentionValues["deadline"] => ({
  form: "recurring",
  every: frequency,
  ...(interval > 1 ? { interval } : {}),
  by,
});

export const within = (
  duration: string,
  more: { readonly working?: boolean; readonly from?: string } = {},
): MentionValues["deadline"] => ({ form: "relative", within: duration, working: more.working ?? false, from: more.from ?? null });

export const quantity = (op: MentionValues["target"]["op"], number: number, unit: string): MentionValues["target"] => ({
  op,
  number,
  number2: null,
  unit,
});
export const between = (number: number, number2: number, unit: string): MentionValues["target"] => ({
  op: "range",
  number,
  number2,
  unit,
});

/** Without ids: a collective, or a name that the gazetteer lacks. */
export const lead = (...agencyIds: readonly string[]): MentionValues["assignee"] => ({
  role: "lead",
  agencyIds: agencyIds as readonly AgencyId[],
});
export const coordinating = (...agencyIds: readonly string[]): MentionValues["assignee"] => ({
  role: "coordinating",
  agencyIds: agencyIds as readonly AgencyId[],
});

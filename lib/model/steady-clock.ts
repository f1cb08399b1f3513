/** What was seen of the computer's clock. Epoch milliseconds. */
export interface ClockLook {
  /** At the last look. */
  readonly at: number;
  /** Since when no leap has been seen. */
  readonly steadySince: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Longer than a weekend without a look is a leave, or a clock that was set: they look alike. */
const LEAP = 3 * DAY;
/** The network sets a clock back by as little as that. */
const SLIP = HOUR;

/** The look at `now` behind the `last` one; `null` before any. */
export function lookAtClock(last: ClockLook | null, now: number): ClockLook {
  const hasLeapt = last === null || now < last.at - SLIP || now > last.at + LEAP;
  return { at: now, steadySince: hasLeapt ? now : last.steadySince };
}

/** Whether the clock has gone on for a day without a leap: enough to delete by it what cannot be brought back. */
export const isSteady = ({ at, steadySince }: ClockLook): boolean => at - steadySince >= DAY;

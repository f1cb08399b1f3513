/** A number and the noun it counts, as they stand in a passage. Words that are not there are "". */
export interface Counted {
  readonly comparator: string;
  /** The number's figures as written. */
  readonly figures: string;
  /** The second number's. */
  readonly high: string;
  /** Of how many: "9" in "8/9 xã". */
  readonly all: string;
  /** "triệu", "tỷ". */
  readonly multiplier: string;
  /** The counted noun. */
  readonly unit: string;
  /** "trở lên", "trở xuống". */
  readonly bound: string;
  readonly before: string;
  readonly after: string;
  /** Among objectives a number sets a goal, where elsewhere it may tell. */
  readonly isObjective: boolean;
}

/** What a run of one kind of fault came to. */
export interface Findings {
  /** Faults that were really made. */
  readonly count: number;
  /** What was counted on the way ("210 saves confirmed"). */
  readonly seen: string;
  /** What was promised and not kept, in words; empty when everything was. */
  readonly broken: readonly string[];
}

/** One way in which things go wrong. */
export interface FaultKind {
  readonly id: string;
  readonly title: string;
  /** Where it is made: "Chromium" is the built extension with a profile on disk, "process" the store over an IndexedDB in memory. */
  readonly where: "Chromium" | "process";
  /** How many in the long run, and in the short one. */
  readonly long: number;
  readonly short: number;
  /** `random`: numbers in [0, 1), the same for the same seed. */
  run(count: number, random: () => number): Promise<Findings>;
}

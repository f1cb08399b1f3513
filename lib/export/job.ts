/** How far a long work is: every task is read first, and then written. */
export interface JobProgress {
  readonly step: "read" | "write";
  readonly done: number;
  readonly total: number;
}

/** What is needed of an AbortSignal, which the pure folders do not know. */
export interface StopSignal {
  readonly aborted: boolean;
  /** @throws the reason when the work was stopped. */
  throwIfAborted(): void;
}

/** Given to work that may take long. Work that is stopped rejects with the signal's reason and leaves nothing behind. */
export interface Job<Signal extends StopSignal = StopSignal> {
  readonly signal: Signal;
  /** May be called at any rate: whoever shows it decides how often. */
  readonly onProgress: (progress: JobProgress) => void;
}

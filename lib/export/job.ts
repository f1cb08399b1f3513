/** How far a long work is: every task is read first, and then written. */
export interface JobProgress {
  readonly step: "read" | "write";
  readonly done: number;
  readonly total: number;
}

/** Given to work that may take long. Work that is stopped rejects with the signal's reason and leaves nothing behind. */
export interface Job {
  readonly signal: AbortSignal;
  /** May be called at any rate: whoever shows it decides how often. */
  readonly onProgress: (progress: JobProgress) => void;
}

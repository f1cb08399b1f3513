/** A task as the grammar wrote it: what a right reading must find in the block. */
export interface KnownTask {
  /** Place of its item, or of its duty's cell, among the page's blocks. */
  readonly block: number;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** The date as it stands in the text, ISO; `null` when it has none. */
  readonly due: string | null;
}

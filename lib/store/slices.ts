/** Rows of one transaction: a save that comes meanwhile waits for no more than these. */
const SLICE = 150;

/** A few at a time, for work in the background that goes through many rows. */
export const slices = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / SLICE) }, (_, at) => items.slice(at * SLICE, (at + 1) * SLICE));

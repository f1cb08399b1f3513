/** A task's place on the page. */
export interface StripTask {
  readonly key: string;
  /** CSS px from the top of the document; `null` while it is not shown. */
  readonly top: number | null;
  readonly isMine: boolean;
}

/** One line of the strip. */
export interface StripRow {
  /** 0..1 of the strip's height. */
  readonly at: number;
  /** The first task there; one of the user's own before others. */
  readonly key: string;
  readonly isMine: boolean;
}

/** CSS px below which two lines of the strip would be one to the eye. */
const STEP = 4;

/** The lines of a strip of this height for a page of this length; tasks that fall together share one. */
export function stripRows(tasks: readonly StripTask[], pageLength: number, height: number): StripRow[] {
  const rows = new Map<number, StripRow>();
  for (const { key, top, isMine } of tasks) {
    if (top === null || top < 0 || top > pageLength) continue;
    const at = top / pageLength;
    const place = Math.round((at * height) / STEP);
    const known = rows.get(place);
    if (!known || (isMine && !known.isMine)) rows.set(place, { at: known?.at ?? at, key, isMine });
  }
  return [...rows.values()];
}

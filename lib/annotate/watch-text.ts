/** Readings in a row that a page is given. A page that never comes to rest is not followed for ever. */
export const MOST_READINGS = 20;
/** Each such time earns one more reading: a page that changes now and then is followed as long as it is open. */
const EARN_MS = 60_000;
/** Quiet time after the last change before the text is read again, in ms. */
export const QUIET_MS = 500;
/** A page that is never quiet is read in between. */
const LONGEST_WAIT_MS = 5000;

/** What can change a text. */
export const CHANGES = { childList: true, characterData: true, subtree: true } as const;

/** How many more times a page's text may be read. */
export interface ReadingBudget {
  left: number;
  /** When it was last spent or earned, in ms of the page's clock. */
  at: number;
}

/** A budget that is full. */
export const readingBudget = (): ReadingBudget => ({ left: MOST_READINGS, at: performance.now() });

/** Takes one reading; otherwise answers how long to wait for the next, in ms. */
function spend(budget: ReadingBudget): number {
  const earned = Math.floor((performance.now() - budget.at) / EARN_MS);
  budget.at += earned * EARN_MS;
  budget.left = Math.min(MOST_READINGS, budget.left + earned);
  if (budget.left <= 0) return budget.at + EARN_MS - performance.now();
  budget.left--;
  return 0;
}

/**
 * Calls `onChange` when the tree under `element` has changed and then kept quiet, as often as the budget allows; it is shared
 * by the watches of one page. `missed`: changes from before the watch. Returns the function that stops it.
 */
export function watchText(
  element: Element,
  budget: ReadingBudget,
  onChange: () => void,
  missed: readonly MutationRecord[] = [],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const stop = (): void => {
    clearTimeout(timer);
    within.disconnect();
    around.disconnect();
  };
  const read = (): void => {
    const wait = spend(budget);
    if (wait > 0) timer = setTimeout(read, wait);
    else onChange();
  };
  const plan = (): void => {
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - now)));
  };
  const within = new MutationObserver(plan);
  within.observe(element, CHANGES);
  // The page may replace the whole text; what else it changes around the text does not concern us.
  const around = new MutationObserver(() => {
    if (!element.isConnected) plan();
  });
  around.observe(element.ownerDocument, { childList: true, subtree: true });
  if (!element.isConnected || missed.some(({ target }) => element.contains(target))) plan();
  return stop;
}

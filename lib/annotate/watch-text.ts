/** A page that never comes to rest is not followed for ever. */
export const MOST_READINGS = 20;
/** Quiet time after the last change before the text is read again, in ms. */
export const QUIET_MS = 500;

/**
 * Calls `onChange` when the tree under `element` has changed and then kept quiet, at most `budget.left` times; the budget
 * is shared by the watches of one page. Returns the function that stops it.
 */
export function watchText(element: Element, budget: { left: number }, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    within.disconnect();
    around.disconnect();
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (budget.left <= 0) return stop();
      budget.left--;
      onChange();
    }, QUIET_MS);
  };
  const within = new MutationObserver(plan);
  within.observe(element, { childList: true, characterData: true, subtree: true });
  // The page may replace the whole text; what else it changes around the text does not concern us.
  const around = new MutationObserver(() => {
    if (!element.isConnected) plan();
  });
  around.observe(element.ownerDocument, { childList: true, subtree: true });
  return stop;
}

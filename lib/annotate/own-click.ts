/** The page's own links and controls; a click on one of them, or on anything in it, is the page's. */
const CONTROLS =
  "a[href], a[onclick], button, input, select, textarea, label, summary, audio[controls], video[controls], [onclick], [contenteditable=''], [contenteditable='true'], [role='button'], [role='link'], [role='tab'], [role='checkbox'], [role='menuitem']";

/**
 * Whether a click on the page may open a card: a plain click of the reader's on text, not on the page's link or control,
 * with no modifier key, and not the end of a selection.
 */
export function isForCard(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const element = event.target instanceof Element ? event.target : null;
  if (!element || element.closest(CONTROLS)) return false;
  return element.ownerDocument.getSelection()?.isCollapsed !== false;
}

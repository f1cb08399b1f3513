/** The box that scrolls `element` inside the page, `null` when only the window does. */
function scrollerOf(element: Element, view: Window): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let box = element.parentElement; box && box !== body && box !== documentElement; box = box.parentElement) {
    const scrolls = /auto|scroll/u.test(view.getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}

/**
 * Scrolls so that the range begins at `share` (0..1) of the window's height. Returns where its top then is, in CSS px of
 * the window; smooth unless the reader wants no motion.
 */
export function scrollToRange(range: Range, share: number): number {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return 0;
  const isCalm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isCalm ? "auto" : "smooth";
  if (scrollerOf(element, view)) {
    element.scrollIntoView({ block: "center", behavior });
    return view.innerHeight / 2;
  }
  const { top } = range.getBoundingClientRect();
  const { scrollHeight, clientHeight } = element.ownerDocument.documentElement;
  const wanted = view.scrollY + top - clientHeight * share;
  const reached = Math.max(0, Math.min(wanted, scrollHeight - clientHeight));
  view.scrollTo({ top: reached, behavior });
  return top + view.scrollY - reached;
}

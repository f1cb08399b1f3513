/**
 * Calls `onChange`, at most once a frame, when the place of `element` in the window may have changed: scrolling of a box,
 * the window's size or zoom, the size of the element or of the page. Returns the function that stops it.
 */
export function watchLayout(element: Element, onChange: () => void): () => void {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (!view) return () => {};
  let frame = 0;
  const plan = (): void => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const observer = new ResizeObserver(plan);
  observer.observe(element);
  observer.observe(document.body);
  const stop = new AbortController();
  // Scrolling does not bubble: boxes that scroll inside the page are heard on the way down. Our layer scrolls with the window.
  const planUnlessWindow = ({ target }: Event): void => {
    if (target !== document) plan();
  };
  document.addEventListener("scroll", planUnlessWindow, { capture: true, passive: true, signal: stop.signal });
  view.addEventListener("resize", plan, { passive: true, signal: stop.signal });
  document.addEventListener("load", plan, { capture: true, passive: true, signal: stop.signal });
  document.fonts?.addEventListener("loadingdone", plan, { signal: stop.signal });
  return () => {
    stop.abort();
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

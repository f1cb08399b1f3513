const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;

/** Whether the markup itself hides the element. Style sheets are not asked; `aria-hidden` hides nothing from the eye. */
export function isHiddenByMarkup(element: Element): boolean {
  return element.hasAttribute("hidden") || HIDING_STYLE.test(element.getAttribute("style") ?? "");
}

/** Whether the browser shows the element, by its computed style. An ancestor's `display: none` does not count. */
export function isHiddenByStyle(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.display === "none" || (style.visibility !== "visible" && style.visibility !== ""));
}

/** Which of our two palettes suits the page. */
export type PageTheme = "light" | "dark";

/** Red, green, blue 0..255 and alpha 0..1 of a computed colour; `null` for notations other than rgb(). */
function parseColour(text: string): readonly [number, number, number, number] | null {
  const parts = text.startsWith("rgb") ? (text.match(/[\d.]+/gu)?.map(Number) ?? []) : [];
  const [red, green, blue, alpha = 1] = parts;
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

/** Relative luminance, 0..1 (WCAG 2.2). */
function luminance([red, green, blue]: readonly [number, number, number, number]): number {
  const linear = (value: number): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The theme of the page around `element`: by the first opaque background at or above it, not by the system's setting. */
export function themeAround(element: Element): PageTheme {
  const view = element.ownerDocument.defaultView;
  for (let above: Element | null = element; above && view; above = above.parentElement) {
    const colour = parseColour(view.getComputedStyle(above).backgroundColor);
    if (colour && colour[3] >= 0.5) return luminance(colour) < 0.18 ? "dark" : "light";
  }
  // No background at all: the browser's own canvas, dark only for pages that say so.
  const scheme = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? "";
  return scheme.includes("dark") && !scheme.includes("light") ? "dark" : "light";
}

const SVG = "http://www.w3.org/2000/svg";

/** Own drawings on a grid of 16, stroke 1.5; `filled` ones show a state. */
const ICONS = {
  bookmark: { path: "M4 2.5h8v11l-4-3-4 3z", filled: false },
  saved: { path: "M4 2.5h8v11l-4-3-4 3z", filled: true },
  retry: { path: "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6", filled: false },
  busy: { path: "M4 8h.01M8 8h.01M12 8h.01", filled: false },
  previous: { path: "M10 3 5 8l5 5", filled: false },
  next: { path: "m6 3 5 5-5 5", filled: false },
  up: { path: "m3 10 5-5 5 5", filled: false },
  down: { path: "m3 6 5 5 5-5", filled: false },
  close: { path: "m3.5 3.5 9 9m0-9-9 9", filled: false },
  info: { path: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7v4.25M8 4.75v.01", filled: false },
  warning: { path: "M8 2 1.75 13.25h12.5zM8 6.5v3M8 11.5v.01", filled: false },
  panel: { path: "M2.5 3h11v10h-11zM9.75 3v10", filled: false },
  file: { path: "M4 1.75h5l3 3v9.5H4zM9 1.75v3h3", filled: false },
  edit: { path: "m3 13 .75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7", filled: false },
  calendar: { path: "M2.75 4h10.5v9.25H2.75zM2.75 7h10.5M5.5 2.5v3M10.5 2.5v3", filled: false },
  tick: { path: "m3.5 8.5 3 3 6-6.5", filled: false },
  minus: { path: "M4 8h8", filled: false },
  lock: { path: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2", filled: false },
} as const;

export type IconName = keyof typeof ICONS;

function svgElement(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** An icon, silent to screen readers: the control that bears it has the name. */
export function icon(document: Document, name: IconName): SVGElement {
  const { path, filled } = ICONS[name];
  const svg = svgElement(document, "svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true", focusable: "false" });
  svg.append(svgElement(document, "path", { d: path, fill: filled ? "currentColor" : "none" }));
  return svg;
}

/** The product's mark: a blue sheet with a marked line and a tick. */
export function productMark(document: Document): SVGElement {
  const svg = svgElement(document, "svg", { viewBox: "0 0 20 20", class: "mark", "aria-hidden": "true", focusable: "false" });
  svg.append(
    svgElement(document, "rect", { x: "2", y: "1", width: "16", height: "18", rx: "2.5", class: "mark-sheet" }),
    svgElement(document, "path", { d: "M5.5 6h9", class: "mark-line" }),
    svgElement(document, "path", { d: "m6 12.5 2.6 2.6L14 9.8", class: "mark-tick" }),
  );
  return svg;
}

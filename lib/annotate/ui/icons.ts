const SVG = "http://www.w3.org/2000/svg";

/** Own drawings on a grid of 16, stroke 1.5. */
const ICONS = {
  bookmark: "M4 2.5h8v11l-4-3-4 3z",
  saved: "M4 2.5h8v11l-4-3-4 3z",
  retry: "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
  busy: "M4 8h.01M8 8h.01M12 8h.01",
  up: "m3 10 5-5 5 5",
  down: "m3 6 5 5 5-5",
  close: "m3.5 3.5 9 9m0-9-9 9",
  info: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7v4.25M8 4.75v.01",
  warning: "M8 2 1.75 13.25h12.5zM8 6.5v3M8 11.5v.01",
  panel: "M2.5 3h11v10h-11zM9.75 3v10",
  lock: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
} as const;

export type IconName = keyof typeof ICONS;

function svgElement(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** An icon by its drawing, silent to screen readers: the control that bears it has the name. `isFilled`: it shows a state. */
export function drawIcon(document: Document, path: string, isFilled = false): SVGElement {
  const svg = svgElement(document, "svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true", focusable: "false" });
  svg.append(svgElement(document, "path", { d: path, fill: isFilled ? "currentColor" : "none" }));
  return svg;
}

/** An icon by its name. */
export const icon = (document: Document, name: IconName): SVGElement => drawIcon(document, ICONS[name], name === "saved");

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

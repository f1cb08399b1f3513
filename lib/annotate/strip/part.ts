import { make } from "../ui/make-element.ts";
import { addStyle } from "../ui/mount.ts";
import type { TaskView } from "../ui/task-state.ts";
import { stripRows } from "./rows.ts";
import style from "./strip.css?inline";

/** Draws the strip into our layer, anew each time the page's layout may have changed. Silent to screen readers: the panel says it all. */
export type StripPart = (layer: HTMLElement, tasks: readonly TaskView[], lines: StripLines, goTo: (key: string) => void) => void;

/** Lines of each task in our layer, CSS px; none for one that is not shown. */
export type StripLines = readonly (readonly { readonly top: number }[])[];

const strips = new WeakMap<HTMLElement, HTMLElement>();

function stripIn(layer: HTMLElement): HTMLElement {
  const known = strips.get(layer);
  if (known) return known;
  const strip = make(layer.ownerDocument, "div", { class: "strip", "aria-hidden": "true" });
  addStyle(layer.ownerDocument, layer.getRootNode() as ShadowRoot, style);
  // Below the card, which may reach across the window.
  layer.prepend(strip);
  strips.set(layer, strip);
  return strip;
}

/** The part as its script brings it. */
export const stripPart: StripPart = (layer, tasks, lines, goTo) => {
  const { ownerDocument: document } = layer;
  const { scrollHeight, clientHeight } = document.documentElement;
  const strip = stripIn(layer);
  const places = tasks.map(({ directive: { key }, binding }, i) => ({
    key,
    top: lines[i]?.[0]?.top ?? null,
    isMine: binding !== null,
  }));
  const rows = scrollHeight > clientHeight ? stripRows(places, scrollHeight, clientHeight) : [];
  // Lines that stay are the same elements: a press must end on the one on which it began.
  rows.forEach(({ at, key, isMine }, i) => {
    const line = (strip.children[i] as HTMLElement | undefined) ?? strip.appendChild(make(document, "i"));
    line.toggleAttribute("data-mine", isMine);
    line.style.top = `${at * 100}%`;
    line.onclick = (event) => event.isTrusted && goTo(key);
  });
  while (strip.children[rows.length]) strip.lastChild?.remove();
};

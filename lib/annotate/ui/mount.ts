import type { PageTheme } from "../page-theme.ts";
import style from "./interface.css?inline";
import { make } from "./make-element.ts";
import type { Words } from "./words.ts";

/** Our element in the page and the tree inside it. */
export interface Mount {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Parent of everything we show. */
  readonly layer: HTMLElement;
  setTheme(theme: PageTheme): void;
  remove(): void;
}

/** What the page must not hear of our controls; Escape is answered inside as well. */
const OWN_EVENTS = [
  "click",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "keydown",
  "keyup",
  "keypress",
  "focusin",
  "focusout",
];

/** Adds a style sheet to our tree. */
export function addStyle(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const sheets = [...shadow.adoptedStyleSheets, sheet];
    shadow.adoptedStyleSheets = sheets;
    if (shadow.adoptedStyleSheets.length === sheets.length) return;
  } catch {
    // Firefox refuses sheets made in an extension's world (bug 1751346): an element does the same there.
  }
  shadow.append(make(document, "style", {}, css));
}

/**
 * Adds our one element at the end of the document, outside `body`. `mode`: closed, so that the page cannot reach in;
 * open only for tests. Returns it with the function that removes it.
 */
export function mount(document: Document, words: Words, mode: ShadowRootMode = "closed"): Mount {
  const host = make(document, "section", { lang: words.language, "aria-label": words.say("page.name") });
  const shadow = host.attachShadow({ mode });
  addStyle(document, shadow, style);
  const layer = make(document, "div", { class: "layer" });
  shadow.append(layer);
  for (const type of OWN_EVENTS) layer.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return {
    host,
    shadow,
    layer,
    setTheme: (theme) => {
      layer.dataset.theme = theme;
    },
    remove: () => host.remove(),
  };
}

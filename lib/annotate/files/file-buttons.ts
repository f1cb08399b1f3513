import { drawIcon } from "../ui/icons.ts";
import { make } from "../ui/make-element.ts";
import type { Words } from "../ui/words.ts";
import { watchLayout } from "../watch-layout.ts";

const SHEET = "M4 1.75h5l3 3v9.5H4zM9 1.75v3h3";
/** Between a link and its button, in CSS px. */
const GAP = 8;

/** Links under `root` to PDF files on https, each file once, in the order of the page. */
function pdfLinks(root: Element): HTMLAnchorElement[] {
  const byFile = new Map<string, HTMLAnchorElement>();
  for (const link of Array.from(root.querySelectorAll<HTMLAnchorElement>("a[href]"))) {
    if (link.protocol === "https:" && /\.pdf$/iu.test(link.pathname) && !byFile.has(link.href)) byFile.set(link.href, link);
  }
  return [...byFile.values()];
}

/** Puts the buttons for the files under `root` on the layer and keeps them in place; returns the function that ends that. */
export type FilesPart = (layer: HTMLElement, root: Element, words: Words, onOpen: (file: string) => void) => () => void;

/** The part as its script brings it, for pages that only name a document's attributes. */
export const filesPart: FilesPart = (layer, root, words, onOpen) => {
  const files = new FileButtons(root.ownerDocument, words, pdfLinks(root), onOpen);
  // First, as the page is read: what lies over it, such as a message in a small window, lies over the buttons, too.
  layer.prepend(files.element);
  const place = (): void => files.place(layer.getBoundingClientRect());
  place();
  return watchLayout(root, place);
};

/** Buttons that open the files which a page of attributes links to, each beside its link. */
class FileButtons {
  readonly element: HTMLElement;
  private readonly buttons: { readonly link: HTMLElement; readonly button: HTMLElement }[];

  /** `onOpen`: called for a real click only, with the file's address. */
  constructor(document: Document, words: Words, links: readonly HTMLAnchorElement[], onOpen: (file: string) => void) {
    this.buttons = links.map((link) => {
      const name = link.textContent?.trim() ?? "";
      const button = make(
        document,
        "button",
        { type: "button", class: "file", "aria-label": words.say("page.readPdfNamed", name) },
        drawIcon(document, SHEET),
        words.say("page.readPdf"),
      );
      button.addEventListener("click", ({ isTrusted }) => isTrusted && onOpen(link.href));
      return { link, button };
    });
    this.element = make(document, "div", {}, ...this.buttons.map(({ button }) => button));
  }

  /** Puts each button right of its link, below it where there is no room. `origin`: where the layer's zero stands in the window. */
  place(origin: { readonly left: number; readonly top: number }): void {
    for (const { link, button } of this.buttons) {
      const { left, right, top, bottom, height } = link.getBoundingClientRect();
      const fits = right + GAP + button.offsetWidth <= link.ownerDocument.documentElement.clientWidth;
      button.style.left = `${(fits ? right + GAP : left) - origin.left}px`;
      button.style.top = `${(fits ? top + (height - button.offsetHeight) / 2 : bottom + GAP / 2) - origin.top}px`;
    }
  }
}

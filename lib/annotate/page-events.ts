import { isForCard } from "./own-click.ts";

interface PageEvents {
  readonly document: Document;
  /** Parent of everything we show. */
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
  readonly isCardOpen: () => boolean;
  readonly onEscape: () => void;
  /** A click of the reader's on the page's text, in the window's CSS px. */
  readonly onClick: (x: number, y: number) => void;
}

/** Hears clicks on the page's text, and Escape on the page and on what we show, while a card is open. */
export function listenToPage({ document, layer, signal, isCardOpen, onEscape, onClick }: PageEvents): void {
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented && isCardOpen()) onEscape();
  };
  document.addEventListener("click", (event) => isForCard(event) && onClick(event.clientX, event.clientY), { signal });
  document.addEventListener("keydown", closeByKey, { signal });
  layer.addEventListener("keydown", closeByKey);
}

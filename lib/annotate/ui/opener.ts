import type { Mount } from "./mount.ts";

/** The element with the focus, ours or the page's. */
export function focusedElement(document: Document, { host, shadow }: Mount): HTMLElement | null {
  const { activeElement } = document;
  return (activeElement === host ? shadow.activeElement : activeElement) as HTMLElement | null;
}

/** Remembers what opened the card, and gives it the focus back. */
export class Opener {
  private element: HTMLElement | null = null;

  remember(element: HTMLElement | null): void {
    this.element = element;
  }

  /** `redrawn`: where a button that was drawn anew stands by now, under the same `data-id`. */
  giveBack(redrawn: HTMLElement): void {
    const { element } = this;
    const again = element?.dataset.id ? redrawn.querySelector<HTMLElement>(`[data-id='${element.dataset.id}']`) : null;
    (element?.isConnected ? element : again)?.focus({ preventScroll: true });
    this.element = null;
  }
}

import type { Mount } from "./mount.ts";

/** The element with the focus, ours or the page's. */
export function focusedElement({ host, shadow }: Mount): HTMLElement | null {
  const { activeElement } = host.ownerDocument;
  return (activeElement === host ? shadow.activeElement : activeElement) as HTMLElement | null;
}

/** Gives what opened the card the focus back. `redrawn`: where a button that was drawn anew stands now, under the same `data-id`. */
export function giveFocusBack(opener: HTMLElement | null, redrawn: HTMLElement): void {
  const again = opener?.dataset.id ? redrawn.querySelector<HTMLElement>(`[data-id='${opener.dataset.id}']`) : null;
  (opener?.isConnected ? opener : again)?.focus({ preventScroll: true });
}

import type { Mount } from "./mount.ts";

/** The element with the focus, ours or the page's. */
export function focusedElement({ host, shadow }: Mount): HTMLElement | null {
  const { activeElement } = host.ownerDocument;
  return (activeElement === host ? shadow.activeElement : activeElement) as HTMLElement | null;
}

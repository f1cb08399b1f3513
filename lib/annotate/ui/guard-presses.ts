import type { CardPort } from "../card-state.ts";
import { knownPart, partOf } from "../parts.ts";
import type { Mount } from "./mount.ts";

/** What browsers know of the observer's second version and TypeScript does not; Firefox knows none of it. */
const WITH_SIGHT = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
type Sight = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Lets a press reach a button of ours only when the button is really seen: a page may make itself transparent, or lay something over
 * us that lets the press through. What counts is how it was before the press, of which a page hears first.
 */
export function guardPresses({ host, layer }: Mount, port: Pick<CardPort, "loadPart">, onCovered: () => void): void {
  let watched: Element | null = null;
  let isSeen: boolean | undefined = true;
  const observer = new IntersectionObserver((sights: Sight[]) => {
    isSeen = sights.at(-1)?.isVisible;
    if (!isSeen) void partOf("cover", (name) => port.loadPart(name));
  }, WITH_SIGHT);
  const watch = ({ target }: Event): void => {
    const button = (target as Element).closest("button");
    if (!button || button === watched) return;
    observer.disconnect();
    watched = button;
    isSeen = true;
    observer.observe(button);
  };
  layer.addEventListener("pointerover", watch);
  layer.addEventListener("focusin", watch, true);
  layer.addEventListener(
    "click",
    (event) => {
      watch(event);
      if (!watched || isSeen || knownPart("cover")?.(host, watched, isSeen) === false) return;
      event.stopImmediatePropagation();
      onCovered();
    },
    true,
  );
}

import { browser } from "wxt/browser";
import { RestoreOffer } from "../../components/data/RestoreOffer.tsx";
import { useRestoreOffer } from "../../components/hooks/use-restore-offer.ts";

/** Over the empty list: what was kept of it, and the way there. Loaded only where the list is empty. */
export function RestoreDoor() {
  const offer = useRestoreOffer(true);
  if (!offer) return null;
  return (
    <RestoreOffer {...offer} onOpen={() => void browser.tabs.create({ url: browser.runtime.getURL("/options.html#data") })} />
  );
}

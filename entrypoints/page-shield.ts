import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { knownPart, providePart } from "../lib/annotate/parts.ts";
import { raiseShield } from "../lib/annotate/shield/part.ts";

/** Runs before the page's own scripts (wxt.config.ts), in the content script's world. On other sites it comes with the content script. */
export default defineUnlistedScript(() => {
  if (!knownPart("shield")) providePart("shield", raiseShield(window));
});

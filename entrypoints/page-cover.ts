import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isCovered } from "../lib/annotate/cover/part.ts";
import { providePart } from "../lib/annotate/parts.ts";

/** Runs beside the content script, in its world, where the browser cannot tell whether our buttons are seen. */
export default defineUnlistedScript(() => providePart("cover", isCovered));

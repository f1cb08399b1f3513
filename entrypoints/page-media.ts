import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mediaPart } from "../lib/annotate/media/part.ts";
import { providePart } from "../lib/annotate/parts.ts";

/** Runs beside the content script, in its world, in forced colours and where marks are to be printed. */
export default defineUnlistedScript(() => providePart("media", mediaPart));

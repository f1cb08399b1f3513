import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { differencePart } from "../lib/annotate/difference/part.ts";
import { providePart } from "../lib/annotate/parts.ts";

/** Runs beside the content script, in its world, when a changed task is opened for the first time. */
export default defineUnlistedScript(() => providePart("difference", differencePart));

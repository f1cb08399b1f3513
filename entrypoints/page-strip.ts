import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { providePart } from "../lib/annotate/parts.ts";
import { stripPart } from "../lib/annotate/strip/part.ts";

/** Runs beside the content script, in its world, on a page that has tasks and is longer than the window. */
export default defineUnlistedScript(() => providePart("strip", stripPart));

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { providePart } from "../lib/annotate/parts.ts";
import { selectionPart } from "../lib/annotate/selection/part.ts";

/** Runs beside the content script, in its world, when a selection is to become a task. */
export default defineUnlistedScript(() => providePart("selection", selectionPart));

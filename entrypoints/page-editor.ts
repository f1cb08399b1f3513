import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { editorPart } from "../lib/annotate/editor/part.ts";
import { providePart } from "../lib/annotate/parts.ts";

/** Runs beside the content script, in its world, when a card is opened for the first time. */
export default defineUnlistedScript(() => providePart("editor", editorPart));

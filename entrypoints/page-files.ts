import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { filesPart } from "../lib/annotate/files/file-buttons.ts";
import { providePart } from "../lib/annotate/parts.ts";

/** Runs beside the content script, in its world, on a page whose document is in files. */
export default defineUnlistedScript(() => providePart("files", filesPart));

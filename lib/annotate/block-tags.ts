/** Elements that end the block before them and begin a new one. By name, so that a page reads the same without its style sheets. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section " +
    "summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

/** Elements whose content is never a page's text: code, embedded documents, controls. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas datalist embed frame head iframe input map math meter noembed noframes noscript object picture progress " +
    "script select style svg template textarea title video"
  ).split(" "),
);

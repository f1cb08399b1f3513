/** A mark as it stands in the page: the text node by its number in the document, and the part of it. */
export interface PlacedMark {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

/** What wrapping did to the page. */
export interface Wrapped {
  /** Milliseconds, each at one go. */
  readonly wrap: number;
  readonly layout: number;
  readonly unwrap: number;
  readonly nodesAdded: number;
}

/**
 * Runs in the page: wraps the marks in elements as mark.js does (its wrapRangeInTextNode: split the text node twice, put an
 * element with the text in its place), lays the page out, and for the removal puts the text back and joins the nodes.
 * `keep`: leaves the marks there.
 */
export function wrapMarks({ marks, keep }: { readonly marks: readonly PlacedMark[]; readonly keep: boolean }): Wrapped {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const before = document.body.getElementsByTagName("*").length;
  const start = performance.now();
  const ordered = [...marks].sort((a, b) => b.node - a.node || b.start - a.start);
  for (const { node, start: from, end } of ordered) {
    const text = nodes[node];
    if (!text || from >= text.length) continue;
    const marked = text.splitText(from);
    if (end - from < marked.length) marked.splitText(end - from);
    const element = document.createElement("mark");
    element.textContent = marked.data;
    marked.parentNode?.replaceChild(element, marked);
  }
  const wrapped = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  const nodesAdded = document.body.getElementsByTagName("*").length - before;
  if (keep) return { wrap: wrapped - start, layout: laidOut - wrapped, unwrap: 0, nodesAdded };
  const removal = performance.now();
  for (const element of Array.from(document.querySelectorAll("mark"))) {
    const parent = element.parentNode;
    parent?.replaceChild(document.createTextNode(element.textContent ?? ""), element);
    parent?.normalize();
  }
  document.body.getBoundingClientRect();
  return { wrap: wrapped - start, layout: laidOut - wrapped, unwrap: performance.now() - removal, nodesAdded };
}

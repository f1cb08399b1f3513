import { normalize } from "../../text/normalize.ts";
import type { Steps } from "../slices.ts";
import { walkBlocks } from "../walk-blocks.ts";

/** The text's element and what inside it is not text, found without knowing the site. */
export interface FoundText {
  readonly root: Element;
  readonly isNotText: (element: Element) => boolean;
}

const SURROUNDING_TAGS: ReadonlySet<string> = new Set([
  "nav",
  "aside",
  "footer",
  "header",
  "figure",
  "figcaption",
  "menu",
  "dialog",
  "zone",
  "ins",
]);
const SURROUNDING_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "banner",
  "search",
  "dialog",
  "menu",
]);
/** Words in class names and ids that page makers use for what surrounds a text. */
const SURROUNDING_NAMES =
  /(?:^|[\s_-])(?:ads?|adsbygoogle|banner|breadcrumbs?|comments?|commentpage|cookie|disclaimer|footer|header|hot-?tag|menu|muc-?luc|nav|navbar|newsletter|other-docs|pagination|popup|promo|relate[ds]?|share|sharing|sidebar|social|subscribe|tags?|toolbar|tooltip|widget)(?:$|[\s_-])|relatedbox|tootip|relatednews|timeline|caption|NoiDungChiaSe|right-col|detail-(?:author|info|like|tag)|^note_/iu;

/** The text may be split over several children; one that has this share of the weight has it all. */
const SHARE_TO_DESCEND = 0.75;
/** A list or box in which links have more than this share of the characters leads elsewhere. */
const LINK_SHARE = 0.6;
/** Characters of a block that count nothing: labels, buttons, dates. */
const FREE_CHARACTERS = 20;
/** Less text than this is no document. */
const SHORTEST_TEXT = 150;

const CONTAINERS: ReadonlySet<string> = new Set([
  "div",
  "section",
  "article",
  "main",
  "form",
  "center",
  "table",
  "tbody",
  "tr",
  "td",
  "body",
]);
const LINK_BOXES: ReadonlySet<string> = new Set(["div", "section", "ul", "ol", "dl", "table"]);

function isSurrounding(element: Element): boolean {
  if (SURROUNDING_TAGS.has(element.localName)) return true;
  if (SURROUNDING_ROLES.has(element.getAttribute("role") ?? "")) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.trim();
  return names !== "" && element.localName !== "body" && SURROUNDING_NAMES.test(names);
}

interface Measure {
  length: number;
  linked: number;
  weight: number;
}

const isInLink = (node: Text): boolean => node.parentElement?.closest("a[href]") != null;

/** Blocks that are measured before the page gets its turn. */
const SLICE_BLOCKS = 100;

/** How much text each element holds, summed over the blocks under it. */
function* measure(body: Element, isSkipped: (element: Element) => boolean): Steps<Map<Element, Measure>> {
  const measures = new Map<Element, Measure>();
  let blocks = 0;
  for (const { nodes } of walkBlocks(body, isSkipped)) {
    if (++blocks % SLICE_BLOCKS === 0) yield 0;
    const length = normalize(nodes.map((node) => node.data).join("")).text.length;
    if (length === 0) continue;
    const linked = Math.min(
      length,
      nodes.filter(isInLink).reduce((sum, node) => sum + node.data.trim().length, 0),
    );
    const weight = Math.max(0, length - linked - FREE_CHARACTERS);
    for (let element = nodes[0]?.parentElement ?? null; element; element = element.parentElement) {
      const sums = measures.get(element) ?? { length: 0, linked: 0, weight: 0 };
      measures.set(element, { length: sums.length + length, linked: sums.linked + linked, weight: sums.weight + weight });
      if (element === body) break;
    }
  }
  return measures;
}

function densest(body: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const weightOf = (element: Element): number => measures.get(element)?.weight ?? 0;
  for (let root = body; ; ) {
    const enough = weightOf(root) * SHARE_TO_DESCEND;
    const heaviest = Array.from(root.children).find(
      (child) => CONTAINERS.has(child.localName) && weightOf(child) >= enough && enough > 0,
    );
    if (!heaviest) return root;
    root = heaviest;
  }
}

/**
 * Finds the densest text of a page without selectors, for when a site has changed: surroundings are left out by tag, role
 * and the usual names, then the walk goes down to the element that still holds nearly all text outside links. `null` when
 * the page has no such text.
 */
export function* findTextWithoutSelectors(document: Document, isHidden: (element: Element) => boolean): Steps<FoundText | null> {
  const body = document.body;
  if (!body) return null;
  const measures = yield* measure(body, (element) => isSurrounding(element) || isHidden(element));
  const root = densest(body, measures);
  const own = measures.get(root);
  if (!own || own.length - own.linked < SHORTEST_TEXT) return null;
  const leadsElsewhere = (element: Element): boolean => {
    const sums = LINK_BOXES.has(element.localName) ? measures.get(element) : undefined;
    return sums !== undefined && sums.linked > sums.length * LINK_SHARE;
  };
  return { root, isNotText: (element) => isSurrounding(element) || leadsElsewhere(element) };
}

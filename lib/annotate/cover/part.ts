/** Colours alone may be changed for a whole page: it is grey on days of mourning, and readers darken it. */
const COLOURS = /^(?:(?:grayscale|invert|hue-rotate|sepia|brightness|contrast|saturate)\([^()]*\) ?)+$/;
const TOP_LAYER = ":is(:popover-open,:modal,:fullscreen:not(:root))";
/** How far inside its edges a button is probed, in CSS px. */
const INSET = 3;

interface Opened extends Element {
  /** Firefox, for extensions. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

const rootOf = (element: Opened): ShadowRoot | null => element.openOrClosedShadowRoot ?? element.shadowRoot;

function* elementsIn(tree: ParentNode): Generator<Element> {
  for (const element of tree.querySelectorAll("*")) {
    yield element;
    const root = rootOf(element);
    if (root) yield* elementsIn(root);
  }
}

/** Whether the press lands on us at every corner of the button, as far as the window shows it. */
function isHit(host: HTMLElement, { left, right, top, bottom }: DOMRect): boolean {
  const { ownerDocument: document } = host;
  const { clientWidth, clientHeight } = document.documentElement;
  const xs = [Math.max(left, 0) + INSET, Math.min(right, clientWidth) - INSET];
  const ys = [Math.max(top, 0) + INSET, Math.min(bottom, clientHeight) - INSET];
  return xs.every((x) => ys.every((y) => document.elementFromPoint(x, y) === host));
}

/** Whether something that is drawn after us lies over the button and lets presses through. */
function isVeiled(host: HTMLElement, box: DOMRect): boolean {
  const isOver = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const overlaps = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return overlaps && getComputedStyle(element).pointerEvents === "none";
  };
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling)
    if ([next, ...elementsIn(next), ...elementsIn(rootOf(next) ?? document.createDocumentFragment())].some(isOver)) return true;
  for (const element of elementsIn(document)) if (element.matches(TOP_LAYER)) return true;
  // The document's own ::after comes after every element.
  const { content, zIndex } = getComputedStyle(document.documentElement, "::after");
  return content !== "none" && content !== "normal" && Number(zIndex) > 2 ** 31 - 2;
}

/** Tells whether a page hides a button of ours; loaded where the browser alone cannot tell. */
export type CoverPart = (host: HTMLElement, button: Element, isSeen: boolean | undefined) => boolean;

/**
 * Whether a page hides a button of ours, as far as a script can find out. `isSeen`: what the browser says of it, `undefined` when it
 * cannot tell; a page whose colours are changed is unseen to it, and seen to its reader.
 */
export const isCovered: CoverPart = (host, button, isSeen) => {
  const page = host.ownerDocument.documentElement;
  // Masks by the name that all know: Chrome has the other one from 120 on.
  const { opacity, filter, clipPath, webkitMaskImage, mixBlendMode, transform } = getComputedStyle(page);
  const hasColours = COLOURS.test(filter);
  if (isSeen === false && !hasColours) return true;
  if (host.parentNode !== page || opacity !== "1" || mixBlendMode !== "normal") return true;
  if ([hasColours ? "none" : filter, clipPath, webkitMaskImage, transform].some((value) => value !== "none")) return true;
  const box = button.getBoundingClientRect();
  return !isHit(host, box) || isVeiled(host, box);
};

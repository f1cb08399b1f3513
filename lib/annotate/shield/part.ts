/** Keeps what is typed into a tree of ours from the page. A later call takes the place of an earlier one. */
export type ShieldPart = (shadow: ShadowRoot) => void;

/** What our own controls answer to. */
const FOR_US = ["keydown", "input", "compositionstart", "compositionend"];
/** Further events that carry keys or words. */
const TELLING = ["keyup", "keypress", "beforeinput", "textInput", "compositionupdate"];
const CARRYING = ["paste", "copy", "cut", "dragstart", "drag", "dragenter", "dragover", "drop", "dragend"];

/** The same event for our tree alone: it ends at the root. */
function copyOf(event: Event): Event {
  const init: Record<string, unknown> = {};
  for (const name in event) init[name] = event[name as keyof Event];
  init.composed = false;
  return new (event.constructor as typeof Event)(event.type, init);
}

/**
 * Listens on the window before anybody else does, if it runs before the page's scripts: a browser gives keys and words to listeners
 * there before any tree, closed or not. What is meant for our tree ends here, and a copy goes in. What the browser does of itself
 * (writing the letter, pressing the button) it does all the same.
 */
export function raiseShield(view: Window): ShieldPart {
  let own: ShadowRoot | null = null;
  const hear = (event: Event): void => {
    // A control that is no text field says only that something was chosen, and need not have the focus.
    if (event.target !== own?.host || !event.isTrusted || (event.type === "input" && !("data" in event))) return;
    event.stopImmediatePropagation();
    if (FOR_US.includes(event.type) && own?.activeElement?.dispatchEvent(copyOf(event)) === false) event.preventDefault();
  };
  for (const type of [...FOR_US, ...TELLING, ...CARRYING]) view.addEventListener(type, hear, true);
  return (shadow) => {
    own = shadow;
  };
}

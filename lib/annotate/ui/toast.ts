import { icon } from "./icons.ts";
import { make } from "./make-element.ts";
import type { Words } from "./words.ts";

/** How long a message stays, in ms. */
const SHOWN_MS = 10_000;

/** Short messages above the bubble; they wait while the pointer or the focus is on them. */
export class Toast {
  readonly element: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onClear`: called when a message has gone. */
  constructor(
    private readonly document: Document,
    private readonly words: Words,
    private readonly onClear?: () => void,
  ) {
    // The live region is there before the message, or it would not be heard.
    this.element = make(document, "div", { class: "toast", role: "status" });
    this.element.hidden = false;
    for (const type of ["pointerenter", "focusin"]) this.element.addEventListener(type, () => clearTimeout(this.timer));
    for (const type of ["pointerleave", "focusout"]) this.element.addEventListener(type, () => this.wait());
  }

  /** Says a sentence. `failure`: red, with a sign. `undo`: what a button takes back. */
  say(text: string, look: "done" | "failure" = "done", undo?: () => void): void {
    const close = make(this.document, "button", {
      type: "button",
      class: "icon-button",
      "aria-label": this.words.say("page.close"),
    });
    close.append(icon(this.document, "close"));
    close.addEventListener("click", () => this.clear());
    const button = undo ? make(this.document, "button", { type: "button", class: "link" }, this.words.say("page.undo")) : null;
    button?.addEventListener("click", (event) => {
      if (!event.isTrusted) return;
      this.clear();
      undo?.();
    });
    // What can be taken back is not what has been saved.
    const sign = icon(this.document, look === "failure" ? "warning" : undo ? "info" : "saved");
    this.element.dataset.look = look;
    this.element.replaceChildren(sign, make(this.document, "p", {}, text), ...(button ? [button] : []), close);
    this.wait();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.element.replaceChildren();
    this.onClear?.();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.element.childElementCount > 0) this.timer = setTimeout(() => this.clear(), SHOWN_MS);
  }
}

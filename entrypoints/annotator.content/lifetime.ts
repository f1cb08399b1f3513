import { browser } from "wxt/browser";

/** In the extension's own world of the page, which outlives its update: how to end the script that is at work there. */
const ENDS = Symbol.for("so-tay-nhiem-vu.end");
const holder = globalThis as unknown as Record<symbol, (() => void) | undefined>; // The global has no type for a symbol of ours.

/** How long a content script may act: until its extension is updated or removed, or a newer script takes its place. */
export class Lifetime {
  private readonly end = new AbortController();
  readonly signal = this.end.signal;

  constructor() {
    holder[ENDS]?.();
    holder[ENDS] = () => this.end.abort();
  }

  /** Looks, and ends what hangs on the signal when it is so. */
  get isOver(): boolean {
    if (!browser.runtime?.id) this.end.abort();
    return this.signal.aborted;
  }
}

/** Where there is no such event: how often to look, in ms. */
const LOOK_MS = 1_000;

/** Calls back whenever the page may have gone to another address without loading. */
export function watchAddress(signal: AbortSignal, onChange: () => void): void {
  // From Chrome 102; TypeScript does not know it, nor Firefox before 147.
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (navigation) navigation.addEventListener("navigate", onChange, { signal });
  else {
    const timer = setInterval(onChange, LOOK_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  }
}

import type { CardPort } from "./card-state.ts";
import { knownPart } from "./parts.ts";
import type { StripLines } from "./strip/part.ts";
import type { TaskView } from "./ui/task-state.ts";

interface StripOwner {
  goTo(key: string): void;
  /** Draws anew. */
  placeAll(): void;
}

/** Keeps the place of the strip beside the scroll bar, which is loaded for a page that is longer than the window. */
export class StripHost {
  private isAsked = false;

  constructor(
    private readonly layer: HTMLElement,
    private readonly port: CardPort,
    private readonly owner: StripOwner,
  ) {}

  draw(tasks: readonly TaskView[], lines: StripLines): void {
    const { layer, owner } = this;
    const { scrollHeight, clientHeight } = layer.ownerDocument.documentElement;
    const strip = knownPart("strip");
    strip?.(layer, tasks, lines, (key) => owner.goTo(key));
    if (strip || this.isAsked || scrollHeight <= clientHeight) return;
    this.isAsked = true;
    void this.port.loadPart("strip").then(() => owner.placeAll());
  }
}

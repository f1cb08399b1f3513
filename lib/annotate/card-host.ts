import type { CardFace, CardOptions, CardState, EditorPart } from "./card-state.ts";
import { knownPart, partOf } from "./parts.ts";
import type { CardPlace } from "./placement.ts";
import { addStyle, type Mount } from "./ui/mount.ts";

interface HostOptions extends CardOptions {
  readonly mount: Mount;
  /** The card could not be loaded. */
  readonly onFailure: () => void;
}

/** Keeps the place of the card, which is loaded when it is opened for the first time. */
export class CardHost {
  private face: CardFace | null = null;
  private state: CardState | null = null;
  private isLoading = false;
  private wantsFocus = false;

  constructor(private readonly options: HostOptions) {}

  /** Whether a task is shown, or is about to be. */
  get isOpen(): boolean {
    return this.state !== null;
  }

  get isEditing(): boolean {
    return this.face?.isEditing ?? false;
  }

  /** CSS px; 0 until it is there. */
  get height(): number {
    return this.face?.element.offsetHeight ?? 0;
  }

  show(state: CardState): void {
    this.state = state;
    const part = knownPart("editor");
    if (this.face) this.face.show(state);
    else if (part) this.attach(part);
    else void this.load();
  }

  say(text: string, look: "done" | "failure"): void {
    this.face?.say(text, look);
  }

  focus(): void {
    this.wantsFocus = this.face === null;
    this.face?.focus();
  }

  submit(): void {
    this.face?.submit();
  }

  close(): void {
    this.state = null;
    this.face?.close();
  }

  place(place: CardPlace): void {
    this.face?.place(place);
  }

  private attach({ createCard, style }: EditorPart): void {
    const { document, mount, onSize } = this.options;
    addStyle(document, mount.shadow, style);
    // Before this nothing of ours takes words.
    knownPart("shield")?.(mount.shadow);
    this.face = createCard(this.options);
    mount.layer.append(this.face.element);
    if (!this.state) return;
    this.face.show(this.state);
    onSize();
    if (this.wantsFocus) this.focus();
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const part = await partOf("editor", (name) => this.options.port.loadPart(name));
    this.isLoading = false;
    // Meanwhile the reader may have turned to another task, or away.
    if (part) this.attach(part);
    else if (this.state) this.options.onFailure();
  }
}

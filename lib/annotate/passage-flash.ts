/** How long a passage that was asked for stays tinted, in ms. */
const FLASH_MS = 2000;

/** Tints a passage for two seconds; `rest` says what is tinted otherwise. */
export class PassageFlash {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly painter: { tint(ranges: readonly Range[]): void },
    private readonly rest: () => readonly Range[],
  ) {}

  show(ranges: readonly Range[]): void {
    this.painter.tint(ranges);
    this.stop();
    this.timer = setTimeout(() => this.painter.tint(this.rest()), FLASH_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

/** What the page itself noticed, in its own milliseconds. */
export interface PageTimes {
  readonly ready: number | null;
  readonly painted: number | null;
}

/** Runs in the page before its own scripts: notes when the text is there and when the first frame with marks is out. */
export function watchMarks(): void {
  const times: { ready: number | null; painted: number | null } = { ready: null, painted: null };
  Object.assign(window, { benchTimes: times });
  const look = (): void => {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith("stnv-"))) return void requestAnimationFrame(look);
    performance.mark("bench-marks");
    // A task posted from a frame runs when that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times.painted = performance.now();
    };
    port2.postMessage(null);
  };
  document.addEventListener("DOMContentLoaded", () => {
    times.ready = performance.now();
    look();
  });
}

/** Runs in the page: the lengths of the frames, in milliseconds, while it scrolls by `step` CSS px a frame. */
export async function scrollFrames({ frames, step }: { readonly frames: number; readonly step: number }): Promise<number[]> {
  const lengths: number[] = [];
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  scrollTo(0, 0);
  await nextFrame();
  let last = await nextFrame();
  for (let at = 0; at < frames; at++) {
    scrollBy(0, step);
    const now = await nextFrame();
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}

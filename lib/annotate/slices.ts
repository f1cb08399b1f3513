/** Work in steps, so that the page is not held up: each `yield` gives it the main thread for at least so many ms. */
export type Steps<T = void> = Generator<number, T, void>;

/** Long enough for the browser to show a frame in between. */
export const FRAME_MS = 16;

/** Lets the page's own work go first. Chrome 109 and Firefox 140 do not have `scheduler.yield`, which would put us in front of later tasks. */
function pause(ms: number): Promise<void> {
  if (ms > 0) return new Promise((resolve) => setTimeout(resolve, ms));
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does the work slice by slice, the first one at once; `null` when `isOver` holds between two of them. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean = () => false): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause(step.value);
    if (isOver()) return null;
  }
}

/** Does all of the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Work that is to be done again whenever something has changed: the returned function begins it, or has it done once more
 * when it is under way. `isOver`: asked before each slice but the first.
 */
export function repeatedly(work: () => Steps, isOver: () => boolean): () => void {
  let isRunning = false;
  let isWanted = false;
  const go = (steps: Steps): void => {
    let step: IteratorResult<number, void> | null = null;
    try {
      step = steps.next();
    } finally {
      isRunning = step?.done === false;
    }
    if (!step.done) void pause(step.value).then(() => isOver() || go(steps));
    else if (isWanted) begin();
  };
  const begin = (): void => {
    isWanted = isRunning;
    if (isRunning) return;
    isRunning = true;
    go(work());
  };
  return begin;
}

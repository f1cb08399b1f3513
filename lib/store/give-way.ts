let writes = 0;
let waiting: (() => void)[] = [];

/** Runs what the user waits for; work in the background stands still until it is over. */
export async function withRightOfWay<T>(work: () => Promise<T>): Promise<T> {
  writes++;
  try {
    return await work();
  } finally {
    writes--;
    if (writes === 0) {
      for (const goOn of waiting) goOn();
      waiting = [];
    }
  }
}

/** For work in the background, before each of its parts: waits while something is being written. */
export async function giveWay(): Promise<void> {
  while (writes > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}

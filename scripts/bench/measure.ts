/** Runs that count; the machine is warmed up before them. */
export const RUNS = 9;
const WARM_UP = 10;

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Milliseconds of one run. */
export function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median milliseconds of each task; the tasks take turns, so that a busy moment hits all of them alike. */
export function measure<K extends string>(tasks: Readonly<Record<K, () => void>>): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const runs = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    for (const name of names) {
      const ms = time(tasks[name]);
      if (run >= WARM_UP) runs.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(runs.get(name) ?? [])])) as Record<K, number>;
}

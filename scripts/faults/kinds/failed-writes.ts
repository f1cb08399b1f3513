import { IDBObjectStore } from "fake-indexeddb";
import { emptyDatabase, NOW } from "../../../test/support/saving.ts";
import type { FaultKind, Findings } from "../fault.ts";
import { actsOn, fillStore, isSameState, stateOfStore } from "../process-store.ts";

type Write = (this: IDBObject, ...rest: unknown[]) => unknown;
type IDBObject = { readonly transaction: { abort(): void } };

/** How the browser refuses a write: with an error of its own, or by ending the whole transaction. */
const REFUSALS = {
  quota: () => {
    throw new DOMException("no room", "QuotaExceededError");
  },
  data: () => {
    throw new DOMException("refused", "DataError");
  },
  abort: (store: IDBObject) => store.transaction.abort(),
} as const;

/** Lets the write after `left` others fail, once. Answers how to see whether it has, and how to end it. */
function failWrite(
  left: number,
  refuse: (store: IDBObject) => void,
): { readonly hasFailed: () => boolean; readonly end: () => void } {
  // The fake's own methods, of types that are not the DOM's.
  const methods = IDBObjectStore.prototype as unknown as Record<"put" | "add", Write>;
  const own = { put: methods.put, add: methods.add };
  let [count, failed] = [left, false];
  for (const name of ["put", "add"] as const)
    methods[name] = function (...rest) {
      if (!failed && count-- === 0) {
        failed = true;
        refuse(this);
      }
      return own[name].apply(this, rest);
    };
  return { hasFailed: () => failed, end: () => void Object.assign(methods, own) };
}

/** A write in the middle of an act fails: the act is refused and nothing of it stays. */
export const failedWrites: FaultKind = {
  id: "failed-writes",
  title: "a write in the middle of an act fails (no room, refused, transaction ended)",
  where: "process",
  long: 300,
  short: 40,
  async run(count, random): Promise<Findings> {
    const broken: string[] = [];
    let [refused, step] = [0, 0];
    while (refused < count && step < count * 4) {
      if (step % 20 === 0) {
        await emptyDatabase();
        await fillStore();
      }
      step++;
      const before = await stateOfStore();
      const acts = actsOn(before, step, NOW + step * 1_000);
      const act = acts[Math.floor(random() * acts.length)];
      if (!act) continue;
      const kind = (["quota", "data", "abort"] as const)[Math.floor(random() * 3)] ?? "quota";
      const fault = failWrite(Math.floor(random() * 12), REFUSALS[kind]);
      const result = await act.run();
      fault.end();
      if (!fault.hasFailed()) continue;
      refused++;
      const name = `${act.name}, ${kind}`;
      if (result.ok) broken.push(`${name}: was said to be done`);
      else if (kind === "quota" && result.error.code !== "disk-full") broken.push(`${name}: was told as ${result.error.code}`);
      if (!isSameState(before, await stateOfStore())) broken.push(`${name}: something of it stayed`);
    }
    return { count: refused, seen: `${refused} of ${step} acts refused, the store as before each of them`, broken };
  },
};

import { useEffect, useState } from "react";
import { Catalogue } from "../../lib/catalogue/catalogue.ts";
import type { Binding, OwnUnit } from "../../lib/model/own-unit.ts";
import type { NoticeKey, SavedNotice, Task } from "../../lib/model/task.ts";
import { firstOpenTasks, lastChange, readEveryTask, watchChanges } from "../../lib/store/browse.ts";
import { hearReplaced } from "../../lib/store/replaced.ts";
import { type StorageTrouble, storageTrouble } from "../../lib/store/store-error.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";

/** How a saved task binds the user's units. */
export type BindingOf = (task: Task, notice: SavedNotice) => Binding | null;

/** What the tracker knows of the tasks. `version` changes with every change of `catalogue`. */
export interface CatalogueState {
  readonly status: "first-rows" | "ready" | "failed";
  /** Why it failed. */
  readonly trouble: StorageTrouble;
  readonly catalogue: Catalogue;
  readonly notices: ReadonlyMap<NoticeKey, SavedNotice>;
  readonly version: number;
  /** Tasks that are open and due first: shown until everything has been read. */
  readonly first: readonly TaskWithNotice[];
  /** Tasks read so far. */
  readonly read: number;
  /** The tasks of the last change: rows in view take them over. */
  readonly changed: readonly TaskWithNotice[];
  readonly bindingOf: BindingOf;
  readonly onRetry: () => void;
}

const FIRST_ROWS = 40;
const PROGRESS_MS = 400;
const PAINT_MS = 30;
const NOT_MINE: BindingOf = () => null;

async function readBinding(units: readonly OwnUnit[]): Promise<BindingOf> {
  if (units.length === 0) return NOT_MINE;
  // The names of bodies are large: loaded only where a unit is chosen.
  const { taskBinding } = await import("../../lib/binding/index.ts");
  return taskBinding(units);
}

type Loaded = Omit<CatalogueState, "onRetry">;
const start = (): Loaded => ({
  ...({ status: "first-rows", version: 0, first: [], read: 0, changed: [] } as const),
  trouble: "storage-failed",
  ...{ catalogue: new Catalogue(), notices: new Map<NoticeKey, SavedNotice>(), bindingOf: NOT_MINE },
});

let early: Promise<readonly TaskWithNotice[]> | null = null;

/** Begins to read the first rows; for a page that has not drawn anything yet. */
export function readFirstRows(): void {
  early = firstOpenTasks(FIRST_ROWS);
  // Whoever takes it hears of it.
  early.catch(() => undefined);
}

function takeFirstRows(): Promise<readonly TaskWithNotice[]> {
  const begun = early;
  early = null;
  return begun ?? firstOpenTasks(FIRST_ROWS);
}

/** Reads every task once, a part at a time, and follows what changes then. `units`: `null` while they are being read. */
export function useCatalogue(units: readonly OwnUnit[] | null): CatalogueState {
  const [state, setState] = useState(start);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads everything again
  useEffect(() => {
    const stop = new AbortController();
    let unwatch: () => void = () => undefined;
    const fail = (error: unknown): void => {
      if (stop.signal.aborted) return;
      console.error("the tasks could not be read", error);
      setState((known) => ({ ...known, status: "failed", trouble: storageTrouble(error) }));
    };
    const load = async (): Promise<void> => {
      const first = await takeFirstRows();
      if (stop.signal.aborted) return;
      setState((known) => (known.status === "first-rows" ? { ...known, first } : known));
      if (units === null) return;
      // The first rows are painted before all others are read.
      await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
      // A file taken in may come from a clock that is ahead, and then every later change would look older.
      const since = Math.min(await lastChange(), Date.now());
      const bindingOf = await readBinding(units);
      const catalogue = new Catalogue();
      const notices = new Map<NoticeKey, SavedNotice>();
      const put = ({ task, notice }: TaskWithNotice): void => {
        notices.set(notice.key, notice);
        catalogue.put(task, notice, bindingOf(task, notice));
      };
      let shown = Date.now();
      await readEveryTask((part) => {
        for (const one of part) put(one);
        if (Date.now() - shown < PROGRESS_MS) return;
        shown = Date.now();
        setState((known) => (known.status === "first-rows" ? { ...known, read: catalogue.size } : known));
      }, stop.signal);
      if (stop.signal.aborted) return;
      setState((known) => ({
        ...known,
        ...({ status: "ready", catalogue, notices, bindingOf, first: [], read: catalogue.size, changed: [] } as const),
        version: known.version + 1,
      }));
      unwatch = watchChanges(
        since,
        (rows) => {
          const changed = rows.filter(({ task }) => catalogue.line(task.id)?.updatedAt !== task.updatedAt);
          for (const one of changed) put(one);
          if (changed.length > 0) setState((known) => ({ ...known, changed, version: known.version + 1 }));
        },
        fail,
      );
    };
    load().catch(fail);
    // Which ones came back as they once were, or were deleted for good, is not told.
    const unhear = hearReplaced(() => setAttempt((before) => before + 1));
    return () => {
      stop.abort();
      unhear();
      unwatch();
    };
  }, [units, attempt]);
  return { ...state, onRetry: () => setAttempt((count) => count + 1) };
}

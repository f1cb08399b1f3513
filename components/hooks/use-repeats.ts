import { useEffect, useState } from "react";
import type { Catalogue } from "../../lib/catalogue/catalogue.ts";
import { repeatsAmong } from "../../lib/model/repeats.ts";
import type { Task } from "../../lib/model/task.ts";
import { tasksByIds } from "../../lib/store/browse.ts";
import type { OtherTask } from "../tracker/RepeatsSection.tsx";

/** Looked at closely, and shown. */
const MOST_COMPARED = 60;
const MOST_SHOWN = 5;

/** Tasks that are, or may be, the same duty as the one that is open. */
export interface Repeats {
  readonly linked: readonly OtherTask[];
  readonly alike: readonly OtherTask[];
}

const NONE: Repeats = { linked: [], alike: [] };

async function findRepeats(task: Task, catalogue: Catalogue): Promise<Repeats> {
  const candidates = await tasksByIds(catalogue.resembling(task, MOST_COMPARED));
  const byId = new Map(candidates.map((one) => [one.task.id, one]));
  const repeats = repeatsAmong(
    task,
    candidates.map((one) => one.task),
  ).slice(0, MOST_SHOWN);
  const alike = repeats.flatMap((repeat): readonly OtherTask[] => {
    const other = byId.get(repeat.id);
    return other ? [{ ...other, repeat }] : [];
  });
  const linked = (await tasksByIds(task.linkedTo)).filter((one) => one.task.deletedAt === null);
  return { linked: linked.map((one) => ({ ...one, repeat: null })), alike };
}

/** Looks for repeats when a task is opened and when it changes. `version`: of the catalogue, which must be complete. */
export function useRepeats(task: Task | undefined, catalogue: Catalogue, isReady: boolean): Repeats {
  const [found, setFound] = useState<{ readonly id: string | null; readonly repeats: Repeats }>({ id: null, repeats: NONE });
  const id = task?.id;
  const updatedAt = task?.updatedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `updatedAt` is what tells of a change
  useEffect(() => {
    let isCurrent = true;
    if (!task || !isReady) return;
    findRepeats(task, catalogue).then(
      (repeats) => isCurrent && setFound({ id: task.id, repeats }),
      (error: unknown) => console.error("repeats could not be looked for", error),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, updatedAt, catalogue, isReady]);
  return found.id === id ? found.repeats : NONE;
}

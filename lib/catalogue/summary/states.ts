import { TASK_ROLES, type TaskRole } from "../../model/task-filter.ts";
import { type Counts, type Gathering, noCounts } from "./gathering.ts";

/** The states of all tasks (`role` is `null`), or of those in which the user's unit has this role. */
export interface StateTotals {
  readonly role: TaskRole | null;
  readonly counts: Readonly<Counts>;
  readonly total: number;
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** All tasks first, then each role that occurs. */
export function gatherStates(): Gathering<readonly StateTotals[]> {
  const all = noCounts();
  const byRole = new Map<TaskRole, Counts>();
  return {
    add: ({ role }, status) => {
      all[status] += 1;
      if (role === null) return;
      const counts = byRole.get(role) ?? noCounts();
      byRole.set(role, counts);
      counts[status] += 1;
    },
    result: () => [
      { role: null, counts: all, total: total(all) },
      ...TASK_ROLES.flatMap((role) => {
        const counts = byRole.get(role);
        return counts ? [{ role, counts, total: total(counts) }] : [];
      }),
    ],
  };
}

import { useEffect, useState } from "react";
import type { Binding } from "../../lib/model/own-unit.ts";
import type { TaskId } from "../../lib/model/task.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";
import { useOwnUnits } from "./use-own-units.ts";

/** Task -> how it binds the user's units. */
export type TaskBindings = ReadonlyMap<TaskId, Binding>;

const NONE: TaskBindings = new Map();

/** Which tasks are the user's; `hasUnits`: whether a unit is chosen at all. The names of bodies are loaded only then, after the list is shown. */
export function useTaskBindings(tasks: readonly TaskWithNotice[]): {
  readonly hasUnits: boolean;
  readonly bindings: TaskBindings;
} {
  const { units } = useOwnUnits();
  const [bindings, setBindings] = useState(NONE);
  useEffect(() => {
    let current = true;
    const bind = async (): Promise<TaskBindings> => {
      if (!units || units.length === 0) return NONE;
      const { taskBinding } = await import("../../lib/binding/index.ts");
      const bindingOf = taskBinding(units);
      return new Map(
        tasks.flatMap(({ task, notice }): readonly [TaskId, Binding][] => {
          const binding = bindingOf(task, notice);
          return binding ? [[task.id, binding]] : [];
        }),
      );
    };
    void bind().then((found) => current && setBindings(found));
    return () => {
      current = false;
    };
  }, [units, tasks]);
  return { hasUnits: units !== null && units.length > 0, bindings };
}

import type { Directive, OutlineStep } from "../lib/model/directive.ts";
import { outlinePath } from "../lib/model/outline-path.ts";
import type { PanelTask } from "./panel-tasks.ts";

/** Tasks that stand under one heading of the notice. */
export interface PanelGroup {
  /** Key of its first task: no other group has it. */
  readonly id: string;
  /** The heading's place; empty at the top of the outline. */
  readonly path: readonly OutlineStep[];
  /** Names as written; empty when the text states no lead. */
  readonly leads: readonly string[];
  readonly tasks: readonly PanelTask[];
}

const parentOf = ({ path }: Directive): readonly OutlineStep[] => path.slice(0, -1);
const isInherited = ({ leads }: Directive): boolean => leads[0]?.origin === "heading" || leads[0]?.origin === "parent";
/** Neighbours with the same parent and the same leads stand under one heading. */
const groupKey = (directive: Directive): string =>
  JSON.stringify([outlinePath(parentOf(directive)), directive.leads.map(({ text }) => text)]);

/** An item alone, with a lead of its own, is its own heading ("II.2 Bộ Tài chính"); else the item above is. */
function headPath(tasks: readonly PanelTask[], first: Directive): readonly OutlineStep[] {
  const own = outlinePath(first.path);
  const isOneItem = tasks.every(({ directive }) => outlinePath(directive.path) === own);
  return isOneItem && !isInherited(first) ? first.path : parentOf(first);
}

/** Groups neighbours by heading; the order stays the document's. */
export function groupTasks(tasks: readonly PanelTask[]): readonly PanelGroup[] {
  const runs: PanelTask[][] = [];
  let last: string | null = null;
  for (const task of tasks) {
    const key = groupKey(task.directive);
    if (key === last) runs.at(-1)?.push(task);
    else runs.push([task]);
    last = key;
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const { key, leads } = first.directive;
    return [{ id: key, path: headPath(run, first.directive), leads: leads.map(({ text }) => text), tasks: run }];
  });
}

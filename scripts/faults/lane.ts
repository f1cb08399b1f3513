import type { Page } from "@playwright/test";
import type { PageText } from "../../lib/model/page-text.ts";
import type { Driver, Row } from "./in-page.ts";
import { markOf, noticePage } from "./notice-page.ts";

const TASKS = 5;
/** Changes after the saving, each of all the group's tasks at once. */
const CHANGES = 6;

/** The tasks of one notice, saved together and changed together, again and again. */
export interface Group {
  readonly number: number;
  /** The last step that was confirmed: -1 nothing, 0 saved, n the note "n" written to each. */
  step: number;
  /** Whether a further step was asked for and has not been answered. */
  isOpen: boolean;
  ids: readonly string[];
}

/** What is told of a group from inside the page, before and after each step. */
interface Told {
  readonly number: number;
  readonly step: number;
  readonly ids: readonly string[] | null;
}

/** Everything that was asked for and confirmed, kept outside of the browser. */
export class Ledger {
  readonly groups = new Map<number, Group>();
  confirmed = 0;
  readonly refused: string[] = [];
  /** Steps that never succeeded. */
  readonly gaveUp: string[] = [];

  /** Lets a page tell what it has asked for and what was confirmed. */
  async listenTo(page: Page): Promise<void> {
    await page.exposeFunction("tellTried", ({ number, step }: Told) => {
      const group = this.groups.get(number) ?? { number, step: -1, isOpen: false, ids: [] };
      this.groups.set(number, { ...group, isOpen: step > group.step });
    });
    await page.exposeFunction("tellConfirmed", ({ number, step, ids }: Told) => {
      const group = this.groups.get(number);
      if (!group) throw new Error("confirmed before it was asked for");
      this.groups.set(number, { ...group, step, isOpen: false, ids: ids ?? group.ids });
      this.confirmed++;
    });
    await page.exposeFunction("tellRefused", (words: string) => void this.refused.push(words));
    await page.exposeFunction("tellGaveUp", (words: string) => void this.gaveUp.push(words));
  }

  /** What of the promises is broken by what is stored. Takes what is stored as known from then on. */
  check(rows: Readonly<Record<string, readonly Row[]>>): readonly string[] {
    const tasks = new Map<number, Row[]>();
    for (const row of rows.tasks ?? []) {
      const number = Number(/\(đợt (\d+)\)/u.exec(String(row.statement))?.[1]);
      tasks.set(number, [...(tasks.get(number) ?? []), row]);
    }
    const entries = new Map<unknown, number>();
    for (const { taskId } of rows.history ?? []) entries.set(taskId, (entries.get(taskId) ?? 0) + 1);
    const keys = new Set((rows.notices ?? []).map(({ key }) => key));
    const strays = (rows.tasks ?? [])
      .filter(({ noticeKey }) => !keys.has(noticeKey))
      .map(({ id }) => `task ${id} has lost its notice`);
    return [
      ...strays,
      ...[...this.groups.values()].flatMap((group) => this.checkGroup(group, tasks.get(group.number) ?? [], entries)),
    ];
  }

  private checkGroup(group: Group, tasks: readonly Row[], entries: ReadonlyMap<unknown, number>): readonly string[] {
    const name = `${markOf(group.number)}, confirmed to step ${group.step}`;
    const steps = new Set(tasks.map(({ note }) => Number(note)));
    const [step = -1] = steps;
    const missing = group.ids.filter((id) => !tasks.some((task) => task.id === id));
    const broken = [
      ...(tasks.length === 0 || tasks.length === TASKS ? [] : [`${name}: ${tasks.length} of ${TASKS} tasks are there`]),
      ...(steps.size > 1 ? [`${name}: half of a change was written (${[...steps].join(", ")})`] : []),
      ...(step < group.step ? [`${name}: only step ${step} is there`] : []),
      ...(step > group.step + Number(group.isOpen) ? [`${name}: step ${step} was never asked for`] : []),
      ...missing.map((id) => `${name}: task ${id} is gone`),
      ...tasks.filter(({ id }) => (entries.get(id) ?? 0) !== step).map(({ id }) => `${name}: the history of ${id} does not fit`),
    ];
    this.groups.set(group.number, { ...group, step, isOpen: false, ids: tasks.map(({ id }) => String(id)) });
    return broken;
  }

  /** Groups whose last step had not been confirmed, and was there all the same or was not. */
  open(): readonly Group[] {
    return [...this.groups.values()].filter(({ isOpen }) => isOpen);
  }
}

/** The notices for a lane, and how far each is to be brought. */
const plan = (numbers: readonly number[]) => numbers.map((number) => ({ number, page: noticePage(number, TASKS) }));

/** Saves and changes one notice after the other in the page, until all are done or the browser dies. `pause`: ms between steps. */
export async function runLane(page: Page, numbers: readonly number[], pause = 0): Promise<void> {
  await page.evaluate(lane, { notices: plan(numbers), changes: CHANGES, pause });
}

interface LaneRequest {
  readonly notices: readonly { readonly number: number; readonly page: PageText }[];
  readonly changes: number;
  readonly pause: number;
}

interface InPage {
  readonly faults: Driver;
  tellTried(told: Told): Promise<void>;
  tellConfirmed(told: Told): Promise<void>;
  tellRefused(words: string): Promise<void>;
  tellGaveUp(words: string): Promise<void>;
}

/** Runs in the page. A step that fails is asked for again: the worker may have been stopped under it. */
async function lane({ notices, changes, pause }: LaneRequest): Promise<void> {
  const { faults, tellTried, tellConfirmed, tellRefused, tellGaveUp } = globalThis as unknown as InPage;
  const insist = async (
    number: number,
    step: number,
    name: string,
    request: unknown,
  ): Promise<Record<string, unknown> | null> => {
    for (let attempt = 0; attempt < 20; attempt++) {
      await tellTried({ number, step, ids: null });
      const answer = await faults.send(name, request);
      if (answer.ok) return answer.value ?? {};
      await tellRefused(`${name}: ${answer.error?.code}: ${answer.error?.detail}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await tellGaveUp(`${name} of notice ${number}`);
    return null;
  };
  for (const { number, page } of notices) {
    let keys: readonly string[] = [];
    for (let attempt = 0; keys.length === 0 && attempt < 20; attempt++) keys = await faults.keysOf(page);
    const value = await insist(number, 0, "saveDirectives", { page, keys });
    if (!value) continue;
    const ids = Object.values(value.saved as Record<string, { taskId: string }>).map(({ taskId }) => taskId);
    await tellConfirmed({ number, step: 0, ids });
    for (let step = 1; step <= changes; step++) {
      const edit = { changes: { note: String(step) } };
      if (!(await insist(number, step, "editTasks", { taskIds: ids, edit }))) break;
      await tellConfirmed({ number, step, ids });
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

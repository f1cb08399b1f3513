import { afterEach, expect, it } from "vitest";
import { act, mount, named } from "../../test/support/mount.tsx";
import { CheckBox } from "../CheckBox.tsx";
import { useChoice } from "./use-choice.ts";

/** Storage that answers when the test says so. */
class SlowStore {
  stored = false;
  private readonly waiting: ((isDone: boolean) => void)[] = [];
  private heard: (choice: boolean) => void = () => {};

  readonly get = async (): Promise<boolean> => this.stored;
  readonly set = (choice: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      this.waiting.push((isDone) => {
        if (!isDone) return reject(new Error("disk full"));
        this.stored = choice;
        this.heard(choice);
        resolve();
      });
    });
  readonly watch = (callback: (choice: boolean) => void): (() => void) => {
    this.heard = callback;
    return () => {};
  };

  /** The oldest choice that waits is stored, or cannot be. */
  readonly answer = (isDone: boolean): Promise<void> => act(async () => this.waiting.shift()?.(isDone));

  /** Another window chooses. */
  readonly hear = (choice: boolean): void =>
    act(() => {
      this.stored = choice;
      this.heard(choice);
    });
}

function Setting({ store, onFailed }: { readonly store: SlowStore; readonly onFailed: (error: unknown) => void }) {
  const [isOn, choose] = useChoice(store, false, onFailed);
  return (
    <CheckBox checked={isOn} onChange={(next) => void choose(next)}>
      In cả dấu
    </CheckBox>
  );
}

let view: ReturnType<typeof mount> | null = null;
afterEach(() => view?.unmount());

async function open() {
  const store = new SlowStore();
  const failures: unknown[] = [];
  const onFailed = (error: unknown): void => void failures.push(error);
  const shown = mount(<Setting store={store} onFailed={onFailed} />);
  view = shown;
  await act(async () => undefined);
  const box = named(shown.container, "input", "") as HTMLInputElement;
  return { store, failures, box, press: () => act(() => box.click()) };
}

it("shows what was chosen before it is stored", async () => {
  const { store, box, press } = await open();
  press();
  expect([box.checked, store.stored]).toEqual([true, false]);
  await store.answer(true);
  expect([box.checked, store.stored]).toEqual([true, true]);
});

it("goes back to what is stored when that could not be stored, and says so", async () => {
  const { store, failures, box, press } = await open();
  press();
  await store.answer(false);
  expect([box.checked, failures.length]).toEqual([false, 1]);
});

it("stays at the last of several quick choices", async () => {
  const { store, box, press } = await open();
  press();
  press();
  press();
  const seen: boolean[] = [];
  for (let i = 0; i < 3; i++) {
    await store.answer(true);
    seen.push(box.checked);
  }
  expect(seen).toEqual([true, true, true]);
});

it("follows other windows", async () => {
  const { store, box } = await open();
  store.hear(true);
  expect(box.checked).toBe(true);
});

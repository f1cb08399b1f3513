import { useEffect, useRef, useState } from "react";

/** Where a setting is kept. */
export interface ChoiceStore<T> {
  readonly get: () => Promise<T>;
  /** Rejects when it could not be stored. */
  readonly set: (choice: T) => Promise<void>;
  /** Calls back after each change, in whatever window, until the returned function is called. */
  readonly watch: (callback: (choice: T) => void) => () => void;
}

/**
 * A setting as it is stored, and the function that chooses another: it shows at once what was chosen, and goes back when that could not
 * be stored. `store`: the same one each time; `start`: what is shown until it has been read.
 */
export function useChoice<T>(
  store: ChoiceStore<T>,
  start: T,
  onFailed: (error: unknown) => void,
): readonly [T, (choice: T) => Promise<boolean>] {
  const [choice, setChoice] = useState(start);
  const pending = useRef(0);
  useEffect(() => {
    void store.get().then((stored) => pending.current === 0 && setChoice(stored));
    // While a choice of this window is on its way, what is heard is older than what is shown.
    return store.watch((stored) => pending.current === 0 && setChoice(stored));
  }, [store]);
  const choose = async (next: T): Promise<boolean> => {
    setChoice(next);
    pending.current += 1;
    const isStored = await store.set(next).then(
      () => true,
      (error: unknown) => {
        onFailed(error);
        return false;
      },
    );
    const stored = await store.get();
    pending.current -= 1;
    if (pending.current === 0) setChoice(stored);
    return isStored;
  };
  return [choice, choose];
}

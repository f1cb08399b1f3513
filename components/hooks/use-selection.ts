import { useCallback, useEffect, useState } from "react";

/** Keys of the chosen tasks of one notice; of another notice nothing is chosen. */
export function useSelection(noticeKey: string | null) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice has other tasks under the same keys
  useEffect(() => setSelected(new Set()), [noticeKey]);
  const select = useCallback((keys: readonly string[]) => setSelected(new Set(keys)), []);
  const toggle = useCallback((key: string, isSelected: boolean): void => {
    setSelected((known) => {
      const next = new Set(known);
      if (isSelected) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  return { selected, select, toggle };
}

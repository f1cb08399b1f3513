import { useEffect, useState } from "react";
import { liveTasks } from "../../lib/store/live-tasks.ts";
import type { StorageTrouble } from "../../lib/store/store-error.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";

/** What the store gives: everything that is not in the trash, again after each change in any window. */
export type StoredTasks =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly code: StorageTrouble; readonly onRetry: () => void }
  | { readonly status: "ready"; readonly tasks: readonly TaskWithNotice[] };

export function useTasks(): StoredTasks {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<StoredTasks>({ status: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new subscription
  useEffect(
    () =>
      liveTasks(
        (tasks) => setState({ status: "ready", tasks }),
        (error) => {
          console.error("the tasks could not be read", error);
          // Rarely wanted: the popup does not carry it.
          void import("../../lib/store/store-error.ts").then(({ storageTrouble }) =>
            setState({ status: "failed", code: storageTrouble(error), onRetry: () => setAttempt((count) => count + 1) }),
          );
        },
      ),
    [attempt],
  );
  return state;
}

import { useEffect, useState } from "react";
import type { TableTask } from "../../lib/export/cells.ts";
import { manyTasksByIds } from "../../lib/store/browse.ts";
import { type ReportRequest, requestOf } from "./report-request.ts";

export type ReportTasks =
  | { readonly status: "reading" | "gone" | "failed" }
  | { readonly status: "ready"; readonly request: ReportRequest; readonly tasks: readonly TableTask[] };

/** The tasks that the report at this address is of, as they are now. */
export function useReport(): ReportTasks {
  const [state, setState] = useState<ReportTasks>({ status: "reading" });
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<ReportTasks | null> => {
      const request = await requestOf(location.href);
      if (!request) return { status: "gone" };
      const tasks = await manyTasksByIds(request.ids, () => undefined, stop.signal);
      return tasks && { status: "ready", request, tasks };
    };
    read().then(
      (next) => next && !stop.signal.aborted && setState(next),
      (error: unknown) => {
        console.error("the report could not be read", error);
        setState({ status: "failed" });
      },
    );
    return () => stop.abort();
  }, []);
  return state;
}

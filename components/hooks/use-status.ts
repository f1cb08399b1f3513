import { useEffect, useState } from "react";

const QUIET_MS = 500;

/** The sentence for `role=status`: `event` at once, `count` when it has not changed for half a second. "" when there is none. */
export function useStatus(event: string | null, count: string | null): string {
  const [status, setStatus] = useState("");
  useEffect(() => {
    if (event !== null) setStatus(event);
  }, [event]);
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => setStatus(count), QUIET_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return status;
}

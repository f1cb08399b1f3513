import { useEffect, useState } from "react";
import type { TaskId } from "../../lib/model/task.ts";

/** What the page's address asks for: one task, or those that are open. Each asking is a new object. */
export type Asked = { readonly kind: "task"; readonly id: TaskId } | { readonly kind: "open" };

const TASK = /^#task=([0-9a-f-]{36})$/u;

function readHash(): Asked | null {
  const id = TASK.exec(location.hash)?.[1];
  if (id !== undefined) return { kind: "task", id: id as TaskId };
  return location.hash === "#open" ? { kind: "open" } : null;
}

/** What the address asks for, now and whenever a reminder is pressed. Asked once: the address is cleaned. */
export function useAskedTask(): Asked | null {
  const [asked, setAsked] = useState(readHash);
  useEffect(() => {
    const take = (): void => {
      const next = readHash();
      if (next) setAsked(next);
      if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return asked;
}

import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import type { MessageError } from "../lib/messaging/contract.ts";
import type { Span } from "../lib/model/span.ts";
import { EmptyState } from "./EmptyState.tsx";
import { LoadFailed } from "./LoadFailed.tsx";
import { NoneMine } from "./NoneMine.tsx";
import { NoResult } from "./NoResult.tsx";
import { TaskList } from "./TaskList.tsx";
import type { RowActions } from "./TaskRow.tsx";
import type { TaskGroupItems } from "./task-groups.ts";

/** What the store gives. `total` and `done` count everything saved; `shown` and `groups` what the search leaves. */
export type TasksView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly code: MessageError["code"]; readonly onRetry: () => void }
  | {
      readonly status: "ready";
      readonly total: number;
      readonly done: number;
      readonly shown: number;
      readonly groups: readonly TaskGroupItems[];
    };

/** The part that scrolls: the list, or why there is none. */
export function ListArea({
  tasks,
  words,
  searching,
  findSpans,
  actions,
  onShowAll,
}: {
  readonly tasks: TasksView;
  readonly words: string;
  readonly searching: boolean;
  readonly findSpans: (text: string) => readonly Span[];
  readonly actions: RowActions;
  /** Takes the filter "Của tôi" off; `null` while it is off. */
  readonly onShowAll: (() => void) | null;
}) {
  if (tasks.status === "loading") return <Waiting />;
  if (tasks.status === "failed") return <LoadFailed code={tasks.code} onRetry={tasks.onRetry} />;
  if (tasks.total === 0) return <EmptyState />;
  if (tasks.shown === 0 && onShowAll && !searching) return <NoneMine onShowAll={onShowAll} />;
  if (tasks.shown === 0) return <NoResult words={words.trim()} />;
  return <TaskList groups={tasks.groups} searching={searching} findSpans={findSpans} actions={actions} />;
}

const QUIET_MS = 400;

/** Nothing for 400 ms, then words: most waits are over before they are noticed. */
function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? <p className="px-7 py-6 text-text3">{i18n.t("popup.loading")}</p> : null;
}

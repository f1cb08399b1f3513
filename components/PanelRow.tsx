import { memo, useId } from "react";
import { i18n } from "#i18n";
import type { OutlineStep } from "../lib/model/directive.ts";
import { Icon } from "./Icon.tsx";
import { PanelMeta } from "./PanelMeta.tsx";
import type { PanelTask } from "./panel-tasks.ts";

/** What a row can ask for. */
export interface PanelRowActions {
  readonly onSelect: (key: string, selected: boolean) => void;
  /** Shows the task on the page. */
  readonly onGoTo: (key: string) => void;
}

const NAME_LENGTH = 80;

const shortened = (text: string): string => (text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text);

/** One task of the page: choose it to be saved, or press its words to see it on the page. Drawn anew only when it changes. */
export const PanelRow = memo(function PanelRow({
  task,
  head,
  isChipAbove,
  selected,
  shown,
  actions,
}: {
  readonly task: PanelTask;
  /** The place of the heading above it. */
  readonly head: readonly OutlineStep[];
  /** The heading says already how the task binds the user's unit. */
  readonly isChipAbove: boolean;
  readonly selected: boolean;
  /** Its card is open on the page. */
  readonly shown: boolean;
  readonly actions: PanelRowActions;
}) {
  const { directive, state, binding, isChanged } = task;
  const { key, text } = directive;
  // Keys may hold spaces, ids that are referred to may not.
  const metaId = useId();
  return (
    <li
      data-task={key}
      data-mine={binding !== null || undefined}
      aria-current={shown || undefined}
      className="group/row row-lazy relative flex gap-1.5 border-line border-b px-2 py-1.5 hover:bg-hover aria-[current]:bg-selected aria-[current]:shadow-current before:absolute before:inset-y-0 before:left-0 data-mine:before:border-accent data-mine:before:border-l-[3px] forced:aria-[current]:border-2"
    >
      {state === "saved" ? (
        <span className={`inline-flex size-7 flex-none items-center justify-center ${isChanged ? "text-amber" : "text-green"}`}>
          <Icon name="saved" />
        </span>
      ) : (
        <label className="inline-flex size-7 flex-none cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            className="size-[18px] accent-fill"
            aria-label={i18n.t("panel.row.select", [shortened(text)])}
            checked={selected}
            onChange={({ target }) => actions.onSelect(key, target.checked)}
          />
        </label>
      )}
      <div className="min-w-0 flex-1 pt-1">
        {/* Its area is the whole row but the check box. */}
        <button
          type="button"
          data-jump=""
          aria-describedby={metaId}
          title={i18n.t(isChanged ? "panel.row.seeChange" : "panel.row.goTo")}
          onClick={() => actions.onGoTo(key)}
          className="block w-full text-left leading-[19px] after:absolute after:inset-y-0 after:right-0 after:left-[37px] after:content-[''] focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:after:outline-offset-[-2px]"
        >
          <span lang="vi" className="line-clamp-4 break-words">
            {text}
          </span>
        </button>
        <p id={metaId} className="py-px text-meta text-text3">
          <PanelMeta task={task} head={head} isChipAbove={isChipAbove} />
        </p>
      </div>
    </li>
  );
});

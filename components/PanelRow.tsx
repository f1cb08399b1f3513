import { Fragment, memo, type ReactNode, useId } from "react";
import { i18n } from "#i18n";
import type { OutlineStep } from "../lib/model/directive.ts";
import { DOT, DueWords } from "./DueWords.tsx";
import { Icon } from "./Icon.tsx";
import type { PanelTask } from "./panel-tasks.ts";
import { placeWords } from "./place-words.ts";

/** What a row can ask for. */
export interface PanelRowActions {
  readonly onSelect: (key: string, selected: boolean) => void;
  /** Shows the task on the page. */
  readonly onGoTo: (key: string) => void;
}

const NAME_LENGTH = 80;

const SHOWN_TARGETS = 2;
/** A number stays with its words on one line, as long as these are few. */
const ONE_PIECE = 24;

const shortened = (text: string): string => (text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text);

/** One task of the page: choose it to be saved, or press its words to see it on the page. Drawn anew only when it changes. */
export const PanelRow = memo(function PanelRow({
  task,
  head,
  selected,
  shown,
  actions,
}: {
  readonly task: PanelTask;
  /** The place of the heading above it. */
  readonly head: readonly OutlineStep[];
  readonly selected: boolean;
  /** Its card is open on the page. */
  readonly shown: boolean;
  readonly actions: PanelRowActions;
}) {
  const { directive, state } = task;
  const { key, text } = directive;
  // Keys may hold spaces, ids that are referred to may not.
  const metaId = useId();
  return (
    <li
      data-task={key}
      aria-current={shown || undefined}
      className="group/row row-lazy relative flex gap-1.5 border-line border-b px-2 py-1.5 hover:bg-hover aria-[current]:bg-selected aria-[current]:shadow-current forced:aria-[current]:border-2"
    >
      {state === "saved" ? (
        <span className="inline-flex size-7 flex-none items-center justify-center text-green">
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
          title={i18n.t("panel.row.goTo")}
          onClick={() => actions.onGoTo(key)}
          className="block w-full text-left leading-[19px] after:absolute after:inset-y-0 after:right-0 after:left-[37px] after:content-[''] focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:after:outline-offset-[-2px]"
        >
          <span lang="vi" className="line-clamp-4 break-words">
            {text}
          </span>
        </button>
        <p id={metaId} className="py-px text-meta text-text3">
          <Meta task={task} head={head} />
        </p>
      </div>
    </li>
  );
});

const TONES = { over: "text-red", today: "text-amber", other: "text-text2" } as const;

function toneOf({ due, state }: PanelTask): string {
  if (due.form !== "date" || state === "saved" || due.daysOver < 0) return TONES.other;
  return due.daysOver > 0 ? TONES.over : TONES.today;
}

/** Facts in one line: how far it is saved, its deadline, its first targets, its place under the heading. */
function Meta({ task, head }: { readonly task: PanelTask; readonly head: readonly OutlineStep[] }) {
  const { directive, state, due } = task;
  const place = placeWords(directive.path.slice(head.length));
  const facts: ReactNode[] = [
    state === "saved" && <span className="font-strong text-green">{i18n.t("page.saved")}</span>,
    state === "saving" && i18n.t("page.saving"),
    state === "failed" && <span className="font-strong text-red">{i18n.t("panel.row.failed")}</span>,
    due.form === "none" ? i18n.t("popup.row.noDeadline") : <DueWords key="due" due={due} tone={toneOf(task)} />,
    ...directive.targets.slice(0, SHOWN_TARGETS).map(({ text }) => (
      <span key={text} lang="vi" className={text.length <= ONE_PIECE ? "whitespace-nowrap" : ""}>
        {text}
      </span>
    )),
    place !== "" && <span className="whitespace-nowrap">{place}</span>,
  ].filter((fact) => fact !== false);
  return facts.map((fact, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: facts in a fixed order
    <Fragment key={index}>
      {index > 0 && DOT}
      {fact}
    </Fragment>
  ));
}

import { Fragment, type ReactNode } from "react";
import { i18n } from "#i18n";
import type { OutlineStep } from "../lib/model/directive.ts";
import { BindingChip } from "./BindingChip.tsx";
import { DOT, DueWords } from "./DueWords.tsx";
import type { PanelTask } from "./panel-tasks.ts";
import { placeWords } from "./place-words.ts";

const SHOWN_TARGETS = 2;
/** A number stays with its words on one line, as long as these are few. */
const ONE_PIECE = 24;

const TONES = { over: "text-red", today: "text-amber", other: "text-text2" } as const;

function toneOf({ due, state }: PanelTask): string {
  if (due.form !== "date" || state === "saved" || due.daysOver < 0) return TONES.other;
  return due.daysOver > 0 ? TONES.over : TONES.today;
}

/** Facts in one line: my unit's part, how far it is saved, its deadline, its first targets, its place under the heading. */
export function PanelMeta({
  task,
  head,
  isChipAbove,
}: {
  readonly task: PanelTask;
  /** The place of the heading above it. */
  readonly head: readonly OutlineStep[];
  readonly isChipAbove: boolean;
}) {
  const { directive, state, due, binding, isChanged, hasDraft } = task;
  const place = placeWords(directive.path.slice(head.length));
  const facts: ReactNode[] = [
    binding !== null && !isChipAbove && <BindingChip key="binding" binding={binding} />,
    binding?.through === "successor" && (
      <span key="now" lang="vi" title={binding.ground ?? undefined}>
        {i18n.t("panel.binding.now", [binding.written, binding.unit])}
      </span>
    ),
    state === "saved" && <span className="font-strong text-green">{i18n.t("page.saved")}</span>,
    isChanged && <span className="font-strong text-amber">{i18n.t("panel.row.changed")}</span>,
    state === "saving" && i18n.t("page.saving"),
    state === "failed" && <span className="font-strong text-red">{i18n.t("panel.row.failed")}</span>,
    hasDraft && <span className="text-amber">{i18n.t("panel.row.draft")}</span>,
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

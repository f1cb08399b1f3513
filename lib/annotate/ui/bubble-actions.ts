import type { BubbleOptions, BubbleState } from "./bubble-state.ts";
import { iconButton } from "./icon-button.ts";
import { type IconName, icon } from "./icons.ts";
import { keepChildren } from "./keep-children.ts";
import { make } from "./make-element.ts";
import { showShortcut } from "./shortcut.ts";
import type { TaskView } from "./task-state.ts";
import type { Sentence } from "./words.ts";

/** A button of the bubble that shows a picture. `onClick` is called for a real click only. */
export const bubbleIcon = (
  { document, words }: BubbleOptions,
  name: IconName,
  label: Sentence,
  onClick: () => void,
): HTMLElement => iconButton(document, icon(document, name), words.say(label), onClick);

/** A button of the bubble that shows words. `onClick` is called for a real click only. */
export function bubbleButton({ document }: BubbleOptions, look: string, onClick: () => void): HTMLElement {
  const button = make(document, "button", { type: "button", class: look });
  button.addEventListener("click", ({ isTrusted }) => isTrusted && onClick());
  return button;
}

/** Whether a task binds the user's own unit. */
export const isMine = ({ binding }: TaskView): boolean => binding !== null;

/** The bubble's row of buttons. Each is made once: what is not saved yet can be saved, the user's own first, if there are any. */
export function bubbleActions(options: BubbleOptions): { readonly element: HTMLElement; update(state: BubbleState): void } {
  const { document, words, onSave, onStep, onOpenPanel } = options;
  const element = make(document, "div", { class: "bubble-actions" });
  let wanted: readonly TaskView[] = [];
  let isBusy = false;
  const save = (tasks: readonly TaskView[]): void => {
    if (!isBusy) onSave(tasks.map(({ directive }) => directive.key));
  };
  const allSaved = make(document, "span", { class: "all-saved" }, icon(document, "saved"), words.say("page.savedAll"));
  const saveMine = bubbleButton(options, "filled mine", () => save(wanted.filter(isMine)));
  const saveAll = bubbleButton(options, "", () => save(wanted));
  const list = bubbleButton(options, "plain", () => onStep(1));
  list.append(words.say("page.openList"));
  const push = make(document, "span", { class: "push" });
  const previous = bubbleIcon(options, "up", "page.previous", () => onStep(-1));
  const next = bubbleIcon(options, "down", "page.next", () => onStep(1));
  const panel = onOpenPanel ? bubbleIcon(options, "panel", "page.openPanel", onOpenPanel) : null;
  const update = ({ tasks, isOnlyWay, shortcuts }: BubbleState): void => {
    isBusy = tasks.some(({ state }) => state === "saving");
    wanted = tasks.filter(({ state }) => state === "unsaved" || state === "failed");
    const mine = wanted.filter(isMine).length;
    for (const button of [saveMine, saveAll]) button.setAttribute("aria-disabled", String(isBusy));
    saveMine.textContent = words.count("page.saveMine", mine);
    saveAll.textContent = words.say(isBusy ? "page.saving" : "page.saveAll");
    saveAll.className = mine > 0 ? "plain" : "filled";
    showShortcut(previous, shortcuts["previous-task"]);
    showShortcut(next, shortcuts["next-task"]);
    const saving = isBusy || wanted.length > 0 ? saveAll : allSaved;
    keepChildren(element, [mine > 0 ? saveMine : null, saving, isOnlyWay ? list : null, push, previous, next, panel]);
  };
  return { element, update };
}

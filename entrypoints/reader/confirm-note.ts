import { i18n } from "#i18n";
import type { Doubt } from "../../lib/model/uncertain-words.ts";
import noteStyle from "./confirm-note.css?inline";

interface NoteOptions {
  readonly doubts: readonly Doubt[];
  /** Settles when it is remembered that the doubts which there were have been compared; `null` where there were none. */
  readonly compared: Promise<void> | null;
  /** Draws the passage into the canvas; `false`: it cannot be shown. */
  readonly draw: (canvas: HTMLCanvasElement) => Promise<boolean>;
  /** Settles when it is remembered. */
  readonly onConfirm: () => Promise<void>;
}

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

/** The picture of a task's passage for its card, and the words that must be compared with it before the task is saved. */
export function confirmNote({ doubts, compared, draw, onConfirm }: NoteOptions): HTMLElement {
  const note = element("section");
  note.className = "scan-note";
  note.setAttribute("aria-label", i18n.t("scan.picture"));
  const canvas = element("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", i18n.t("scan.picture"));
  note.append(element("style", noteStyle), canvas);
  const drawn = draw(canvas).then((isDrawn) => {
    if (!isDrawn) canvas.replaceWith(element("p", i18n.t("scan.noPicture")));
  });
  const done = element("p");
  done.setAttribute("role", "status");
  if (doubts.length === 0) {
    if (compared) note.append(done);
    void compared?.then(() => {
      done.textContent = i18n.t("scan.confirmed");
    });
    return note;
  }
  const asked = element("p", i18n.t("scan.compare"));
  const list = element("ul");
  for (const text of new Set(doubts.map((doubt) => doubt.text))) {
    const word = element("li", text);
    word.lang = "vi";
    list.append(word);
  }
  const button = element("button", i18n.t("scan.confirm"));
  button.type = "button";
  button.className = "plain";
  // Nobody has compared what is not there yet; its place is kept.
  button.style.visibility = "hidden";
  void drawn.then(() => {
    button.style.visibility = "";
  });
  button.addEventListener("click", (event) => {
    if (!event.isTrusted) return;
    button.disabled = true;
    void onConfirm().then(() => {
      done.textContent = i18n.t("scan.confirmed");
      done.tabIndex = -1;
      done.focus();
      for (const part of [asked, list, button]) part.remove();
    });
  });
  note.append(asked, list, button, done);
  return note;
}

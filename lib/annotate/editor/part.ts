import type { CardFace, CardOptions, CardState, EditorPart } from "../card-state.ts";
import { Card } from "./card.ts";
import { CardDetails } from "./card-details.ts";
import { ChangeCard } from "./change-card.ts";
import style from "./editor.css?inline";

function createCard(options: CardOptions): CardFace {
  const card = new Card({ ...options, onEdit: (key) => void details.edit(key), onShowSaved: () => details.showSaved() });
  const details = new CardDetails({ ...options, card });
  const change = new ChangeCard({ ...options, card });
  /** Of the selection whose editor was opened; once, or it could not be left. */
  let edited: string | null = null;
  const editSelection = ({ task: { directive, state } }: CardState): void => {
    if (directive.origin !== "selection" || state !== "unsaved" || edited === directive.key) return;
    edited = directive.key;
    void details.edit(directive.key);
  };
  return {
    element: card.element,
    get isEditing() {
      return details.isEditing;
    },
    show: (state) => {
      const isSettled = change.isShown(state) && !state.task.change;
      if (!details.isOf(state)) details.close();
      if (isSettled || !change.isShown(state)) change.close();
      card.show(state);
      void details.show(state);
      void change.show(state);
      if (isSettled) card.focus();
      editSelection(state);
    },
    say: (text, look) => card.say(text, look),
    focus: () => {
      if (!details.isEditing) card.focus();
    },
    submit: () => details.submit(),
    close: () => {
      details.close();
      change.close();
      card.close();
    },
    place: (place) => card.place(place),
  };
}

/** The part as its script brings it. */
export const editorPart: EditorPart = { createCard, style };

import type { CardFace, CardOptions, EditorPart } from "../card-state.ts";
import { Card } from "./card.ts";
import { CardDetails } from "./card-details.ts";
import { ChangeCard } from "./change-card.ts";
import style from "./editor.css?inline";

function createCard(options: CardOptions): CardFace {
  const card = new Card({ ...options, onEdit: (key) => void details.edit(key) });
  const details = new CardDetails({ ...options, card });
  const change = new ChangeCard({ ...options, card });
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

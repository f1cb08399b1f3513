import type { CardFace, CardOptions } from "../card-state.ts";
import { Card } from "./card.ts";
import { CardDetails } from "./card-details.ts";
import style from "./editor.css?inline";

/** The card of a task with its editor: loaded when a card is opened for the first time. */
export interface EditorPart {
  readonly createCard: (options: CardOptions) => CardFace;
  /** The card's style sheet, for the tree that it is put into. */
  readonly style: string;
}

function createCard(options: CardOptions): CardFace {
  const card = new Card({ ...options, onEdit: (key) => void details.edit(key) });
  const details = new CardDetails({ ...options, card });
  return {
    element: card.element,
    get isEditing() {
      return details.isEditing;
    },
    show: (state) => {
      if (!details.isOf(state)) details.close();
      card.show(state);
      void details.show(state);
    },
    say: (text, look) => card.say(text, look),
    focus: () => {
      if (!details.isEditing) card.focus();
    },
    submit: () => details.submit(),
    close: () => {
      details.close();
      card.close();
    },
    place: (place) => card.place(place),
  };
}

/** The part as its script brings it. */
export const editorPart: EditorPart = { createCard, style };

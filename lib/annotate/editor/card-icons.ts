import { drawIcon } from "../ui/icons.ts";

/** What the card needs, apart from what every page loads (ui/icons.ts). */
const ICONS = {
  previous: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  close: "m3.5 3.5 9 9m0-9-9 9",
  saved: "M4 2.5h8v11l-4-3-4 3z",
  info: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7v4.25M8 4.75v.01",
  edit: "m3 13 .75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7",
  calendar: "M2.75 4h10.5v9.25H2.75zM2.75 7h10.5M5.5 2.5v3M10.5 2.5v3",
  tick: "m3.5 8.5 3 3 6-6.5",
  minus: "M4 8h8",
} as const;

export type CardIcon = keyof typeof ICONS;

/** An icon of the card by its name. */
export const cardIcon = (document: Document, name: CardIcon): SVGElement => drawIcon(document, ICONS[name], name === "saved");

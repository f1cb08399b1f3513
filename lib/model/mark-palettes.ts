import type { MarkedSpan } from "./mention.ts";

/** What is painted in a colour of its own; "mine" is whoever leads, where that is the user's own unit. */
export type ColouredLook = Exclude<MarkedSpan["look"], "coordinating"> | "mine";

/** Colours of a mark, as #rrggbb. `tint`: behind the page's own words, whose colour is never touched; `null`: nothing there. */
export interface MarkColours {
  readonly tint: string | null;
  readonly line: string;
}

/** The colours of all marks, for pages with a light and with a dark ground. */
export type MarkPalette = Readonly<Record<"light" | "dark", Readonly<Record<ColouredLook, MarkColours>>>>;

/** Palettes by the names under which they are stored; the first is the usual one. */
export const PALETTE_IDS = ["usual", "blue-orange", "contrast", "lines"] as const;
export type PaletteId = (typeof PALETTE_IDS)[number];

const USUAL: MarkPalette = {
  light: {
    lead: { tint: "#dce8fc", line: "#1a5cc0" },
    mine: { tint: "#c0d8fb", line: "#0a3f93" },
    deadline: { tint: "#fcebc4", line: "#955800" },
    target: { tint: "#d3efe9", line: "#0d6b62" },
  },
  dark: {
    lead: { tint: "#1b3661", line: "#82b3ff" },
    mine: { tint: "#275395", line: "#c3dbff" },
    deadline: { tint: "#473509", line: "#f0b950" },
    target: { tint: "#0e3d39", line: "#5fd0c0" },
  },
};

/** Blue, orange and grey stay apart for eyes that tell red from green badly, and for those that tell blue from yellow badly. */
const BLUE_ORANGE: MarkPalette = {
  light: {
    lead: { tint: "#d5e5ff", line: "#0b4fb3" },
    mine: { tint: "#b9d4ff", line: "#06357a" },
    deadline: { tint: "#ffdfb3", line: "#8f4200" },
    target: { tint: "#e2e2e2", line: "#3d3d3d" },
  },
  dark: {
    lead: { tint: "#123a73", line: "#8fbcff" },
    mine: { tint: "#1d4f94", line: "#d0e3ff" },
    deadline: { tint: "#5a3300", line: "#ffb45c" },
    target: { tint: "#3d3d3d", line: "#d9d9d9" },
  },
};

const CONTRAST: MarkPalette = {
  light: {
    lead: { tint: "#dbe9ff", line: "#002f7a" },
    mine: { tint: "#c2daff", line: "#001f52" },
    deadline: { tint: "#ffeb99", line: "#4f2b00" },
    target: { tint: "#c9f5e8", line: "#003d33" },
  },
  dark: {
    lead: { tint: "#0a2a5e", line: "#b8d5ff" },
    mine: { tint: "#0d3a80", line: "#ffffff" },
    deadline: { tint: "#402c00", line: "#ffd97a" },
    target: { tint: "#00352d", line: "#8ff0dd" },
  },
};

const withoutTints = (colours: MarkPalette["light"]): MarkPalette["light"] => ({
  lead: { ...colours.lead, tint: null },
  mine: { ...colours.mine, tint: null },
  deadline: { ...colours.deadline, tint: null },
  target: { ...colours.target, tint: null },
});

/** Every palette. Tests hold what words on a tint and lines beside it need of contrast. */
export const PALETTES: Readonly<Record<PaletteId, MarkPalette>> = {
  usual: USUAL,
  "blue-orange": BLUE_ORANGE,
  contrast: CONTRAST,
  lines: { light: withoutTints(USUAL.light), dark: withoutTints(USUAL.dark) },
};

/** How each kind of mark is drawn, whatever its colours: the lines tell the kinds apart without any. */
export const MARK_LINES = {
  lead: { style: "solid", width: 2, tint: "lead", line: "lead" },
  coordinating: { style: "dashed", width: 1, tint: null, line: "lead" },
  mine: { style: "solid", width: 3, tint: "mine", line: "mine" },
  "mine-coordinating": { style: "dashed", width: 2, tint: "lead", line: "mine" },
  deadline: { style: "double", width: 1, tint: "deadline", line: "deadline" },
  target: { style: "dotted", width: 2, tint: "target", line: "target" },
} as const satisfies Readonly<
  Record<
    string,
    { readonly style: string; readonly width: number; readonly tint: ColouredLook | null; readonly line: ColouredLook }
  >
>;

/** The CSS declarations by which a kind of mark is drawn. */
export function markStyle(kind: keyof typeof MARK_LINES, colours: MarkPalette["light"]): { background: string; line: string } {
  const { style, width, tint, line } = MARK_LINES[kind];
  return {
    background: (tint && colours[tint].tint) ?? "transparent",
    line: `underline ${style} ${width}px ${colours[line].line}`,
  };
}

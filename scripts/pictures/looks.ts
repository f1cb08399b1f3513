import type { Page } from "@playwright/test";

/** How everything is looked at once: the system's theme and colours, the page's own ground, and how large things are. */
export interface Look {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** Style that the pages bring along. */
  readonly ground: string;
  /** Of the window, in CSS px: at 200 % there is half as much of it. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Of a window in which nothing is enlarged. */
export const FULL_WIDTH = 1280;
const WINDOW = { width: FULL_WIDTH, height: 860 };

export const LOOKS: readonly Look[] = [
  { name: "light", media: { colorScheme: "light" }, ground: "", size: WINDOW },
  {
    name: "dark",
    media: { colorScheme: "dark" },
    ground: "html,body,body *{background-color:#11151b!important;color:#d8dde5!important}a{color:#8db9fb!important}",
    size: WINDOW,
  },
  { name: "zoomed", media: { colorScheme: "light" }, ground: "", size: { width: 640, height: 430 } },
  { name: "forced", media: { colorScheme: "light", forcedColors: "active" }, ground: "", size: WINDOW },
];

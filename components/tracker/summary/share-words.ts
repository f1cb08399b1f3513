import { i18n } from "#i18n";
import type { Share } from "../../../lib/catalogue/summary/weeks.ts";

const KEYS = {
  lead: "page.lead",
  coordinating: "page.coordinating",
  collective: "page.collective",
  other: "summary.other",
} as const satisfies Record<Share, string>;

/** "Chủ trì": whose work it is. */
export const shareWords = (share: Share): string => i18n.t(KEYS[share]);

import { type RefObject, useRef } from "react";
import { useElementWidth } from "../../hooks/use-element-width.ts";

/** Drawn in until the room is known. CSS px. */
const FIRST = 720;

/** The room of a picture in CSS px. While its table is shown it has none: it keeps what it had, as paper gets both. */
export function useChartWidth(frame: RefObject<HTMLElement | null>): number {
  const last = useRef(FIRST);
  const width = useElementWidth(frame);
  if (width > 0) last.current = width;
  return last.current;
}

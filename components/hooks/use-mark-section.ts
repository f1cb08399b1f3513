import { getMarkColours, setMarkColours, watchMarkColours } from "../../lib/settings/mark-colours.ts";
import type { MarkSectionProps } from "../MarkSection.tsx";
import { useChoice } from "./use-choice.ts";

const STORE = { get: getMarkColours, set: setMarkColours, watch: watchMarkColours };

/** The colours of marks, in whatever window they change. `onFailed`: the change could not be stored. */
export function useMarkSection(onFailed: (error: unknown) => void): MarkSectionProps {
  const [palette, choose] = useChoice<MarkSectionProps["palette"]>(STORE, "usual", onFailed);
  return { palette, onChange: (chosen) => void choose(chosen) };
}

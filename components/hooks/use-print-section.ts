import { getPrintsMarks, setPrintsMarks, watchPrintsMarks } from "../../lib/settings/printing.ts";
import type { PrintSectionProps } from "../PrintSection.tsx";
import { useChoice } from "./use-choice.ts";

const STORE = { get: getPrintsMarks, set: setPrintsMarks, watch: watchPrintsMarks };

/** Whether marks are printed, in whatever window that changes. `onFailed`: the change could not be stored. */
export function usePrintSection(onFailed: (error: unknown) => void): PrintSectionProps {
  const [printsMarks, choose] = useChoice(STORE, false, onFailed);
  return { printsMarks, onChange: (choice) => void choose(choice) };
}

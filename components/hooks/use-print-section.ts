import { useEffect, useState } from "react";
import { getPrintsMarks, setPrintsMarks, watchPrintsMarks } from "../../lib/settings/printing.ts";
import type { PrintSectionProps } from "../PrintSection.tsx";

/** Whether marks are printed, in whatever window that changes. `onFailed`: the change could not be stored. */
export function usePrintSection(onFailed: (error: unknown) => void): PrintSectionProps {
  const [printsMarks, setChoice] = useState(false);
  useEffect(() => {
    void getPrintsMarks().then(setChoice);
    return watchPrintsMarks(setChoice);
  }, []);
  const onChange = (choice: boolean): void => {
    setPrintsMarks(choice).catch(onFailed);
  };
  return { printsMarks, onChange };
}

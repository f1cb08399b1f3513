import { useEffect, useState } from "react";
import { getMarkColours, setMarkColours, watchMarkColours } from "../../lib/settings/mark-colours.ts";
import type { MarkSectionProps } from "../MarkSection.tsx";

/** The colours of marks, in whatever window they change. `onFailed`: the change could not be stored. */
export function useMarkSection(onFailed: (error: unknown) => void): MarkSectionProps {
  const [palette, setPalette] = useState<MarkSectionProps["palette"]>("usual");
  useEffect(() => {
    void getMarkColours().then(setPalette);
    return watchMarkColours(setPalette);
  }, []);
  const onChange = (chosen: MarkSectionProps["palette"]): void => {
    setMarkColours(chosen).catch(onFailed);
  };
  return { palette, onChange };
}

import { useEffect, useState } from "react";
import type { PaletteId } from "../../lib/model/mark-palettes.ts";
import { getMarkColours, watchMarkColours } from "../../lib/settings/mark-colours.ts";

/** Paints the reader's marks in the chosen colours, as the background has web pages do. */
export function useMarkSheet(): void {
  const [palette, setPalette] = useState<PaletteId>("usual");
  useEffect(() => {
    void getMarkColours().then(setPalette);
    return watchMarkColours(setPalette);
  }, []);
  useEffect(() => {
    if (palette === "usual") return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `/marks/${palette}.css`;
    document.head.append(link);
    return () => link.remove();
  }, [palette]);
}

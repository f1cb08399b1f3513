import { useState } from "react";
import type { CsvSeparator } from "../ExportMenu.tsx";
export function useCsvSeparator(): readonly [CsvSeparator, (separator: CsvSeparator) => void] {
  return useState<CsvSeparator>(";");
}

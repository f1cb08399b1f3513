import { useEffect, useState } from "react";
import type { CsvSeparator } from "../../lib/model/csv-separator.ts";
import { getCsvSeparator, setCsvSeparator } from "../../lib/settings/csv.ts";

/** The separator of CSV files, and the function that chooses and remembers another. */
export function useCsvSeparator(): readonly [CsvSeparator, (separator: CsvSeparator) => void] {
  const [separator, setSeparator] = useState<CsvSeparator>(";");
  useEffect(() => {
    void getCsvSeparator().then(setSeparator);
  }, []);
  const choose = (chosen: CsvSeparator): void => {
    setSeparator(chosen);
    // The choice holds for this export even when it could not be remembered.
    setCsvSeparator(chosen).catch((error: unknown) => console.warn("the CSV separator could not be stored", error));
  };
  return [separator, choose];
}

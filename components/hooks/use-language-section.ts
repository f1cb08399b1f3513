import { useEffect, useState } from "react";
import { getLanguage, setLanguage } from "../../lib/settings/language.ts";
import type { LanguageSectionProps } from "../LanguageSection.tsx";

/** The language of the interface; when another is chosen, the settings are shown anew in it. `onFailed`: it could not be stored. */
export function useLanguageSection(onFailed: (error: unknown) => void): LanguageSectionProps {
  const [language, setChoice] = useState<LanguageSectionProps["language"]>(null);
  useEffect(() => {
    void getLanguage().then(setChoice);
  }, []);
  const onChange = (choice: LanguageSectionProps["language"]): void => {
    setLanguage(choice).then(() => {
      location.hash = "language";
      location.reload();
    }, onFailed);
  };
  return { language, onChange };
}

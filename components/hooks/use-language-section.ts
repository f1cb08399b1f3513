import { getLanguage, setLanguage, watchLanguage } from "../../lib/settings/language.ts";
import type { LanguageSectionProps } from "../LanguageSection.tsx";
import { useChoice } from "./use-choice.ts";

const STORE = { get: getLanguage, set: setLanguage, watch: watchLanguage };

/** The language of the interface; when another is chosen, the settings are shown anew in it. `onFailed`: it could not be stored. */
export function useLanguageSection(onFailed: (error: unknown) => void): LanguageSectionProps {
  const [language, choose] = useChoice<LanguageSectionProps["language"]>(STORE, null, onFailed);
  const onChange = async (choice: LanguageSectionProps["language"]): Promise<void> => {
    if (!(await choose(choice))) return;
    location.hash = "language";
    location.reload();
  };
  return { language, onChange: (choice) => void onChange(choice) };
}

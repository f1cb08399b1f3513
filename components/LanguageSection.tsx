import { i18n } from "#i18n";

/** A language of the interface; `null`: the browser's. */
type Choice = "vi" | "en" | null;

export interface LanguageSectionProps {
  readonly language: Choice;
  readonly onChange: (language: Choice) => void;
}

const CHOICES = [
  { value: null, words: "settings.language.browser" },
  { value: "vi", words: "settings.language.vi" },
  { value: "en", words: "settings.language.en" },
] as const;

/** Which language the interface speaks. */
export function LanguageSection({ language, onChange }: LanguageSectionProps) {
  return (
    <>
      <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.language.about")}</p>
      <fieldset className="mt-4 rounded-card border border-line bg-surface p-4">
        <legend className="sr-only">{i18n.t("settings.language.title")}</legend>
        {CHOICES.map(({ value, words }) => (
          <label key={words} lang={value ?? undefined} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              name="language"
              className="accent-fill"
              checked={language === value}
              onChange={() => onChange(value)}
            />
            {i18n.t(words)}
          </label>
        ))}
        <p className="mt-2 max-w-[640px] text-meta text-text3">{i18n.t("settings.language.names")}</p>
      </fieldset>
    </>
  );
}

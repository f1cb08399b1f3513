import { useState } from "react";
import { i18n } from "#i18n";
import { CalendarSection, type CalendarSectionProps } from "./CalendarSection.tsx";
import { DataSection, type DataSectionProps } from "./data/DataSection.tsx";
import { GeneralSection, type GeneralSectionProps } from "./GeneralSection.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { LanguageSection, type LanguageSectionProps } from "./LanguageSection.tsx";
import { MarkSection, type MarkSectionProps } from "./MarkSection.tsx";
import { PrintSection, type PrintSectionProps } from "./PrintSection.tsx";
import { PrivacySection } from "./PrivacySection.tsx";
import { ProductMark } from "./ProductMark.tsx";
import { ReadingSection, type ReadingSectionProps } from "./ReadingSection.tsx";
import { ReminderSection, type ReminderSectionProps } from "./ReminderSection.tsx";
import { Toast, type ToastMessage } from "./Toast.tsx";
import { UnitSection, type UnitSectionProps } from "./UnitSection.tsx";

/** The settings page without its doors. */
export interface SettingsProps {
  readonly unit: UnitSectionProps;
  readonly reading: ReadingSectionProps;
  readonly marks: MarkSectionProps;
  readonly print: PrintSectionProps;
  readonly reminders: ReminderSectionProps;
  readonly calendar: CalendarSectionProps;
  readonly language: LanguageSectionProps;
  readonly general: GeneralSectionProps;
  readonly data: DataSectionProps;
  /** Sections that administrators have set. */
  readonly locked: readonly SectionId[];
  /** Section shown at first, as in the address ("#reading"). */
  readonly first?: string;
  readonly toast: ToastMessage | null;
  readonly onCloseToast: () => void;
}

const SECTIONS = [
  { id: "unit", icon: "unit", title: "settings.unit.title" },
  { id: "reading", icon: "file", title: "settings.reading.title" },
  { id: "marks", icon: "edit", title: "settings.marks.title" },
  { id: "print", icon: "print", title: "settings.print.title" },
  { id: "reminders", icon: "bell", title: "settings.reminders.title" },
  { id: "calendar", icon: "calendar", title: "settings.calendar.title" },
  { id: "language", icon: "language", title: "settings.language.title" },
  { id: "general", icon: "settings", title: "settings.general" },
  { id: "data", icon: "download", title: "data.title" },
  { id: "privacy", icon: "shield", title: "settings.privacy.title" },
] as const satisfies readonly { readonly id: string; readonly icon: IconName; readonly title: string }[];

/** A section of the settings, as in the address ("#data"). */
export type SectionId = (typeof SECTIONS)[number]["id"];

const sectionOf = (first: string | undefined): SectionId => SECTIONS.find(({ id }) => `#${id}` === first)?.id ?? "unit";

/** Sections on the left, one of them on the right; a select above it where there is no room. */
export function SettingsView(props: SettingsProps) {
  const { unit, reading, marks, print, reminders, calendar, language, general, data, locked, first, toast, onCloseToast } = props;
  const [section, setSection] = useState(sectionOf(first));
  const title = SECTIONS.find(({ id }) => id === section)?.title ?? "settings.unit.title";
  const isLocked = locked.includes(section);
  return (
    <div className="flex min-h-screen flex-col bg-canvas">
      <header className="flex min-h-[52px] items-center gap-3 border-line border-b bg-surface px-4">
        <ProductMark size={20} />
        <h1 className="flex-1 font-strong text-head">{i18n.t("settings.title")}</h1>
        <p className="text-meta text-text3">{i18n.t("settings.savedAtOnce")}</p>
      </header>
      <div className="flex flex-1 flex-col wide:flex-row">
        <Sections current={section} onChoose={setSection} />
        <main className="relative w-full max-w-[820px] flex-1 p-4 pb-20 wide:px-8 wide:pt-5">
          <h2 className="font-strong text-title">{i18n.t(title)}</h2>
          {section === "unit" && <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.unit.about")}</p>}
          {isLocked && <p className="mt-3 rounded-card border border-line2 bg-surface p-3">{i18n.t("settings.locked")}</p>}
          <fieldset disabled={isLocked} className="min-w-0">
            {section === "unit" && <UnitSection {...unit} />}
            {section === "reading" && <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.reading.about")}</p>}
            {section === "reading" && <ReadingSection {...reading} />}
            {section === "marks" && <MarkSection {...marks} />}
            {section === "print" && <PrintSection {...print} />}
            {section === "reminders" && <ReminderSection {...reminders} />}
            {section === "calendar" && <CalendarSection {...calendar} />}
            {section === "language" && <LanguageSection {...language} />}
            {section === "general" && <GeneralSection {...general} />}
            {section === "data" && <p className="mt-1 max-w-[640px] text-text2">{i18n.t("data.about")}</p>}
            {section === "data" && <DataSection {...data} />}
            {section === "privacy" && <PrivacySection />}
          </fieldset>
          <div className="fixed inset-x-0 bottom-0 mx-auto max-w-[520px]">
            {toast && <Toast key={toast.id} message={toast} onClose={onCloseToast} />}
          </div>
        </main>
      </div>
      <p role="status" className="sr-only">
        {toast?.words ?? ""}
      </p>
    </div>
  );
}

function Sections({ current, onChoose }: { readonly current: SectionId; readonly onChoose: (id: SectionId) => void }) {
  return (
    <nav aria-label={i18n.t("settings.sections")} className="flex-none border-line p-2.5 wide:w-[236px] wide:border-r">
      <select
        aria-label={i18n.t("settings.sections")}
        value={current}
        onChange={(event) => onChoose(sectionOf(`#${event.target.value}`))}
        className="h-8 w-full rounded-control border border-control bg-surface px-2 wide:hidden"
      >
        {SECTIONS.map(({ id, title }) => (
          <option key={id} value={id}>
            {i18n.t(title)}
          </option>
        ))}
      </select>
      <ul className="hidden space-y-0.5 wide:block">
        {SECTIONS.map(({ id, icon, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? "page" : undefined}
              onClick={() => onChoose(id)}
              className={`flex h-8 w-full items-center gap-2.5 rounded-control px-2.5 text-left ${id === current ? "bg-selected font-strong text-accent forced:outline" : "text-text2 hover:bg-hover"}`}
            >
              <Icon name={icon} />
              {i18n.t(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

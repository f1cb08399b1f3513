import { i18n } from "#i18n";
import { CheckBox } from "./CheckBox.tsx";

/** How pages are printed. */
export interface PrintSectionProps {
  readonly printsMarks: boolean;
  readonly onChange: (printsMarks: boolean) => void;
}

/** Whether the marks go onto paper; what stands beside the text never does. */
export function PrintSection({ printsMarks, onChange }: PrintSectionProps) {
  return (
    <div className="mt-4 rounded-card border border-line bg-surface p-4">
      <CheckBox checked={printsMarks} onChange={onChange} note={i18n.t("settings.print.note")}>
        {i18n.t("settings.print.marks")}
      </CheckBox>
    </div>
  );
}

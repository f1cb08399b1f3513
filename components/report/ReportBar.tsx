import { useId } from "react";
import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { CheckBox } from "../CheckBox.tsx";
import type { ReportHead } from "./ReportPaper.tsx";

const TEXTS = ["superior", "unit", "title", "attachedTo", "place"] as const;
const CHOICES = ["hasMotto", "byNotice", "hasSignature"] as const;

export interface ReportBarProps {
  readonly head: ReportHead;
  readonly byNotice: boolean;
  /** What is printed, in words. */
  readonly scope: string;
  /** Whether the browser prints page numbers by itself. */
  readonly numbersPages: boolean;
  readonly onChange: (changes: Partial<ReportHead> & { readonly byNotice?: boolean }) => void;
  readonly onPrint: () => void;
}

/** Over the sheet, on the screen only: the words of its head, and the button that prints. */
export function ReportBar({ head, byNotice, scope, numbersPages, onChange, onPrint }: ReportBarProps) {
  const checked = { hasMotto: head.hasMotto, hasSignature: head.hasSignature, byNotice };
  return (
    <section
      aria-label={i18n.t("report.bar")}
      className="sticky top-0 z-10 border-line border-b bg-surface px-4 py-3 print:hidden short:static"
    >
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <p className="font-strong text-head">{scope}</p>
        <span className="ml-auto">
          <Button look="filled" onPress={onPrint}>
            {i18n.t("report.print")}
          </Button>
        </span>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {TEXTS.map((field) => (
          <Field
            key={field}
            label={i18n.t(`report.field.${field}`)}
            value={head[field]}
            onChange={(value) => onChange({ [field]: value })}
          />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {CHOICES.map((field) => (
          <CheckBox key={field} checked={checked[field]} onChange={(value) => onChange({ [field]: value })}>
            {i18n.t(`report.field.${field}`)}
          </CheckBox>
        ))}
      </div>
      {!numbersPages && <p className="mt-2 text-meta text-text2">{i18n.t("report.pageNumbers")}</p>}
    </section>
  );
}

function Field({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="min-w-[180px] flex-1">
      <label htmlFor={id} className="block text-meta text-text2">
        {label}
      </label>
      <input
        id={id}
        type="text"
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="block h-7 w-full rounded-control border border-control bg-surface px-1.5"
      />
    </div>
  );
}

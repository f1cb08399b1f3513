import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { Button } from "../Button.tsx";
import { PrivacyNote } from "../PrivacyNote.tsx";
import { ProductMark } from "../ProductMark.tsx";
import type { ShortcutKeys } from "../ShortcutHelp.tsx";
import { Toast, type ToastMessage } from "../Toast.tsx";
import { UnitSection, type UnitSectionProps } from "../UnitSection.tsx";

export interface StartProps {
  readonly unit: UnitSectionProps;
  /** Administrators have set it. */
  readonly isUnitLocked: boolean;
  readonly shortcuts: { readonly keys: ShortcutKeys; readonly onChangeKeys: () => void };
  readonly onSample: () => void;
  readonly onPrivacy: () => void;
  readonly toast: ToastMessage | null;
  readonly onCloseToast: () => void;
}

const KEYS = [
  { name: "next-task", words: "command.nextTask" },
  { name: "previous-task", words: "command.previousTask" },
  { name: "save-task", words: "command.saveTask" },
  { name: "save-selection", words: "command.saveSelection" },
] as const;

const HOSTS = "chinhphu.vn, baochinhphu.vn, thuvienphapluat.vn";

function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`step-${number}`} className="mt-6">
      <h2 id={`step-${number}`} className="font-strong text-head">
        {`${number}. ${title}`}
      </h2>
      {children}
    </section>
  );
}

/** First run: the own unit, a notice to try it on, where the button is, the keys. */
export function StartView({ unit, isUnitLocked, shortcuts, onSample, onPrivacy, toast, onCloseToast }: StartProps) {
  return (
    <div className="min-h-screen bg-canvas">
      <main className="relative mx-auto max-w-[760px] p-6 pb-20">
        <h1 className="flex items-center gap-3 font-strong text-title">
          <ProductMark size={28} />
          {i18n.t("start.title")}
        </h1>
        <p className="mt-2 text-text2">{i18n.t("start.about", [HOSTS])}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3">
          <PrivacyNote />
          <Button look="quiet" onPress={onPrivacy}>
            {i18n.t("start.privacy")}
          </Button>
        </p>
        <Step number={1} title={i18n.t("settings.unit.title")}>
          <p className="mt-1 text-text2">{i18n.t(isUnitLocked ? "settings.locked" : "settings.unit.about")}</p>
          <fieldset disabled={isUnitLocked} className="min-w-0">
            <UnitSection {...unit} />
          </fieldset>
        </Step>
        <Step number={2} title={i18n.t("start.try.title")}>
          <p className="mt-1 text-text2">{i18n.t("start.try.about")}</p>
          <p className="mt-3">
            <Button look="filled" onPress={onSample}>
              {i18n.t("start.try.act")}
            </Button>
          </p>
        </Step>
        <Step number={3} title={i18n.t("start.where.title")}>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            <li>{i18n.t("start.where.page")}</li>
            <li>{i18n.t("start.where.icon")}</li>
            <li>{i18n.t("start.where.other")}</li>
          </ul>
        </Step>
        <Step number={4} title={i18n.t("panel.keys.title")}>
          <dl className="mt-2 grid max-w-[420px] grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {KEYS.map(({ name, words }) => (
              <div key={name} className="contents">
                <dt>{i18n.t(words)}</dt>
                <dd className="text-right">
                  <kbd className="whitespace-nowrap rounded-chip border border-line2 px-1 text-meta">
                    {shortcuts.keys[name] ?? i18n.t("panel.keys.none")}
                  </kbd>
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-2">
            <Button onPress={shortcuts.onChangeKeys}>{i18n.t("panel.keys.change")}</Button>
          </p>
        </Step>
        <div className="fixed inset-x-0 bottom-0 mx-auto max-w-[520px]">
          {toast && <Toast key={toast.id} message={toast} onClose={onCloseToast} />}
        </div>
      </main>
      <p role="status" className="sr-only">
        {toast?.words ?? ""}
      </p>
    </div>
  );
}

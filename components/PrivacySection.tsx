import { i18n } from "#i18n";
import { PrivacyNote } from "./PrivacyNote.tsx";

const STORED = ["tasks", "drafts", "scans", "settings", "copies"] as const;
const NEVER = ["send", "count", "page", "secret"] as const;
const PERMISSIONS = ["hosts", "storage", "activeTab", "notifications", "menus", "panel"] as const;

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className="mt-4 rounded-card border border-line bg-surface p-4">
      <h3 className="font-strong">{title}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is stored, what is never done, and what each permission is for. */
export function PrivacySection() {
  return (
    <>
      <p className="mt-4 rounded-card border border-line bg-surface p-4 font-strong">
        <PrivacyNote />
      </p>
      <List title={i18n.t("privacy.stored.title")} lines={STORED.map((one) => i18n.t(`privacy.stored.${one}`))} />
      <List title={i18n.t("privacy.never.title")} lines={NEVER.map((one) => i18n.t(`privacy.never.${one}`))} />
      <List title={i18n.t("privacy.permission.title")} lines={PERMISSIONS.map((one) => i18n.t(`privacy.permission.${one}`))} />
      <p className="mt-4 text-text2">{i18n.t("privacy.check")}</p>
    </>
  );
}

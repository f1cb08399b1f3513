import type { ReactNode } from "react";
import { i18n } from "#i18n";
import type { Notice } from "../lib/model/notice.ts";
import { formatDate } from "./format-date.ts";
import { Icon } from "./Icon.tsx";
import { ProductMark } from "./ProductMark.tsx";

/** The panel's first heading, and its buttons. */
export function PanelHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="relative flex min-h-11 flex-none flex-wrap items-center gap-x-2.5 px-3 short:min-h-8">
      <ProductMark size={20} />
      <h1 className="min-w-0 flex-1 basis-[120px] font-strong text-head">{i18n.t("panel.title")}</h1>
      <span className="ml-auto inline-flex gap-1">{children}</span>
    </header>
  );
}

/** Which notice the tasks are from: number, subject, issuer and date, each only when the page gives it. */
export function NoticeHead({ notice: { number, subject, issuer, issued, isInternal } }: { readonly notice: Notice }) {
  const facts = [issuer?.name, issued && formatDate(issued)].filter((fact) => fact);
  return (
    <div className="px-3 pb-2" lang="vi">
      {(number !== null || subject !== null) && (
        <p className="line-clamp-3 break-words">
          {number !== null && <strong className="whitespace-nowrap font-strong">{number}</strong>} {subject}
        </p>
      )}
      {facts.length > 0 && <p className="text-meta text-text3">{facts.join(", ")}</p>}
      {isInternal && (
        <p className="mt-1 flex gap-1.5 text-amber text-meta" lang={i18n.t("lang")}>
          <Icon name="warning" size={14} className="mt-0.5" />
          {i18n.t("page.internal")}
        </p>
      )}
    </div>
  );
}

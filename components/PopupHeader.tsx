import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { ProductMark } from "./ProductMark.tsx";

/** Name of the product: the page's first heading; and the popup's buttons. */
export function PopupHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="relative flex h-11 flex-none items-center gap-2.5 px-3 short:h-8">
      <ProductMark size={20} />
      <h1 className="min-w-0 flex-1 font-strong text-head">{i18n.t("extName")}</h1>
      {children}
    </header>
  );
}

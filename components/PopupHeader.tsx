import { i18n } from "#i18n";
import { ProductMark } from "./ProductMark.tsx";

/** Name of the product: the page's first heading. */
export function PopupHeader() {
  return (
    <header className="flex h-11 flex-none items-center gap-2.5 px-3 short:h-8">
      <ProductMark size={20} />
      <h1 className="font-strong text-head">{i18n.t("extName")}</h1>
    </header>
  );
}

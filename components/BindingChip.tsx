import { i18n } from "#i18n";
import type { Binding } from "../lib/model/own-unit.ts";
import { bindingWords } from "./binding-words.ts";

/** The part of the user's own unit: "Chủ trì", "Phối hợp", "Giao chung". */
export function BindingChip({ binding }: { readonly binding: Binding }) {
  return (
    <span className="inline-block whitespace-nowrap rounded-chip border-accent border-l-[3px] bg-accent-soft px-1.5 text-accent text-meta">
      <span className="sr-only">{i18n.t("panel.binding.mine")} </span>
      {bindingWords(binding)}
    </span>
  );
}

import { i18n } from "#i18n";
import { Icon } from "../Icon.tsx";
import type { TableItem } from "./table-items.ts";

/** The heading of a group: opens and folds it, and says how much of it is open and overdue. */
export function GroupRow({
  group,
  index,
  span,
  measure,
  onToggle,
}: {
  readonly group: Extract<TableItem, { readonly kind: "group" }>;
  readonly index: number;
  readonly span: number;
  readonly measure: (element: Element | null) => void;
  readonly onToggle: () => void;
}) {
  const { title, about, count, open, overdue, isFolded } = group;
  const counts = i18n.t("tracker.group.open", [String(open), String(count)]);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="border-line border-b bg-canvas">
      <th scope="rowgroup" colSpan={span} className="p-0 text-left font-normal">
        <button
          type="button"
          aria-expanded={!isFolded}
          onClick={onToggle}
          className="flex min-h-[30px] w-full items-center gap-2 px-3 py-1 text-left outline-offset-[-2px] hover:bg-hover"
        >
          <Icon name={isFolded ? "right" : "down"} size={14} className="text-text3" />
          <span className="flex-none whitespace-nowrap font-strong">{title}</span>
          <span lang="vi" className="min-w-0 flex-1 truncate text-meta text-text2">
            {about}
          </span>
          <span className="flex-none text-meta text-text3 tabular-nums">
            {overdue === 0 ? counts : `${counts} · ${i18n.t("tracker.group.overdue", overdue)}`}
          </span>
        </button>
      </th>
    </tr>
  );
}

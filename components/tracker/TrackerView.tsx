import type { ReactNode } from "react";
import { i18n } from "#i18n";

/** The page's parts; those that are `null` are not there. */
export interface TrackerParts {
  readonly header: ReactNode;
  readonly rail: ReactNode;
  /** Whether the rail is open where it has no room of its own. */
  readonly isRailOpen: boolean;
  /** Said over the table: what is to be done for the data's safety. */
  readonly notice: ReactNode;
  readonly totals: ReactNode;
  readonly filters: ReactNode;
  readonly table: ReactNode;
  readonly bulk: ReactNode;
  readonly drawer: ReactNode;
  /** Over everything else. */
  readonly dialog: ReactNode;
  readonly toast: ReactNode;
  /** Said to screen readers when it changes; "" for silence. */
  readonly status: string;
}

/**
 * Rail, table and drawer side by side from 1400 px. From 1100 the drawer lies over the table; from 760 the rail is a menu; below
 * that the drawer is a page of its own.
 */
export function TrackerView({
  header,
  rail,
  isRailOpen,
  notice,
  totals,
  filters,
  table,
  bulk,
  drawer,
  dialog,
  toast,
  status,
}: TrackerParts) {
  return (
    <div className="flex h-full min-h-0 flex-col bg-surface print:block print:h-auto">
      {header}
      <div className="relative flex min-h-0 flex-1 print:block">
        <div
          className={`w-[220px] flex-none border-line border-r print:hidden ${isRailOpen ? "max-[1099px]:absolute max-[1099px]:inset-y-0 max-[1099px]:left-0 max-[1099px]:z-20 max-[1099px]:w-[280px] max-[1099px]:shadow-float" : "max-[1099px]:hidden"}`}
        >
          {rail}
        </div>
        <main aria-label={i18n.t("tracker.list")} className="relative flex min-w-0 flex-1 flex-col print:block">
          <div className="flex-none print:hidden">{notice}</div>
          {totals}
          {filters}
          {table}
          <div className="relative flex-none print:hidden">
            {toast}
            {bulk}
          </div>
        </main>
        {drawer && (
          <div className="w-[376px] flex-none border-line border-l max-[1399px]:absolute max-[1399px]:inset-y-0 max-[1399px]:right-0 max-[1399px]:z-10 max-[1399px]:shadow-float max-[759px]:w-full">
            {drawer}
          </div>
        )}
      </div>
      {dialog}
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  );
}

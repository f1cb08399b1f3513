import { useEffect } from "react";
import { i18n } from "#i18n";
import type { ShownDocument } from "./open-document.ts";

/** Lets the user say, page by page, that what was recognized there is of no use, and take that back. */
export function useUnreadablePages(shown: ShownDocument | null, onRead: (shown: ShownDocument) => void): void {
  useEffect(() => {
    const scans = shown?.scans;
    if (!scans) return;
    const { desk, layers, readAgain } = scans;
    for (const page of desk.pages) {
      const isLeft = desk.isUnreadable(page);
      const offered = isLeft ? i18n.t("scan.readable") : desk.scanOf(page) ? i18n.t("scan.unreadable") : null;
      layers[page]?.offer(offered, isLeft, () => {
        void desk.setUnreadable(page, !isLeft).then(readAgain).then(onRead);
      });
    }
  }, [shown, onRead]);
}

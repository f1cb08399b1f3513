import { type RefObject, useEffect } from "react";

/** "/" goes to the search box, unless something is being typed. */
export function useSlash(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      const { target } = event;
      const isWriting = target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isWriting) return;
      event.preventDefault();
      box.current?.querySelector("input")?.focus();
    };
    document.addEventListener("keydown", typed);
    return () => document.removeEventListener("keydown", typed);
  }, [box]);
}

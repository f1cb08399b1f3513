import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** A button and the small panel it opens. Escape and a press elsewhere close the panel; Escape gives the focus back. */
export function Disclosure({
  place,
  beside = "button",
  button,
  children,
}: {
  readonly place: "below" | "above";
  /** What the panel is as far right as: its button, or the positioned element around it where there is little room. */
  readonly beside?: "button" | "frame";
  readonly button: (props: { readonly expanded: boolean; readonly controls: string; readonly onPress: () => void }) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return;
    const pressed = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const typed = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    };
    document.addEventListener("pointerdown", pressed);
    document.addEventListener("focusin", pressed);
    document.addEventListener("keydown", typed, true);
    return () => {
      document.removeEventListener("pointerdown", pressed);
      document.removeEventListener("focusin", pressed);
      document.removeEventListener("keydown", typed, true);
    };
  }, [open]);
  return (
    <span ref={root} className={`inline-flex ${beside === "button" ? "relative" : ""}`}>
      {button({ expanded: open, controls: id, onPress: () => setOpen(!open) })}
      <span
        id={id}
        hidden={!open}
        className={`absolute z-10 ${beside === "button" ? "right-0" : "right-3"} block w-max max-w-[min(340px,calc(100vw-24px))] rounded-float border border-line2 bg-raised py-1 shadow-float ${place === "below" ? "top-full mt-1" : "bottom-full mb-1"}`}
      >
        {open && children(() => setOpen(false))}
      </span>
    </span>
  );
}

import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";

/** What has just happened, or has just failed. */
export interface ToastMessage {
  /** A new message has a new id. */
  readonly id: number;
  readonly words: string;
  readonly failed: boolean;
  /** Takes it back; `null` when there is nothing to take back. */
  readonly undo: (() => void) | null;
}

export const TOAST_MS = 10_000;

/** Stays ten seconds, longer while the pointer or the focus is on it. Escape closes it, Ctrl+Z takes the change back. */
export function Toast({ message, onClose }: { readonly message: ToastMessage; readonly onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      const writing = event.target instanceof HTMLInputElement && event.target.type === "text";
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
      else if (event.key === "z" && (event.ctrlKey || event.metaKey) && !writing && message.undo) message.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", typed);
    return () => document.removeEventListener("keydown", typed);
  }, [message, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps time while someone reads
    <div
      className="toast-in absolute inset-x-3 bottom-full z-10 mb-2 flex items-center gap-2 rounded-float border border-line2 bg-raised py-1 pr-1 pl-3 shadow-float"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={message.failed ? "warning" : "tick"} className={message.failed ? "text-red" : "text-green"} />
      <p className="min-w-0 flex-1 py-1">{message.words}</p>
      {message.undo && (
        <button type="button" onClick={message.undo} className="rounded-control px-2 py-1 font-strong text-accent hover:bg-hover">
          {i18n.t("popup.toast.undo")}
        </button>
      )}
      <IconButton icon="close" label={i18n.t("popup.toast.close")} onPress={onClose} />
    </div>
  );
}

import { useCallback, useRef, useState } from "react";
import type { ToastMessage } from "../Toast.tsx";

/** Shows a message in place of the one before it. */
export type ShowToast = (message: Pick<ToastMessage, "words"> & Partial<Pick<ToastMessage, "failed" | "undo">>) => void;

export function useToast(): {
  readonly toast: ToastMessage | null;
  readonly showToast: ShowToast;
  readonly closeToast: () => void;
} {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const lastId = useRef(0);
  const showToast = useCallback<ShowToast>(({ words, failed = false, undo = null }) => {
    lastId.current += 1;
    setToast({ id: lastId.current, words, failed, undo });
  }, []);
  const closeToast = useCallback(() => setToast(null), []);
  return { toast, showToast, closeToast };
}

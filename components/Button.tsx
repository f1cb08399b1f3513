import type { ReactNode } from "react";

const LOOK = {
  filled: "bg-fill text-onfill border-fill not-disabled:hover:bg-fill-hover",
  plain: "bg-surface text-text border-line2 not-disabled:hover:bg-hover",
  quiet: "border-transparent text-text2 not-disabled:hover:bg-hover",
} as const;

/** A button with words, 24 px high. At most one on a screen is `filled`. */
export function Button({
  look = "plain",
  busy = false,
  label,
  onPress,
  children,
}: {
  readonly look?: keyof typeof LOOK;
  /** Keeps its place and the focus, and does nothing. */
  readonly busy?: boolean;
  /** Name where the words alone do not tell which of many it is. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onPress}
      className={`inline-flex min-h-6 items-center rounded-control border px-2 py-px font-strong text-meta ${LOOK[look]} ${busy ? "opacity-50" : ""}`}
    >
      {children}
    </button>
  );
}

import type { ReactNode } from "react";

/**
 * A part of a picture that can be pressed with a pointer. Pictures are one image to screen readers and the keyboard: the table behind
 * each has the same as buttons.
 */
export function ChartPart({
  title,
  onPress,
  children,
}: {
  /** Shown while the pointer rests on it. */
  readonly title: string;
  /** `null` where nothing can be shown for it. */
  readonly onPress: (() => void) | null;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the table are the way of the keyboard
    <g className={onPress ? "chart-part" : undefined} onClick={onPress ?? undefined}>
      <title>{title}</title>
      {children}
    </g>
  );
}

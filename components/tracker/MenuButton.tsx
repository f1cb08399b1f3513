import type { ReactNode } from "react";
import { Disclosure } from "../Disclosure.tsx";
import { Icon, type IconName } from "../Icon.tsx";

/** A small button with words that opens a panel. */
export function MenuButton({
  label,
  icon,
  place = "below",
  children,
}: {
  readonly label: string;
  readonly icon?: IconName;
  readonly place?: "below" | "above";
  readonly children: (close: () => void) => ReactNode;
}) {
  return (
    <Disclosure
      place={place}
      button={({ expanded, controls, onPress }) => (
        <button
          type="button"
          aria-expanded={expanded}
          aria-controls={controls}
          onClick={onPress}
          className="inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap rounded-control border border-line2 bg-surface px-2 font-strong text-meta hover:bg-hover"
        >
          {icon && <Icon name={icon} size={14} />}
          {label}
          <Icon name={place === "below" ? "down" : "up"} size={12} />
        </button>
      )}
    >
      {children}
    </Disclosure>
  );
}

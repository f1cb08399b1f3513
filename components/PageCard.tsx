import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** The frame of the page block: icon, heading, one line under it, buttons, and the menu in the corner. */
export function PageCard({
  icon,
  tone = "text-text2",
  title,
  detail,
  menu,
  children,
}: {
  readonly icon: IconName;
  readonly tone?: string;
  readonly title: string;
  readonly detail?: ReactNode;
  readonly menu?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex gap-2.5 rounded-card border border-line bg-canvas px-2.5 py-2">
      <Icon name={icon} className={`mt-0.5 ${tone}`} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 flex-1 font-strong">{title}</h2>
          {menu}
        </div>
        {detail && <p className="text-meta text-text2">{detail}</p>}
        {children && <div className="mt-1.5 flex flex-wrap items-center gap-1.5">{children}</div>}
      </div>
    </div>
  );
}

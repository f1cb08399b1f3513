import type { ReactNode } from "react";

/** The fixed last line: what the list counts to, and the export. `above` floats over the list's end. */
export function PopupFooter({
  words,
  above,
  children,
}: {
  readonly words: ReactNode;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <footer className="relative flex min-h-[46px] flex-none items-center justify-between gap-2 border-line border-t px-3 py-1.5 short:min-h-9">
      {above}
      <div className="text-meta text-text3">{words}</div>
      {children}
    </footer>
  );
}

const PATHS = {
  file: "M4 1.75h5.5L13 5.2v9.05H4zM9.25 1.75V5.5H13",
  lock: "M3.5 7.25h9v6.5h-9zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25",
  pause: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M6.5 5.75v4.5M9.5 5.75v4.5",
  shield: "M8 1.75l5 1.75v4c0 3.25-2.25 5.5-5 6.75c-2.75-1.25-5-3.5-5-6.75v-4zM5.75 8l1.6 1.6l3-3.1",
  warning: "M8 2.25l6.25 11.25H1.75zM8 6.5v3M8 11.5v.1",
  search: "M7 2.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 0 1 0-9.5M10.5 10.5l3.25 3.25",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  down: "M3.75 6l4.25 4.25L12.25 6",
  right: "M6 3.75L10.25 8L6 12.25",
  more: "M3.25 8h.01M8 8h.01M12.75 8h.01",
  source: "M9.25 2.75h4v4M13 3L7.25 8.75M6.5 3.5H2.75v9.75h9.75V9.5",
  trash: "M2.5 4.25h11M6 4.25v-2h4v2M4 4.25l.5 9.5h7l.5-9.5",
  repeat: "M3 7.25a5 5 0 0 1 9-2.25M12.75 2.5V5.25H10M13 8.75a5 5 0 0 1-9 2.25M3.25 13.5v-2.75H6",
  info: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 7.5v3.25M8 5.1v.1",
  panel: "M2.5 3h11v10h-11zM9.75 3v10",
  keyboard: "M1.75 4h12.5v8H1.75zM4.5 6.75h.01M7 6.75h.01M9.5 6.75h.01M11.75 6.75h.01M5 9.5h6",
  unit: "M2.25 6.25L8 2.5l5.75 3.75zM3.75 6.5v6M6.5 6.5v6M9.5 6.5v6M12.25 6.5v6M2.25 13.5h11.5",
  settings:
    "M2 4.75h6.5M11.5 4.75H14M2 11.25h2.5M7.5 11.25H14M10 3.25a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3M6 9.75a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3",
  language: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M1.75 8h12.5M8 1.75c-4 4-4 8.5 0 12.5c4-4 4-8.5 0-12.5",
  plus: "M8 3.25v9.5M3.25 8h9.5",
  saved: "M4 2.5h8v11l-4-3l-4 3z",
  tick: "M3.5 8.25l3 3l6-6.5",
  doneOnTime: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5z",
  doneLate: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M5.25 8.25l2 2l3.75-4",
  clock: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 4.75V8h2.75",
  overdue: "M8 2l6.5 11.75h-13z",
  undated: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5",
  list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  filter: "M2.25 3h11.5L9.5 8.25v4.5l-3-1.5v-3z",
  tag: "M2.5 2.5h5l6 6l-5 5l-6-6zM5.25 5.25h.01",
  columns: "M2.5 3h11v10h-11zM6.25 3v10M9.75 3v10",
  copy: "M5.75 5.75h7.5v7.5h-7.5zM10.25 5.5V2.75h-7.5v7.5H5.5",
  download: "M8 2.5v7M5 6.75L8 9.75l3-3M2.75 12.75h10.5",
  edit: "M3 13l.75-3l7-7l2.25 2.25l-7 7z",
  up: "M3.75 10L8 5.75L12.25 10",
  print: "M4.5 6V2.25h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.25h7v4.5h-7z",
  bell: "M4.25 11V7a3.75 3.75 0 0 1 7.5 0v4l1.25 1.5H3zM6.75 14h2.5",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.75h11M5.5 2v3M10.5 2v3",
  archive: "M2.5 3h11v3h-11zM3.5 6v7.25h9V6M6.5 8.75h3",
} as const;

/** Filled where they show a state. */
const FILLED: ReadonlySet<string> = new Set(["saved", "doneOnTime", "overdue"]);

export type IconName = keyof typeof PATHS;

/** A drawing on a grid of 16, filled only where it shows a state, in the colour of the text. Decoration: whatever it means is said in words beside it. */
export function Icon({
  name,
  size = 16,
  className,
}: {
  readonly name: IconName;
  readonly size?: number;
  readonly className?: string;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={FILLED.has(name) ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={name === "more" ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={PATHS[name]} strokeDasharray={name === "undated" ? "2.2 2" : undefined} />
      {name === "doneOnTime" && <path d="M5.25 8.25l2 2l3.75-4" className="stroke-surface" />}
      {name === "overdue" && <path d="M8 6.5v3M8 11.5v.1" className="stroke-surface" />}
    </svg>
  );
}

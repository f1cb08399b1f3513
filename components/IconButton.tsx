import { Icon, type IconName } from "./Icon.tsx";

/** A button without a word, 24 px or 28 px square; `label` is its name and its tooltip. */
export function IconButton({
  icon,
  label,
  title = label,
  size = 28,
  expanded,
  controls,
  onPress,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  readonly size?: 24 | 28;
  /** Whether what it opens is open; leave out when it opens nothing. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      title={title}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
      className={`inline-flex flex-none items-center justify-center rounded-control text-text2 hover:bg-hover hover:text-text ${size === 24 ? "size-6" : "size-7"}`}
    >
      <Icon name={icon} />
    </button>
  );
}

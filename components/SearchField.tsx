import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";

/** The search box. While an input method composes, its unfinished letters are shown and not searched for. */
export function SearchField({
  value,
  label,
  hint = label,
  onSearch,
}: {
  readonly value: string;
  readonly label: string;
  /** The label in so few words that a narrow box has room for them. */
  readonly hint?: string;
  readonly onSearch: (words: string) => void;
}) {
  const [shown, setShown] = useState(value);
  const composing = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const change = (words: string): void => {
    setShown(words);
    if (!composing.current) onSearch(words);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 109 does not know the element search
    <form role="search" onSubmit={(event) => event.preventDefault()} className="relative flex-1">
      <Icon name="search" className="pointer-events-none absolute top-2 left-3 text-text3" />
      <input
        ref={input}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={hint}
        value={shown}
        onChange={(event) => change(event.target.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          change(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // The first Escape empties the box; the next is the browser's and closes the popup.
          if (event.key !== "Escape" || composing.current || shown === "") return;
          event.preventDefault();
          change("");
        }}
        className="h-8 w-full text-ellipsis rounded-control border border-control bg-surface pr-8 pl-9 outline-offset-[-1px]"
      />
      {shown !== "" && (
        <span className="absolute top-1 right-1">
          <IconButton
            icon="close"
            size={24}
            label={i18n.t("popup.search.clear")}
            onPress={() => {
              change("");
              input.current?.focus();
            }}
          />
        </span>
      )}
    </form>
  );
}

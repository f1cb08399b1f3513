import { type KeyboardEvent, useId, useRef, useState } from "react";
import { i18n } from "#i18n";
import type { AgencySuggestion } from "../lib/model/own-unit.ts";
import { findSpans, readQuery } from "../lib/text/search.ts";
import { Highlighted } from "./Highlighted.tsx";
import { Icon } from "./Icon.tsx";

/** What a combobox asks and says. */
export interface ComboboxProps {
  readonly label: string;
  /** Never rejects. */
  readonly suggest: (text: string) => Promise<readonly AgencySuggestion[]>;
  /** A suggestion, or a name as it was typed (without id). */
  readonly onChoose: (chosen: Pick<AgencySuggestion, "name" | "agencyId">) => void;
}

type Option = { readonly typed: false; readonly suggestion: AgencySuggestion } | { readonly typed: true; readonly name: string };

/** Text, its suggestions and which of them is active. An input method's unfinished letters are shown and not asked for. */
function useCombobox({ suggest, onChoose }: ComboboxProps) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly AgencySuggestion[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const composing = useRef(false);
  const asked = useRef(0);
  const ask = async (words: string): Promise<void> => {
    const question = ++asked.current;
    setActive(-1);
    setOpen(words.trim() !== "");
    const suggestions = words.trim() === "" ? [] : await suggest(words);
    // A late answer to what has been typed over is dropped.
    if (question === asked.current) setFound(suggestions);
  };
  const change = (words: string): void => {
    setText(words);
    if (!composing.current) void ask(words);
  };
  const choose = (option: Option): void => {
    asked.current++;
    setText("");
    setFound([]);
    setOpen(false);
    setActive(-1);
    onChoose(option.typed ? { name: option.name, agencyId: null } : option.suggestion);
  };
  const typed = text.trim().replace(/\s+/gu, " ").normalize("NFC");
  const options: readonly Option[] = [
    ...found.map((suggestion): Option => ({ typed: false, suggestion })),
    ...(typed === "" ? [] : [{ typed: true, name: typed } as const]),
  ];
  const compose = (isComposing: boolean, words?: string): void => {
    composing.current = isComposing;
    if (words !== undefined) change(words);
  };
  return { text, options, isOpen: isOpen && options.length > 0, setOpen, active, setActive, change, choose, compose, found };
}

type State = ReturnType<typeof useCombobox>;

function pressKey(event: KeyboardEvent, { options, isOpen, setOpen, active, setActive, choose }: State): void {
  // The Enter that ends a composition commits letters, not a choice.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const last = options.length - 1;
  if (event.key === "Escape" && isOpen) setOpen(false);
  else if (event.key === "Enter") {
    const option = options[active] ?? options[last];
    if (option) choose(option);
  } else if (event.key === "ArrowDown" && last >= 0) {
    setOpen(true);
    setActive(active >= last ? 0 : active + 1);
  } else if (event.key === "ArrowUp" && last >= 0) {
    setOpen(true);
    setActive(active <= 0 ? last : active - 1);
  } else return;
  event.preventDefault();
}

/** A name typed or chosen: suggestions with and without diacritics, the typed name itself as the last (Enter). */
export function Combobox(props: ComboboxProps) {
  const state = useCombobox(props);
  const { text, isOpen, setOpen, active, change, compose, found } = state;
  const id = useId();
  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute top-2 left-3 text-text3" />
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={props.label}
        placeholder={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => change(event.target.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={(event) => compose(false, event.currentTarget.value)}
        onKeyDown={(event) => pressKey(event, state)}
        onFocus={() => setOpen(text.trim() !== "")}
        onBlur={() => setOpen(false)}
        className="h-8 w-full rounded-control border border-control bg-surface pr-3 pl-9 outline-offset-[-1px]"
      />
      <Options id={id} state={state} />
      <p role="status" className="sr-only">
        {isOpen ? i18n.t("settings.unit.found", found.length) : ""}
      </p>
    </div>
  );
}

/** The list under the box. The focus stays in the box, which points at the active option. */
function Options({ id, state }: { readonly id: string; readonly state: State }) {
  const { text, options, isOpen, active, setActive, choose } = state;
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={i18n.t("settings.unit.suggestions")}
      hidden={!isOpen}
      className="absolute inset-x-0 top-full z-10 mt-1 rounded-float border border-line2 bg-raised py-1 shadow-float"
    >
      {isOpen &&
        options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
          <div
            key={option.typed ? "" : `${option.suggestion.agencyId} ${option.suggestion.name}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(option)}
            className={`flex min-h-[30px] cursor-pointer items-center justify-between gap-3 px-3 py-1 ${index === active ? "bg-selected forced:outline" : ""} ${option.typed && index > 0 ? "border-line border-t" : ""}`}
          >
            <OptionWords option={option} text={text} />
          </div>
        ))}
    </div>
  );
}

function OptionWords({ option, text }: { readonly option: Option; readonly text: string }) {
  if (option.typed) {
    return (
      <>
        <span className="min-w-0 break-words">{i18n.t("settings.unit.addTyped", [option.name])}</span>
        <kbd className="rounded-chip border border-line2 px-1 text-[11px] text-text3 leading-4">Enter</kbd>
      </>
    );
  }
  const { name, now } = option.suggestion;
  const query = readQuery(text);
  return (
    <>
      <span lang="vi" className="min-w-0 break-words">
        <Highlighted text={name} spans={query ? findSpans(query, name) : []} />
      </span>
      {now !== null && <span className="text-meta text-text3">{i18n.t("page.nowIs", [now])}</span>}
    </>
  );
}

import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";

/** Other names typed by the user: each can be taken out, one more typed (Enter or the button). */
export function NameList({
  names,
  onChange,
}: {
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}) {
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const name = text.trim().replace(/\s+/gu, " ").normalize("NFC");
    setText("");
    input.current?.focus();
    if (name !== "" && !names.includes(name)) onChange([...names, name]);
  };
  return (
    <>
      {names.length > 0 && (
        <ul aria-label={i18n.t("settings.unit.aliases")} className="mt-2 flex flex-wrap gap-1.5">
          {names.map((name) => (
            <li key={name} className="inline-flex items-center rounded-chip bg-sunken pl-2 text-meta">
              <span lang="vi">{name}</span>
              <IconButton
                icon="close"
                size={24}
                label={i18n.t("settings.unit.removeAlias", [name])}
                onPress={() => {
                  onChange(names.filter((other) => other !== name));
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2 flex max-w-sm items-center gap-2">
        <input
          ref={input}
          type="text"
          lang="vi"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-label={i18n.t("settings.unit.alias")}
          placeholder={i18n.t("settings.unit.alias")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
            event.preventDefault();
            add();
          }}
          className="h-7 min-w-0 flex-1 rounded-control border border-control bg-surface px-2 outline-offset-[-1px]"
        />
        <Button onPress={add}>{i18n.t("settings.unit.addAlias")}</Button>
      </div>
    </>
  );
}

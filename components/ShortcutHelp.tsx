import { i18n } from "#i18n";
import { Button } from "./Button.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { IconButton } from "./IconButton.tsx";

/** Command -> its key as the browser has it; a command without one is absent. */
export type ShortcutKeys = Readonly<Record<string, string>>;

const COMMANDS = [
  { name: "next-task", words: "command.nextTask" },
  { name: "previous-task", words: "command.previousTask" },
  { name: "save-task", words: "command.saveTask" },
  { name: "save-selection", words: "command.saveSelection" },
  { name: "save-mine", words: "command.saveMine" },
  { name: "open-panel", words: "command.openPanel" },
] as const;

/** The keys that work on the page, and the way to the browser's own list where they can be changed. */
export function ShortcutHelp({
  keys,
  note,
  onChangeKeys,
}: {
  readonly keys: ShortcutKeys;
  /** What other keys do here; left out where there is nothing to say. */
  readonly note?: string;
  readonly onChangeKeys: () => void;
}) {
  return (
    <Disclosure
      place="below"
      beside="frame"
      button={({ expanded, controls, onPress }) => (
        <IconButton
          icon="keyboard"
          label={i18n.t("panel.keys.label")}
          expanded={expanded}
          controls={controls}
          onPress={onPress}
        />
      )}
    >
      {(close) => (
        <span className="flex max-w-[min(340px,calc(100vw-24px))] flex-col gap-2 px-3 py-1">
          <span className="font-strong">{i18n.t("panel.keys.title")}</span>
          <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {COMMANDS.map(({ name, words }) => (
              <div key={name} className="contents">
                <dt>{i18n.t(words)}</dt>
                <dd className="text-right">
                  {keys[name] === undefined ? (
                    <span className="text-text3">{i18n.t("panel.keys.none")}</span>
                  ) : (
                    <kbd className="whitespace-nowrap rounded-chip border border-line2 px-1 text-meta">{keys[name]}</kbd>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {note !== undefined && <span className="text-meta text-text2">{note}</span>}
          <span>
            <Button
              onPress={() => {
                close();
                onChangeKeys();
              }}
            >
              {i18n.t("panel.keys.change")}
            </Button>
          </span>
        </span>
      )}
    </Disclosure>
  );
}

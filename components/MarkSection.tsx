import { i18n } from "#i18n";
import { type MarkPalette, markStyle, PALETTES, type PaletteId } from "../lib/model/mark-palettes.ts";

export interface MarkSectionProps {
  readonly palette: PaletteId;
  readonly onChange: (palette: PaletteId) => void;
}

const CHOICES = [
  { id: "usual", words: "settings.marks.usual" },
  { id: "blue-orange", words: "settings.marks.blueOrange" },
  { id: "contrast", words: "settings.marks.contrast" },
  { id: "lines", words: "settings.marks.lines" },
] as const satisfies readonly { readonly id: PaletteId; readonly words: string }[];

const SHOWN = ["lead", "coordinating", "mine", "deadline", "target"] as const;
/** Grounds and letters like those of pages, whatever the theme of ours is. */
const GROUNDS = {
  light: { background: "#ffffff", color: "#172132" },
  dark: { background: "#11151b", color: "#e5e9ef" },
};

/** In which colours marks are painted. */
export function MarkSection({ palette, onChange }: MarkSectionProps) {
  return (
    <>
      <p className="mt-1 max-w-[640px] text-text2">{i18n.t("settings.marks.about")}</p>
      <fieldset className="mt-4 space-y-3 rounded-card border border-line bg-surface p-4">
        <legend className="sr-only">{i18n.t("settings.marks.title")}</legend>
        {CHOICES.map(({ id, words }) => (
          <div key={id}>
            <label className="flex items-center gap-2 py-1">
              <input
                type="radio"
                name="mark-colours"
                className="accent-fill"
                checked={palette === id}
                onChange={() => onChange(id)}
              />
              {i18n.t(words)}
            </label>
            <div className="ml-5 flex flex-wrap gap-2">
              <Sample title={i18n.t("settings.marks.onLight")} ground={GROUNDS.light} colours={PALETTES[id].light} />
              <Sample title={i18n.t("settings.marks.onDark")} ground={GROUNDS.dark} colours={PALETTES[id].dark} />
            </div>
          </div>
        ))}
      </fieldset>
    </>
  );
}

interface SampleProps {
  readonly title: string;
  readonly ground: { readonly background: string; readonly color: string };
  readonly colours: MarkPalette["light"];
}

function Sample({ title, ground, colours }: SampleProps) {
  return (
    // Where the system forces its own colours all palettes would look alike.
    <p style={{ ...ground, forcedColorAdjust: "none" }} className="rounded-control border border-line px-3 py-1.5">
      <span className="sr-only">{`${title}: `}</span>
      {SHOWN.map((kind) => {
        const { background, line } = markStyle(kind, colours);
        return (
          <span key={kind}>
            <span style={{ background, textDecoration: line, textUnderlineOffset: "2.5px" }}>
              {i18n.t(`settings.marks.${kind}`)}
            </span>{" "}
          </span>
        );
      })}
    </p>
  );
}

import { i18n } from "#i18n";
import { FilePicker } from "./FilePicker.tsx";
import { ProductMark } from "./ProductMark.tsx";

/** The line above the pages: which file, how large, another file. */
export function ReaderBar({
  name,
  zoom,
  zooms,
  onZoom,
  onFile,
}: {
  readonly name: string | null;
  /** 1 is the size on paper. */
  readonly zoom: number;
  readonly zooms: readonly number[];
  readonly onZoom: (zoom: number) => void;
  readonly onFile: (file: File) => void;
}) {
  return (
    <header className="reader-bar sticky top-0 z-10 flex items-center gap-3 border-line border-b bg-surface px-4 py-2">
      <ProductMark size={20} />
      <h1 className="min-w-0 flex-1 truncate font-strong text-body">{name ?? i18n.t("reader.title")}</h1>
      <label className="flex items-center gap-2 text-meta text-text2">
        {i18n.t("reader.zoom")}
        <select
          className="min-h-6 rounded-control border border-control bg-surface px-1 text-meta text-text"
          value={zoom}
          onChange={({ target }) => onZoom(Number(target.value))}
        >
          {zooms.map((value) => (
            <option key={value} value={value}>{`${value * 100} %`}</option>
          ))}
        </select>
      </label>
      <FilePicker label={i18n.t("reader.openOther")} onFile={onFile} />
    </header>
  );
}

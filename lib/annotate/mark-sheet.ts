import { MARK_LINES, type MarkPalette, markStyle } from "../model/mark-palettes.ts";

const rules = (colours: MarkPalette["light"], nameOf: (kind: string) => string): string =>
  (Object.keys(MARK_LINES) as (keyof typeof MARK_LINES)[])
    .map((kind) => {
      const { background, line } = markStyle(kind, colours);
      return `::highlight(${nameOf(kind)}){background-color:${background}!important;text-decoration:${line}!important}`;
    })
    .join("\n");

/** The style sheet of a palette, over the one that pages have from the manifest: important, since the order of the two is the browser's. */
export const markSheet = ({ light, dark }: MarkPalette): string =>
  `@media screen{
${rules(light, (kind) => `stnv-${kind}`)}
${rules(dark, (kind) => `stnv-${kind}-dark`)}
}
@media print{
${rules(light, (kind) => `stnv-print-${kind}`)}
}
`;

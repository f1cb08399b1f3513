import { extractNotice } from "../../lib/extract/index.ts";
import { findMentions } from "../../lib/extract/pipeline.ts";
import { EXTRACTORS, REFINERS } from "../../lib/extract/registry.ts";
import { createGazetteer } from "../../lib/gazetteer/index.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { buildOutline, type OutlineNode, readNotice } from "../../lib/notice/index.ts";
import { normalize } from "../../lib/text/normalize.ts";

const gazetteer = createGazetteer();

/** The blocks of all bodies that stand outside tables, as the engine's outline. */
function outline(page: PageText): OutlineNode[] {
  const read = readNotice(page, gazetteer);
  return (read?.zones.bodies ?? []).flatMap(({ from, to }) =>
    buildOutline(read?.document.blocks.slice(from, to).filter(({ cell }) => cell === null) ?? []),
  );
}

/** One pass over the pages for each thing that is measured. */
export function stageTasks(pages: readonly PageText[]) {
  const passages = pages.flatMap((page) => outline(page).map(({ block, mark }) => block.text.slice(mark?.length ?? 0)));
  const issued = pages.map((page) => readNotice(page, gazetteer)?.notice.issued ?? null)[0] ?? null;
  const context = { referenceDate: issued, gazetteer, isTimeField: false };
  const steps = { extractors: EXTRACTORS, refiners: REFINERS };
  const texts = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return {
    engine: () => {
      for (const text of texts) normalize(text);
      for (const page of pages) extractNotice(page);
    },
    normalise: () => void texts.forEach((text) => void normalize(text)),
    outline: () => void pages.forEach((page) => void outline(page)),
    mentions: () => void passages.forEach((passage) => void findMentions(passage, context, steps, [])),
  };
}

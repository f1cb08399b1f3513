import { anchor } from "../../lib/annotate/anchor.ts";
import { addPassages, noticeOf, type OwnPassage } from "../../lib/extract/index.ts";
import type { Extraction } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { overlaps, type Span } from "../../lib/model/span.ts";
import { type SavedPassage, savedPassages } from "../../lib/store/own-passages.ts";

/** Where the words stand on the page: as they were read on any page of the notice, the last one first. */
function placeOf(text: string, { sources }: SavedPassage): Span | null {
  for (const source of [...sources].reverse()) {
    const found = anchor(text, source);
    if (found) return found.span;
  }
  return null;
}

/**
 * The reading with the tasks that the user made of selected words earlier, where the page still has these words; a page that is no
 * directive notice has those alone. What is selected now is left to itself, and a secret page is not looked at.
 */
export async function withOwnPassages(page: PageText, read: Extraction): Promise<Extraction> {
  const { selection } = page;
  if (read.status === "secret" || read.status === "attributes-only" || selection?.alone) return read;
  const saved = await savedPassages(read.status === "directive" ? read.notice : noticeOf(page), page.source.url);
  // A page is read also where the database cannot be: its failure is told by what asks for more of it.
  if (!saved.ok || saved.value.length === 0) return read;
  const text = page.blocks.map((block) => block.text).join("\n");
  const passages = saved.value.flatMap((task): readonly OwnPassage[] => {
    const span = placeOf(text, task);
    return span && !(selection && overlaps(selection, span)) ? [{ name: `selection:${task.taskId}`, span }] : [];
  });
  return addPassages(page, read, passages);
}

import type { AnnotatorPort } from "../../lib/annotate/annotator-port.ts";
import type { CardNote } from "../../lib/annotate/card-state.ts";
import { canHighlight } from "../../lib/annotate/highlight.ts";
import { rangesOf } from "../../lib/annotate/ranges.ts";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import type { Span } from "../../lib/model/span.ts";
import type { PdfBlock } from "../../lib/pdf/document-text.ts";
import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";
import { ConfirmDesk, type ConfirmedWords } from "./confirm-desk.ts";
import { confirmNote } from "./confirm-note.ts";
import { type Passage, passageOf } from "./passage.ts";

/** What the user must look at in a document with scanned pages, as the annotator takes it in. */
export interface ScanReview {
  /** How many words the recognition is not sure of. */
  readonly doubtful: number;
  readonly cardNote: CardNote;
  /** The same port, with what the user has confirmed. `onDoubtful`: a task that was not saved for its doubtful words. */
  readonly through: <Code extends string>(port: AnnotatorPort<Code>, onDoubtful: (key: string) => void) => AnnotatorPort<Code>;
}

interface ReviewOptions {
  readonly pdf: OpenedPdf;
  /** What was recognized on a page, from 0; `null` for one that is no scan. */
  readonly scanOf: (page: number) => Pick<ScannedPage, "turn" | "skew"> | null;
  readonly memory: ConfirmedWords;
  readonly source: PageReadingSource;
  readonly blocks: readonly PdfBlock[];
}

const NAME = "scan-doubtful";

function markDoubtful({ positions }: PageReadingSource, spans: readonly Span[]): void {
  if (!canHighlight()) return;
  CSS.highlights.set(NAME, new Highlight(...spans.flatMap((span) => rangesOf(positions, span))));
}

/** CSS pixels across that a passage's picture has in a card, twice for sharpness, and the white around it in points. */
const PICTURE_WIDTH = 720;
const MOST_SCALE = 3;
const AROUND = 5;

/** Draws a passage upright and straight. */
async function drawPassage({ pdf, scanOf }: ReviewOptions, passage: Passage, canvas: HTMLCanvasElement): Promise<boolean> {
  const scan = scanOf(passage.page);
  const sheet = document.createElement("canvas");
  const [left, top] = [passage.x1 - AROUND, passage.y1 - AROUND];
  const [width, height] = [passage.x2 + AROUND - left, passage.y2 + AROUND - top];
  const scale = Math.min(MOST_SCALE, PICTURE_WIDTH / width);
  // As large as it will be, so that nothing moves when it comes.
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  try {
    await pdf.paintPage(passage.page, sheet, scale, { turn: scan?.turn ?? 0 });
    const context = canvas.getContext("2d");
    context?.translate(sheet.width / 2 - left * scale, sheet.height / 2 - top * scale);
    context?.rotate(-(scan?.skew ?? 0));
    context?.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
    return context !== null;
  } catch {
    return false;
  } finally {
    sheet.width = 0;
    sheet.height = 0;
  }
}

/** Marks the doubtful words of a document, and asks for them where a task hangs on them. */
export function createReview(options: ReviewOptions): ScanReview {
  const { scanOf, source, blocks, memory } = options;
  const confirming = new ConfirmDesk(source.page, blocks, memory, (doubtful) => markDoubtful(source, doubtful));
  return {
    doubtful: confirming.doubtful.length,
    cardNote: (directive, notice) => {
      const passage = passageOf(blocks, directive.statement);
      if (!passage || !scanOf(passage.page)) return null;
      const doubts = confirming.doubtsOf(directive, notice);
      return confirmNote({
        doubts,
        compared: confirming.comparedOf(directive, notice),
        draw: (canvas) => drawPassage(options, passage, canvas),
        onConfirm: () => confirming.confirm(doubts),
      });
    },
    through: (port, onDoubtful) => ({
      ...port,
      saveDirectives: async (page, keys) => {
        const reply = await port.saveDirectives(confirming.applyTo(page), keys);
        const left = reply.ok ? keys.find((key) => !(key in reply.value.saved)) : keys[0];
        if (left !== undefined && (reply.ok || reply.error.code === "unconfirmed")) onDoubtful(left);
        return reply;
      },
      saveTask: (page, key, changes) => port.saveTask(confirming.applyTo(page), key, changes),
    }),
  };
}

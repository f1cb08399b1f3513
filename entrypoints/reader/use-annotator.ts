import { useEffect } from "react";
import { Annotator } from "../../lib/annotate/annotator.ts";
import type { AnnotatorPort } from "../../lib/annotate/annotator-port.ts";
import { editorPart } from "../../lib/annotate/editor/part.ts";
import { mediaPart } from "../../lib/annotate/media/part.ts";
import { providePart } from "../../lib/annotate/parts.ts";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { selectionPart } from "../../lib/annotate/selection/part.ts";
import { stripPart } from "../../lib/annotate/strip/part.ts";
import { answerTabMessages, tellNews } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";
import { sentence } from "../../lib/words/sentence.ts";
import { openPanel, port } from "../annotator.content/port.ts";
import { createTabHandlers } from "../annotator.content/tab-handlers.ts";
import { wordsOf } from "../annotator.content/words.ts";
import type { ScanReview } from "./scan-review.ts";

providePart("editor", editorPart);
providePart("selection", selectionPart);
providePart("strip", stripPart);
providePart("media", mediaPart);
// Nobody else's code runs on our own page.
providePart("cover", () => false);

/** The reader is a page of ours: what is loaded late on the web comes with it. */
const ownPort: AnnotatorPort<MessageError["code"]> = { ...port, loadPart: async () => ({ ok: true }) };

let current: Annotator<MessageError["code"]> | null = null;

/** The same marks, card and saving as on a web page, over the words of the file that is shown. */
export function useAnnotator(source: PageReadingSource | null, review: ScanReview | null): void {
  useEffect(
    () =>
      answerTabMessages(
        createTabHandlers(
          () => current,
          () => current,
        ),
      ),
    [],
  );
  useEffect(() => {
    if (!source) return;
    const annotator = new Annotator<MessageError["code"]>({
      document,
      url: source.page.source.url,
      words: wordsOf(sentence),
      read: () => source,
      port: review ? review.through(ownPort, (key) => void current?.goTo(key)) : ownPort,
      cardNote: review?.cardNote,
      onOpenPanel: openPanel,
      onNews: tellNews,
    });
    current = annotator;
    void annotator.start();
    return () => {
      annotator.stop();
      current = null;
    };
  }, [source, review]);
}

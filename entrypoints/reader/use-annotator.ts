import { useEffect } from "react";
import { Annotator } from "../../lib/annotate/annotator.ts";
import { editorPart } from "../../lib/annotate/editor/part.ts";
import { mediaPart } from "../../lib/annotate/media/part.ts";
import { providePart } from "../../lib/annotate/parts.ts";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { selectionPart } from "../../lib/annotate/selection/part.ts";
import { stripPart } from "../../lib/annotate/strip/part.ts";
import { answerTabMessages, tellNews } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";
import { openPanel, port } from "../annotator.content/port.ts";
import { createTabHandlers } from "../annotator.content/tab-handlers.ts";
import { createWords } from "../annotator.content/words.ts";

providePart("editor", editorPart);
providePart("selection", selectionPart);
providePart("strip", stripPart);
providePart("media", mediaPart);
// Nobody else's code runs on our own page.
providePart("cover", () => false);

let current: Annotator<MessageError["code"]> | null = null;

/** The same marks, card and saving as on a web page, over the words of the file that is shown. */
export function useAnnotator(source: PageReadingSource | null): void {
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
      words: createWords(),
      read: () => source,
      // The reader is a page of ours: what is loaded late on the web comes with it.
      port: { ...port, loadPart: async () => ({ ok: true }) },
      onOpenPanel: openPanel,
      onNews: tellNews,
    });
    current = annotator;
    void annotator.start();
    return () => {
      annotator.stop();
      current = null;
    };
  }, [source]);
}

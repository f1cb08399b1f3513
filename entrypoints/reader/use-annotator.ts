import { useEffect } from "react";
import { Annotator } from "../../lib/annotate/annotator.ts";
import type { PageReadingSource } from "../../lib/annotate/read-page.ts";
import { answerTabMessages, sendToBackground, tellNews } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";
import { createTabHandlers } from "../annotator.content/tab-handlers.ts";
import { createWords } from "../annotator.content/words.ts";

let current: Annotator<MessageError["code"]> | null = null;

/** The same marks, card and saving as on a web page, over the words of the file that is shown. */
export function useAnnotator(source: PageReadingSource | null): void {
  useEffect(() => answerTabMessages(createTabHandlers(() => current)), []);
  useEffect(() => {
    if (!source) return;
    const annotator = new Annotator<MessageError["code"]>({
      document,
      url: source.page.source.url,
      words: createWords(),
      read: () => source,
      port: {
        readPage: (page) => sendToBackground("readPage", { page }),
        saveDirectives: (page, keys) => sendToBackground("saveDirectives", { page, keys }),
      },
      onOpenPanel: import.meta.env.FIREFOX ? undefined : () => void sendToBackground("openPanel", {}),
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

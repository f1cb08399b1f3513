import "./style.css";
import { defineContentScript } from "wxt/utils/define-content-script";
import { Annotator } from "../../lib/annotate/annotator.ts";
import { isOwnHost } from "../../lib/annotate/page-address.ts";
import { showReloadNote } from "../../lib/annotate/reload-note.ts";
import { answerTabMessages, sendToBackground, tellNews } from "../../lib/messaging/client.ts";
import type { MessageError } from "../../lib/messaging/contract.ts";
import { isReadingAllowed, watchReading } from "../../lib/settings/reading.ts";
import { Lifetime, watchAddress } from "./lifetime.ts";
import { openPanel, port } from "./port.ts";
import { createTabHandlers } from "./tab-handlers.ts";
import { createWords } from "./words.ts";

type Code = MessageError["code"];

/** A navigation within the page may still be cancelled, and its text comes later. */
const NAVIGATION_MS = 500;
const withoutFragment = (url: string): string => url.replace(/#.*$/su, "");

export default defineContentScript({
  matches: ["chinhphu.vn", "baochinhphu.vn", "thuvienphapluat.vn"].flatMap((host) => [
    `https://${host}/*`,
    `https://*.${host}/*`,
  ]),
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  async main() {
    const life = new Lifetime();
    const words = await createWords();
    // After an update of the extension its sentences can no longer be asked for.
    const reload = { say: words.say("page.reload"), close: words.say("page.close"), name: words.say("page.name") };
    // On other sites the page is read, or a selection of it, when the user asks; the page that follows it is not.
    const isOwn = isOwnHost(location.hostname);
    let annotator: Annotator<Code> | null = null;
    let url = withoutFragment(location.href);
    let unwatch = (): void => {};

    const end = (): void => {
      annotator?.stop();
      annotator = null;
    };
    const open = (): Annotator<Code> => {
      annotator ??= new Annotator({
        document,
        url,
        words,
        port: { ...port, saveDirectives },
        onOpenPanel: openPanel,
        onOpenPdf: (file, attributes) => void sendToBackground("openPdf", { file, attributes }),
        onNews: tellNews,
        onLeave: end,
      });
      return annotator;
    };
    const setAllowed = (allowed: boolean): void => {
      if (allowed) void open().start();
      else end();
    };
    const saveDirectives: typeof port.saveDirectives = async (page, keys) => {
      const reply = await port.saveDirectives(page, keys);
      // Asking notices that the extension has been updated or removed, and then invalidates the context.
      if (!reply.ok && reply.error.code === "unreachable" && life.isOver) end();
      return reply;
    };
    const begin = async (): Promise<void> => {
      const own = url;
      unwatch();
      unwatch = watchReading(own, setAllowed);
      const allowed = await isReadingAllowed(own);
      if (!life.isOver && own === url) setAllowed(allowed);
    };
    const restart = (): void => {
      if (withoutFragment(location.href) === url || life.isOver) return;
      url = withoutFragment(location.href);
      end();
      if (isOwn) void begin();
    };

    const stopAnswering = answerTabMessages(createTabHandlers(() => annotator, open));
    watchAddress(life.signal, () => setTimeout(restart, NAVIGATION_MS));
    document.addEventListener("visibilitychange", () => void life.isOver, { signal: life.signal });
    life.signal.addEventListener("abort", () => {
      if (annotator?.isShown) showReloadNote(document, reload);
      end();
      for (const stop of [unwatch, stopAnswering]) stop();
    });
    if (isOwn) void begin();
  },
});

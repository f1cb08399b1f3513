import { themeAround } from "./page-theme.ts";
import { make } from "./ui/make-element.ts";
import { mount } from "./ui/mount.ts";
import { Toast } from "./ui/toast.ts";
import type { Words } from "./ui/words.ts";

/** The one message left after the extension was updated under an open page. */
export function showReloadNote(
  document: Document,
  sentences: { readonly say: string; readonly close: string; readonly name: string },
): void {
  const words: Words = {
    language: document.documentElement.lang || "vi",
    say: (key) => (key === "page.close" ? sentences.close : sentences.name),
    count: () => "",
  };
  const note = mount(document, words);
  note.setTheme(themeAround(document.body));
  // With the message the last of ours leaves the page.
  const toast = new Toast(document, words, () => note.remove());
  note.layer.append(make(document, "div", { class: "corner" }, toast.element));
  toast.say(sentences.say, "failure");
}

import { getLanguage } from "../../lib/settings/language.ts";
import { speak } from "../../lib/words/sentence.ts";

/** Has the page speak the language that was chosen. Whatever is said before is in the browser's. */
export async function speakChosen(): Promise<void> {
  await speak(await getLanguage());
}

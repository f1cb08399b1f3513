import type { BackgroundMessageName, BackgroundMessages, Reply } from "../../lib/messaging/contract.ts";
import type { Sender } from "../../lib/messaging/server.ts";
import { type PageText, pageAt } from "../../lib/model/page-text.ts";
import { ok } from "../../lib/model/result.ts";
import type { TaskChanges } from "../../lib/model/task-changes.ts";
import { doubtsOf } from "../../lib/model/uncertain-words.ts";
import { dismissDirective, keepDraft, openTask, settleChange } from "../../lib/store/editing.ts";
import type { PageDirectives } from "../../lib/store/saved-directives.ts";
import { saveDirectives } from "../../lib/store/saving.ts";
import { lastWorkingDays } from "./last-working-days.ts";
import { withOwnPassages } from "./own-passages.ts";
import { refuse, type Surroundings, withTrustedUrl } from "./surroundings.ts";

type Answer<N extends BackgroundMessageName> = (
  request: BackgroundMessages[N]["request"],
  sender: Sender,
  surroundings: Surroundings,
) => Promise<Reply<BackgroundMessages[N]["response"]>>;

/** Whether a task hangs on words of a scan that nobody has confirmed. */
interface WithDoubts {
  readonly isDoubtful: (key: string, changes?: TaskChanges) => boolean;
}

const unconfirmed = () => refuse("unconfirmed", "words of a scan have not been compared with the picture");

/** The page as it is read here: of what the page sent, only its text counts. Nothing of a secret one is kept. */
async function readAgain(sent: PageText, sender: Sender, { extract }: Surroundings): Promise<Reply<PageDirectives & WithDoubts>> {
  const page = withTrustedUrl(sent, sender);
  const read = await withOwnPassages(page, extract(page));
  if (read.status === "secret") return refuse("secret", "the page has a secrecy mark");
  if (read.status !== "directive") return refuse("not-directive", "the page is no directive notice");
  const { notice, text, directives } = read;
  const isDoubtful = (key: string, changes: TaskChanges = {}): boolean => {
    const directive = directives.find((other) => other.key === key);
    // What the user has typed is no reading of a machine.
    return directive !== undefined && doubtsOf(directive, notice, page).some(({ field }) => !(field in changes));
  };
  return ok({ notice, url: page.source.url, text, directives, pageAt: (offset) => pageAt(page, offset), isDoubtful });
}

/** Saves what the page's text says. */
export const saveKeys: Answer<"saveDirectives"> = async ({ page, keys }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  const clear = keys.filter((key) => !read.value.isDoubtful(key));
  if (clear.length === 0 && keys.length > 0) return unconfirmed();
  const saved = await saveDirectives({ ...read.value, keys: clear, now: surroundings.now() });
  return saved.ok ? ok({ saved: saved.value }) : saved;
};

/** Saves what the page's text says, with what the user changed of it. */
export const saveOne: Answer<"saveTask"> = async ({ page, key, changes }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  if (read.value.isDoubtful(key, changes)) return unconfirmed();
  const saved = await saveDirectives({ ...read.value, keys: [key], changes: { [key]: changes }, now: surroundings.now() });
  return saved.ok ? ok({ saved: saved.value }) : saved;
};

/** One directive as it stands. */
export const openOne: Answer<"openTask"> = async ({ page, key }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  const task = await openTask({ ...read.value, key });
  return task.ok
    ? ok({ ...task.value, lastWorkingDays: lastWorkingDays([task.value.wording], await surroundings.calendar()) })
    : task;
};

/** Keeps what is being typed. */
export const keepDraftOf: Answer<"keepDraft"> = async ({ page, key, changes }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  const kept = await keepDraft({ ...read.value, key, value: changes, now: surroundings.now() });
  return kept.ok ? ok({}) : kept;
};

/** Keeps that a directive is no task, or that it is one after all. */
export const dismissOne: Answer<"dismissDirective"> = async ({ page, key, dismissed }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  const kept = await dismissDirective({ ...read.value, key, value: dismissed, now: surroundings.now() });
  return kept.ok ? ok({ dismissed: kept.value.dismissed }) : kept;
};

/** Settles that a saved task's words have changed. */
export const settleOne: Answer<"settleChange"> = async ({ page, key, take }, sender, surroundings) => {
  const read = await readAgain(page, sender, surroundings);
  if (!read.ok) return read;
  const settled = await settleChange({ ...read.value, key, value: take, now: surroundings.now() });
  return settled.ok ? ok({}) : settled;
};

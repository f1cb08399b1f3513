import { browser } from "wxt/browser";
import { anchor } from "../../lib/annotate/anchor.ts";
import { bindingsOf } from "../../lib/binding/index.ts";
import { suggestAgencies } from "../../lib/gazetteer/index.ts";
import type { PageReading, Reply } from "../../lib/messaging/contract.ts";
import { openPanel } from "../../lib/messaging/open-panel.ts";
import type { BackgroundHandlers, Sender } from "../../lib/messaging/server.ts";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import type { Directive } from "../../lib/model/directive.ts";
import { toMarkedSpan } from "../../lib/model/mention.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { ok } from "../../lib/model/result.ts";
import type { Span } from "../../lib/model/span.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { restoreSettings } from "../../lib/settings/all-settings.ts";
import { undoChange } from "../../lib/store/history.ts";
import { remindAgain } from "../../lib/store/reminders.ts";
import { type SavedDirectives, savedFor } from "../../lib/store/saved-directives.ts";
import { deleteTasks, editTasks, markDone, noticeOf, restoreTasks, taskById, updateTask } from "../../lib/store/tasks.ts";
import { usedNames } from "../../lib/store/used-names.ts";
import { agencyIdsOf } from "./agency-ids.ts";
import { announceChange } from "./announce.ts";
import { rememberFlash, takeFlash } from "./flash.ts";
import { forgetEverything } from "./forget-everything.ts";
import { importFile } from "./import-file.ts";
import { lastWorkingDays } from "./last-working-days.ts";
import { openTracker } from "./open-tracker.ts";
import { withOwnPassages } from "./own-passages.ts";
import { dismissOne, keepDraftOf, openOne, saveKeys, saveOne, settleOne } from "./page-changes.ts";
import { loadPart } from "./parts.ts";
import { expectPdf, openPdf, takePdf } from "./pdf-files.ts";
import { takePresets } from "./presets.ts";
import { readTab } from "./read-on-request.ts";
import { againAt } from "./reminders.ts";
import { takeSnapshot } from "./snapshots.ts";
import { sourceAddress } from "./source-address.ts";
import { refuse, type Surroundings, withTrustedUrl } from "./surroundings.ts";

/** Names offered while one is typed. */
const MOST_SUGGESTIONS = 8;

/** Where a saved task stands in the text: by the directive that is the task, else by the words that were kept of it. */
async function findPassage(
  taskId: TaskId,
  text: string,
  directives: readonly Directive[],
  saved: SavedDirectives,
): Promise<Span | null> {
  const directive = directives.find(({ key }) => saved[key]?.taskId === taskId);
  if (directive) return directive.statement;
  const task = await taskById(taskId);
  const sources = task.ok ? [...task.value.sources].reverse() : [];
  for (const source of sources) {
    const found = anchor(text, source);
    if (found) return found.span;
  }
  return null;
}

/** Reads a page, and says what of it is saved. Writes nothing to the database. */
async function readPage(
  sent: PageText,
  sender: Sender,
  { extract, now, calendar, shortcuts, printsMarks, ownUnits }: Surroundings,
): Promise<Reply<PageReading>> {
  const page = withTrustedUrl(sent, sender);
  const read = await withOwnPassages(page, extract(page));
  if (read.status === "secret") return ok({ status: "secret", mark: read.mark });
  if (read.status === "attributes-only") return ok({ status: "attributes-only", notice: read.notice });
  if (read.status === "not-directive") return ok({ status: "not-directive" });
  const { notice, mentions, directives, diagnostics, selected } = read;
  // The step's name alone: messages may hold words of the page.
  if (diagnostics.length > 0) console.warn("steps of the extraction failed", new Set(diagnostics.map(({ stepId }) => stepId)));
  const found = await savedFor({ notice, url: page.source.url, text: read.text, directives });
  if (!found.ok) return found;
  const { saved } = found.value;
  // A passage that only resembles the old one was changed and is not gone.
  const gone = found.value.gone
    .filter(({ sources }) => !sources.some((source) => anchor(read.text, source)))
    .map(({ id, path, statement }) => ({ taskId: id, path, statement }));
  const wanted = sender.tabId === null ? null : await takeFlash(sender.tabId, now());
  const flash = wanted && (await findPassage(wanted, read.text, directives, saved));
  const today = dayInVietnam(now());
  return ok({
    status: "directive",
    ...found.value,
    gone,
    // Whoever selects a passage wants it as a task, whatever was said of it before.
    dismissed: found.value.dismissed.filter((key) => !selected?.includes(key)),
    notice,
    mentions: mentions.map(toMarkedSpan),
    directives,
    lastWorkingDays: lastWorkingDays(directives, await calendar()),
    flash,
    today,
    shortcuts: await shortcuts(),
    printsMarks: await printsMarks(),
    bindings: bindingsOf(read, await ownUnits()),
    selected,
  });
}

async function openSource(taskId: TaskId, now: () => number): Promise<Reply<Record<never, never>>> {
  const task = await taskById(taskId);
  if (!task.ok) return task;
  const notice = await noticeOf(task.value);
  const url = sourceAddress(task.value, notice.ok ? notice.value : null);
  if (url === null) return refuse("unknown-task", "the task has no source that can be opened");
  await expectPdf(task.value);
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await rememberFlash(tab.id, taskId, now());
  return ok({});
}

/** The background's answers: engine, store and tabs put together. */
export function createHandlers(surroundings: Surroundings): BackgroundHandlers {
  const { now, onChange } = surroundings;
  /** Passes the answer on; after a change, the other pages and the reminders hear of it without the asker waiting for them. */
  const announced = async <T>(
    sender: Sender,
    change: Promise<Reply<T>>,
    extent: "changed" | "all" = "changed",
  ): Promise<Reply<T>> => {
    const reply = await change;
    if (!reply.ok) return reply;
    onChange(extent);
    announceChange(sender.tabId).catch((error) => console.warn("the pages were not told of a change", error));
    return reply;
  };
  return {
    readPage: ({ page }, sender) => readPage(page, sender, surroundings),
    saveDirectives: (request, sender) => announced(sender, saveKeys(request, sender, surroundings)),
    openTask: (request, sender) => openOne(request, sender, surroundings),
    saveTask: (request, sender) => announced(sender, saveOne(request, sender, surroundings)),
    keepDraft: (request, sender) => keepDraftOf(request, sender, surroundings),
    dismissDirective: (request, sender) => announced(sender, dismissOne(request, sender, surroundings)),
    settleChange: (request, sender) => announced(sender, settleOne(request, sender, surroundings)),
    showSaved: async ({ taskId }) => {
      await openTracker(taskId);
      return ok({});
    },
    loadPart: ({ part }, { tabId }) => loadPart(part, tabId),
    openPdf: (request, sender) => openPdf(request, sender),
    takePdf: ({ file }) => takePdf(file),
    // Nothing may be awaited before the panel is asked for: the browser wants the click that this is part of.
    openPanel: async (_, { tabId }) => {
      if (tabId !== null) await openPanel(tabId);
      return ok({});
    },
    markDone: async ({ taskId, done }, sender) => {
      const reply = await announced(sender, markDone(taskId, done, now()));
      return reply.ok ? ok({ turn: reply.value.turn }) : reply;
    },
    deleteTasks: async ({ taskIds }, sender) => {
      const deletedAt = now();
      const reply = await announced(sender, deleteTasks(taskIds, deletedAt));
      return reply.ok ? ok({ deletedAt }) : reply;
    },
    restoreTasks: async ({ taskIds }, sender) => {
      const reply = await announced(sender, restoreTasks(taskIds, now()));
      return reply.ok ? ok({}) : reply;
    },
    updateTask: async ({ taskId, changes }, sender) => {
      const reply = await announced(sender, updateTask(taskId, changes, now()));
      return reply.ok ? ok({}) : reply;
    },
    editTasks: ({ taskIds, edit }, sender) => announced(sender, editTasks(taskIds, edit, now())),
    undoChange: ({ changeId }, sender) => announced(sender, undoChange(changeId, now())),
    importFile: async (request, sender) => {
      const reply = importFile(request, {
        now: now(),
        labels: await surroundings.labels(),
        agencyIdsOf: (name) => agencyIdsOf(name, dayInVietnam(now())),
        restoreSettings: async (settings) => {
          await restoreSettings(settings);
          // What is locked stands above a backup.
          await takePresets(now);
        },
        keepCopy: () => takeSnapshot(now),
      });
      return request.apply === null ? reply : announced(sender, reply, "all");
    },
    deleteEverything: (_, sender) => announced(sender, forgetEverything(now), "all"),
    suggestAgencies: async ({ text }) => {
      // Own names are an addition: known bodies are offered also when the tasks cannot be read.
      const used = await usedNames();
      return ok({ suggestions: suggestAgencies(text, dayInVietnam(now()), used.ok ? used.value : [], MOST_SUGGESTIONS) });
    },
    readTab: async ({ tabId }) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return readTab(tab ?? {});
    },
    openSource: ({ taskId }) => openSource(taskId, now),
    remindAgain: async ({ taskIds, when }) => {
      const at = await againAt(when, now());
      const reply = await remindAgain(taskIds, at);
      if (reply.ok) onChange("changed");
      return reply.ok ? ok({ at }) : reply;
    },
  };
}

import { defineBackground } from "wxt/utils/define-background";
import { labelsInAll } from "../../components/hooks/export-labels.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import { workCalendar } from "../../lib/gazetteer/working-days.ts";
import { answerBackgroundMessages } from "../../lib/messaging/server.ts";
import { getOwnUnits, watchOwnUnits } from "../../lib/settings/own-units.ts";
import { getPrintsMarks, watchPrintsMarks } from "../../lib/settings/printing.ts";
import { readShortcuts } from "../../lib/settings/shortcuts.ts";
import { getCalendarEdits } from "../../lib/settings/work-calendar.ts";
import { browserSentence } from "../../lib/words/sentence.ts";
import { announceChange } from "./announce.ts";
import { answerCommands } from "./commands.ts";
import { answerContextMenus, makeContextMenus } from "./context-menus.ts";
import { openStartPageOnInstall } from "./first-run.ts";
import { keepLogFresh } from "./fresh-log.ts";
import { createHandlers } from "./handlers.ts";
import { keepLanguage, wordsAreThere } from "./language.ts";
import { keepMarkColours } from "./mark-colours.ts";
import { keepPresets } from "./presets.ts";
import { keepReminders } from "./reminders.ts";
import { keepSnapshots } from "./snapshots.ts";
import { keepTrash } from "./trash.ts";
import { keepTurns } from "./turns.ts";

const keyNames = () => ({ period: browserSentence("command.period"), comma: browserSentence("command.comma") });

/** The only writer of the database. Listeners are registered at once: a worker that wakes for a message misses later ones. */
export default defineBackground(() => {
  // First: what is said later waits for it.
  keepLanguage(() => void makeContextMenus());
  const reminders = keepReminders(Date.now);
  answerBackgroundMessages(
    createHandlers({
      extract: extractNotice,
      now: Date.now,
      shortcuts: () => readShortcuts(keyNames()),
      printsMarks: getPrintsMarks,
      ownUnits: getOwnUnits,
      labels: () => wordsAreThere().then(labelsInAll),
      calendar: async () => workCalendar(await getCalendarEdits()),
      onChange: reminders.look,
    }),
  );
  // Pages ask again, and hear which tasks are the user's now.
  watchOwnUnits(() => void announceChange(null));
  watchPrintsMarks(() => void announceChange(null));
  answerCommands();
  answerContextMenus();
  keepLogFresh().catch((error: unknown) => console.warn("the log was not begun anew", error));
  keepTrash(Date.now);
  keepTurns(Date.now);
  keepSnapshots(Date.now);
  keepPresets(Date.now);
  keepMarkColours();
  openStartPageOnInstall();
});

import { fileURLToPath } from "node:url";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import type { CsvLabels } from "../../lib/export/csv.ts";

const LOCALE = fileURLToPath(new URL("../../locales/vi.yml", import.meta.url));

/** The sentence of a dotted key of locales/vi.yml with its values put in. @throws Error when there is no such key. */
export type Say = (key: string, ...values: readonly string[]) => string;

/** The product's own Vietnamese sentences, read from its locale file. */
export async function readWords(): Promise<Say> {
  const messages = generateChromeMessages(await parseMessagesFile(LOCALE));
  return (key, ...values) => {
    const message = messages[key.replaceAll(".", "_")]?.message;
    if (message === undefined) throw new Error(`locales/vi.yml has no ${key}`);
    return message.replace(/\$(\d)/gu, (_, number: string) => values[Number(number) - 1] ?? "");
  };
}

/** The words of the table and of the CSV file. */
export function toLabels(say: Say): CsvLabels {
  return {
    columns: {
      ordinal: say("csv.column.ordinal"),
      statement: say("csv.column.statement"),
      leads: say("csv.column.leads"),
      coordinating: say("csv.column.coordinating"),
      deadline: say("csv.column.deadline"),
      deadlineText: say("csv.column.deadlineText"),
      targets: say("csv.column.targets"),
      product: say("csv.column.product"),
      status: say("csv.column.status"),
      notice: say("csv.column.notice"),
      path: say("csv.column.path"),
      quote: say("csv.column.quote"),
      url: say("csv.column.url"),
      note: say("csv.column.note"),
      tags: say("csv.column.tags"),
      plannedOn: say("csv.column.plannedOn"),
      id: say("csv.column.id"),
    },
    status: {
      "done-on-time": say("csv.status.doneOnTime"),
      "done-late": say("csv.status.doneLate"),
      "open-in-time": say("csv.status.openInTime"),
      "open-overdue": say("csv.status.openOverdue"),
      "open-undated": say("csv.status.openUndated"),
    },
    deadline: {
      before: (when) => say("csv.deadline.before", when),
      at: (time, date) => say("csv.deadline.at", time, date),
    },
    place: {
      item: (path) => say("csv.place.item", path),
      bullet: (ordinal) => say("csv.place.bullet", String(ordinal)),
      paragraph: (ordinal) => say("csv.place.paragraph", String(ordinal)),
    },
  };
}

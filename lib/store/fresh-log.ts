import { Dexie, type Table } from "dexie";
import { requireRoom } from "./room.ts";

/** Holds nothing: what is written here and taken out again only moves the browser's files on. */
class Padding extends Dexie {
  readonly rows!: Table<string, number>;

  constructor() {
    // Relaxed: nothing of it has to be on the disk.
    super("so-tay-nhiem-vu-padding", { chromeTransactionDurability: "relaxed" });
    this.version(1).stores({ rows: "" });
  }
}

/** Longer values do not go through the log. Characters of one byte each. */
const ROW = "x".repeat(48_000);
const ROWS_AT_ONCE = 24;
/** Chromium begins a new log after 4 MiB, or less on a small disk. */
const TRANSACTIONS = 5;

/**
 * Makes Chromium begin a new log for all databases of the extension, by writing more than one log takes; the old one is dropped. A browser
 * that was killed may leave half a record at the end of its log. Started again it writes on behind it, and when it reads that log the next
 * time, it takes all of it for damaged and deletes every database (docs/decisions/0009). Changes nothing that is stored.
 */
export async function beginFreshLog(): Promise<void> {
  // A log that the disk cuts is worse than an old one.
  await requireRoom();
  const padding = new Padding();
  try {
    for (let part = 0; part < TRANSACTIONS; part++)
      await padding.rows.bulkPut(
        Array<string>(ROWS_AT_ONCE).fill(ROW),
        Array.from({ length: ROWS_AT_ONCE }, (_, at) => part * ROWS_AT_ONCE + at),
      );
    // The log is changed with the write that finds it full.
    await padding.rows.clear();
  } finally {
    padding.close();
  }
}

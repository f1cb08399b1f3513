import { Dexie, type Table } from "dexie";

/** A page of a scan that was recognized, or that the user says cannot be read (`page: null`). */
interface ScanRow<Page> {
  /** SHA-256 of the file, in hexadecimal. */
  readonly file: string;
  /** From 0. */
  readonly index: number;
  readonly page: Page | null;
  /** Doubtful words of it that the user has compared with the picture, as the reader names them. */
  readonly confirmed?: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What is kept of a page: `null`, it cannot be read. */
export type KeptScan<Page> = Pick<ScanRow<Page>, "page" | "confirmed">;

/** Apart from the tasks, as all that is in it can be had again from the file. */
class ScanDatabase<Page> extends Dexie {
  readonly pages!: Table<ScanRow<Page>, [string, number]>;

  constructor() {
    super("so-tay-nhiem-vu-scans");
    this.version(1).stores({ pages: "[file+index], at" });
  }
}

/** Pages that are kept; the oldest go first. A page takes some 60 kB. */
const MOST_KEPT_PAGES = 3_000;

async function withScans<Page, T>(work: (pages: ScanDatabase<Page>["pages"]) => Promise<T>): Promise<T> {
  const database = new ScanDatabase<Page>();
  try {
    return await work(database.pages);
  } finally {
    database.close();
  }
}

const ofFile = <Page>(pages: ScanDatabase<Page>["pages"], file: string) =>
  pages.where("[file+index]").between([file, Dexie.minKey], [file, Dexie.maxKey]);

/** What is kept of a file, by page, from 0. Rejects when the disk fails. */
export function keptScans<Page>(file: string): Promise<Map<number, KeptScan<Page>>> {
  return withScans<Page, Map<number, KeptScan<Page>>>(async (pages) => {
    const rows = await ofFile(pages, file).toArray();
    return new Map(rows.map((row) => [row.index, row]));
  });
}

/** Keeps what was recognized on a page. Rejects when there is no room. `now`: epoch milliseconds. */
export function keepScan<Page>(
  file: string,
  index: number,
  page: Page | null,
  { now, most = MOST_KEPT_PAGES }: { readonly now: number; readonly most?: number },
): Promise<void> {
  return withScans<Page, void>(async (pages) => {
    await pages.put({ file, index, page, at: now });
    const tooMany = (await pages.count()) - most;
    if (tooMany > 0) await pages.bulkDelete(await pages.orderBy("at").limit(tooMany).primaryKeys());
  });
}

/** Keeps that words of a page have been compared with the picture; of a page that is not kept nothing is. Rejects when there is no room. */
export const keepConfirmed = (file: string, index: number, words: readonly string[]): Promise<void> =>
  withScans<unknown, void>(async (pages) => {
    await pages
      .where("[file+index]")
      .equals([file, index])
      .modify((row, ref) => {
        ref.value = { ...row, confirmed: [...(row.confirmed ?? []), ...words] };
      });
  });

/** Forgets a page, which is then a scan like any other. */
export const forgetScan = (file: string, index: number): Promise<void> =>
  withScans<unknown, void>((pages) => pages.delete([file, index]));

/** Forgets all that is kept of a file. */
export const forgetFile = (file: string): Promise<void> =>
  withScans<unknown, void>(async (pages) => void (await ofFile(pages, file).delete()));

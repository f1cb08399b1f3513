import { Dexie, type EntityTable } from "dexie";

/** A file that the user chose, on its way from a page to the background: messages carry 64 MiB at most. */
interface InboxFile {
  /** UUID. */
  readonly id: string;
  readonly content: Blob;
}

/** Apart from the tasks: a page may write here, and what is in it is worth nothing once it was read. */
class Inbox extends Dexie {
  readonly files!: EntityTable<InboxFile, "id">;

  constructor() {
    super("so-tay-nhiem-vu-inbox");
    this.version(1).stores({ files: "id" });
  }
}

async function withInbox<T>(work: (inbox: Inbox) => Promise<T>): Promise<T> {
  const inbox = new Inbox();
  try {
    return await work(inbox);
  } finally {
    inbox.close();
  }
}

/** Leaves a file for the background, and answers its id; the one before it is dropped. Rejects when there is no room. */
export function leaveFile(content: Blob): Promise<string> {
  const id = crypto.randomUUID();
  return withInbox(async (inbox) => {
    await inbox.files.clear();
    await inbox.files.add({ id, content });
    return id;
  });
}

/** The text of the file left under this id; `null` when it is not there any more. Rejects when it cannot be read. */
export async function takeFile(id: string): Promise<string | null> {
  const file = await withInbox((inbox) => inbox.files.get(id));
  return file ? await file.content.text() : null;
}

/** Drops what was left. */
export const emptyInbox = (): Promise<void> => withInbox((inbox) => inbox.files.clear());

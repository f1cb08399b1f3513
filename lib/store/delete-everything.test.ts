import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, it, vi } from "vitest";
import { fakeFiles } from "../../test/support/fake-files.ts";
import { emptyDatabase, saved } from "../../test/support/saving.ts";
import { deleteEverything } from "./delete-everything.ts";
import { leaveFile, takeFile } from "./inbox.ts";
import { readTables } from "./read-tables.ts";
import { hearReplaced } from "./replaced.ts";
import { listSnapshots, writeSnapshot } from "./snapshots.ts";

async function* text(): AsyncGenerator<string> {
  yield "bản giữ";
}

it("leaves no row, no copy, no file on its way, and no other database", async () => {
  fakeFiles();
  await emptyDatabase();
  await saved(["II.1#1", "II.2#1"]);
  await writeSnapshot(text(), { createdAt: 1, tasks: 2, state: "" });
  const fileId = await leaveFile(new Blob(["tệp"]));
  const other = new Dexie("so-tay-nhiem-vu-anything");
  other.version(1).stores({ rows: "id" });
  await other.table("rows").add({ id: 1 });
  expect(await deleteEverything()).toMatchObject({ ok: true });
  expect(await readTables()).toEqual({ notices: [], tasks: [], dismissals: [], drafts: [], history: [] });
  expect([await listSnapshots(), await takeFile(fileId)]).toEqual([[], null]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("so-tay-nhiem-vu-anything");
});

it("tells open pages that nothing is there any more", async () => {
  fakeFiles();
  await emptyDatabase();
  const heard = vi.fn();
  const stop = hearReplaced(heard);
  await deleteEverything();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  stop();
});

import { Dexie } from "dexie";
import type { Notice } from "../../lib/model/notice.ts";
import { closeDatabase, withDatabase } from "../../lib/store/database.ts";
import { openTasks } from "../../lib/store/live-tasks.ts";
import { saveDirectives } from "../../lib/store/saving.ts";
import { buildDirectives, buildNotice, type PlacedStatement } from "./directives.ts";

/** One notice on two sites. */
export const TVPL = "https://thuvienphapluat.vn/van-ban/thong-bao-412-702311.aspx";
export const XDCS = "https://xaydungchinhsach.chinhphu.vn/thong-bao-412-119261120.htm";
export const NOW = Date.UTC(2026, 10, 22, 2);

/** Its statements. */
export const FUNDS = "Bộ Tài chính rà soát các dự án chậm giải ngân, báo cáo trước ngày 30/11/2026.";
export const ROADS = "Bộ Xây dựng đẩy nhanh tiến độ các dự án đường bộ ven biển.";
export const SCHOOLS = "Ủy ban nhân dân các tỉnh bố trí quỹ đất cho trường học nội trú.";
/** Where they stand on a page. */
export const ALL: readonly PlacedStatement[] = [
  ["II.1#1", FUNDS],
  ["II.1#2", ROADS],
  ["II.2#1", SCHOOLS],
];

/** The notice as a page gives it. */
export const page = (statements: readonly PlacedStatement[] = ALL, url = TVPL, notice: Notice = buildNotice()) => ({
  notice,
  url,
  ...buildDirectives(statements),
});
/** What the store answers to saving. */
export const save = (keys: readonly string[], read = page(), now = NOW) => saveDirectives({ ...read, keys, now });

/** Saves, and gives the tasks' ids by directive key. @throws Error when the store refused. */
export async function saved(keys: readonly string[], read = page(), now = NOW): Promise<Record<string, string>> {
  const result = await save(keys, read, now);
  if (!result.ok) throw new Error(result.error.detail);
  return Object.fromEntries(Object.entries(result.value).map(([key, { taskId }]) => [key, taskId]));
}
/** The open tasks, as they are listed. */
export const statements = async (): Promise<readonly string[]> => (await openTasks()).map(({ task }) => task.statement);
/** How many rows the table has. */
export const count = (table: "notices" | "tasks"): Promise<number> => withDatabase((database) => database[table].count());

/** An empty database, on a new connection. */
export async function emptyDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete("so-tay-nhiem-vu");
}

import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { buildNotice, type PlacedStatement } from "../../test/support/directives.ts";
import {
  ALL,
  count,
  emptyDatabase,
  FUNDS,
  NOW,
  page,
  ROADS,
  SCHOOLS,
  saved,
  statements,
  TVPL,
  XDCS,
} from "../../test/support/saving.ts";
import { openTasks } from "./live-tasks.ts";
import { savedFor } from "./saved-directives.ts";
import { deleteTasks, markDone } from "./tasks.ts";

beforeEach(emptyDatabase);

describe("a later engine", () => {
  const MERGED = `${FUNDS} ${ROADS}`;

  it("that splits a saved sentence neither loses nor doubles it", async () => {
    const first = await saved(["II.1#1"], page([["II.1#1", MERGED]]));
    expect(await saved(["II.1#1"])).toEqual(first);
    expect(await count("tasks")).toBe(1);
  });

  it("that merges two saved sentences neither loses nor doubles them", async () => {
    const first = await saved(["II.1#1", "II.1#2"]);
    expect(await saved(["II.1#1"], page([["II.1#1", MERGED]]))).toEqual({ "II.1#1": first["II.1#1"] });
    expect(await statements()).toEqual([FUNDS, ROADS]);
  });

  it("that finds another sentence first keeps each task with its words", async () => {
    const first = await saved(["II.1#1"], page([["II.1#1", ROADS]]));
    const after = await savedFor(
      page([
        ["II.1#1", FUNDS],
        ["II.1#2", ROADS],
      ]),
    );
    expect(after).toMatchObject({ value: { saved: { "II.1#2": { taskId: first["II.1#1"] } } } });
  });

  it("that reads other words at the place makes a new task and keeps the old", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page([["II.1#1", SCHOOLS]]), NOW + 1);
    expect(await statements()).toEqual([FUNDS, SCHOOLS]);
  });

  it("that learns to read the number finds what was saved by the address, and both sites join", async () => {
    const unnumbered = buildNotice({ number: null });
    const first = await saved(["II.1#1"], page(ALL, TVPL, unnumbered));
    expect(await savedFor(page())).toMatchObject({ value: { saved: { "II.1#1": { taskId: first["II.1#1"] } } } });
    expect(await saved(["II.1#1"])).toEqual(first);
    expect(await saved(["II.1#1"], page(ALL, XDCS))).toEqual(first);
    expect(await saved(["II.1#1"], page(ALL, TVPL, unnumbered))).toEqual(first);
    expect(await count("notices")).toBe(1);
    expect((await openTasks())[0]?.notice).toMatchObject({ number: "412/TB-VPCP", urls: [TVPL, XDCS] });
  });

  it("that no longer reads the number finds the notice by its address", async () => {
    await saved(["II.1#1"]);
    const known = await savedFor(page(ALL, TVPL, buildNotice({ number: null })));
    expect(known).toMatchObject({
      value: { noticeKey: "doc|412/TB-VPCP|2026-11-20|van-phong-chinh-phu", saved: { "II.1#1": {} } },
    });
  });

  it("that learns to read the number takes along the tasks that the page no longer has", async () => {
    await saved(["II.1#1", "II.2#1"], page(ALL, TVPL, buildNotice({ number: null })));
    await saved(["II.1#1"], page([["II.1#1", FUNDS]]));
    expect((await openTasks()).map(({ task, notice }) => [task.statement, notice.number])).toEqual([
      [FUNDS, "412/TB-VPCP"],
      [SCHOOLS, "412/TB-VPCP"],
    ]);
    expect(await count("notices")).toBe(1);
  });

  it("does not join two numbers that stand on one address", async () => {
    await saved(["II.1#1"]);
    await saved(["II.1#1"], page(ALL, TVPL, buildNotice({ number: "413/TB-VPCP" })));
    expect(await count("tasks")).toBe(2);
  });
});

describe("a task in the trash", () => {
  it("is not shown as saved, and comes back under its id when it is saved again", async () => {
    const ids = await saved(["II.1#1"]);
    const id = (await openTasks())[0]?.task.id;
    if (!id) throw new Error("nothing was saved");
    await markDone(id, true, NOW);
    await deleteTasks([id], NOW + 10);
    expect(await savedFor(page())).toMatchObject({ ok: true, value: { saved: {} } });
    expect(await saved(["II.1#1"], page(), NOW + 20)).toEqual(ids);
    expect((await openTasks())[0]?.task).toMatchObject({
      id,
      savedAt: NOW,
      updatedAt: NOW + 20,
      deletedAt: null,
      completedOn: null,
    });
    expect(await count("tasks")).toBe(1);
  });

  it("stays there while another of the same words is in the list", async () => {
    const unnumbered = page(ALL, TVPL, buildNotice({ number: null }));
    await saved(["II.1#1"], unnumbered);
    const [old] = await openTasks();
    if (old) await deleteTasks([old.task.id], NOW);
    const ids = await saved(["II.1#1"], page(ALL, XDCS), NOW + 1);
    expect(ids["II.1#1"]).not.toBe(old?.task.id);
    expect(await saved(["II.1#1"], page(), NOW + 2)).toEqual(ids);
    expect(await statements()).toEqual([FUNDS]);
  });

  it("does not lend its place to a neighbour that reads almost the same", async () => {
    const near = (number: number): string => `Ủy ban nhân dân tỉnh bàn giao mặt bằng dự án thành phần ${number} trong năm 2026.`;
    const alike: readonly PlacedStatement[] = [
      ["II.1#1", near(1)],
      ["II.1#2", near(2)],
    ];
    const ids = await saved(["II.1#1", "II.1#2"], page(alike));
    const first = (await openTasks()).find(({ task }) => task.ordinal === 1);
    if (first) await deleteTasks([first.task.id], NOW);
    expect(await savedFor(page(alike))).toMatchObject({ value: { saved: { "II.1#2": { taskId: ids["II.1#2"] } } } });
    expect(Object.keys(await saved([], page(alike)))).toEqual(["II.1#2"]);
  });
});

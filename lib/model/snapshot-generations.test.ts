import { expect, it } from "vitest";
import { outdatedSnapshots } from "./snapshot-generations.ts";

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 22, 5);

/** Copies by how many hours ago they were made and how many tasks they hold; each is named by its hours. */
const copies = (...made: readonly (readonly [hoursAgo: number, tasks: number])[]) =>
  made.map(([hoursAgo, tasks]) => ({ id: String(hoursAgo), createdAt: NOON - hoursAgo * HOUR, tasks }));

it.each<[string, ReturnType<typeof copies>, string[]]>([
  ["none", [], []],
  ["two of one day", copies([0, 9], [1, 9]), []],
  ["an older one of the same day", copies([0, 9], [1, 9], [2, 9]), ["2"]],
  ["the last one of the days before", copies([0, 9], [1, 9], [24, 9], [26, 9], [48, 9], [50, 9], [72, 9]), ["26", "50", "72"]],
  ["weeks of which only some days have one", copies([0, 9], [200, 9], [500, 9], [501, 9], [900, 9]), ["501", "900"]],
  ["a full one before the store lost most of its tasks", copies([0, 1], [0.1, 2], [1, 400], [2, 399]), ["2"]],
  ["the loss of days ago", copies([0, 3], [1, 2], [24, 2], [48, 1], [300, 400], [301, 380]), ["301"]],
  ["a store that became smaller by half", copies([0, 200], [1, 210], [2, 400]), ["2"]],
  ["a store that has grown again", copies([0, 300], [1, 4], [2, 400]), ["2"]],
])("%s", (_, made, outdated) => {
  expect([...outdatedSnapshots(made)].sort()).toEqual([...outdated].sort());
});

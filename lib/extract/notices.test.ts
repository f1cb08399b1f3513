import { describe, expect, it } from "vitest";
import { type NoticeCase, type NoticeCases, pageOf, readTasks } from "../../test/support/notice-cases.ts";
import { extractNotice } from "./index.ts";

const CASES = import.meta.glob<NoticeCases>("./notices/*.cases.ts", { eager: true });
const notices = Object.values(CASES).flatMap((file) => file.notices);
const read = (notice: NoticeCase) => readTasks(extractNotice(pageOf(notice)), notice);

describe.each(notices)("$title", (notice) => {
  it("has these tasks and no others, in order", () => {
    expect(Object.keys(read(notice))).toEqual(Object.keys(notice.tasks));
  });

  it.each(Object.entries(notice.tasks))("%s", (key, expected) => {
    expect(read(notice)[key]).toEqual(expected);
  });
});

it("sixty tasks and more are written down", () => {
  expect(notices.flatMap(({ tasks }) => Object.keys(tasks)).length).toBeGreaterThanOrEqual(60);
});

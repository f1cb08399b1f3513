import { describe, expect, it } from "vitest";
import { vietnamese } from "../../../test/support/page-words.ts";
import type { ClockTime, IsoDate } from "../../model/calendar-date.ts";
import type { Directive } from "../../model/directive.ts";
import type { DateDeadline, DeadlineValue } from "../../model/mention.ts";
import { distanceWords } from "./date-words.ts";
import { deadlineWords } from "./deadline-words.ts";
import { errorWords, pathWords, taskName } from "./task-words.ts";

const due = "2026-11-30" as IsoDate;
const date: DateDeadline = { form: "date", due, at: null, exclusive: false, basis: "stated" };

describe("a deadline", () => {
  it.each<[string, DeadlineValue]>([
    ["30/11/2026", date],
    ["Trước 30/11/2026", { ...date, exclusive: true }],
    ["17:00 ngày 30/11/2026", { ...date, at: "17:00" as ClockTime }],
    ["Trước 17:00 ngày 30/11/2026", { ...date, at: "17:00" as ClockTime, exclusive: true }],
    ["2 tuần một lần", { form: "recurring", every: "week", interval: 2, by: null }],
    ["2 tháng một lần, ngày 25", { form: "recurring", every: "month", interval: 2, by: { day: 25 } }],
    ["Hằng quý", { form: "recurring", every: "quarter", by: null }],
    ["Hằng tháng, ngày 25", { form: "recurring", every: "month", by: { day: 25 } }],
    ["Hằng năm, ngày 15 tháng 12", { form: "recurring", every: "year", by: { day: 15, month: 12 } }],
    ["Hằng tuần, 16:00, thứ Sáu", { form: "recurring", every: "week", by: { weekday: 5, at: "16:00" as ClockTime } }],
    ["Trong 10 ngày làm việc, kể từ ngày ký", { form: "relative", within: "P10D", working: true, from: "ngày ký" }],
    ["Trong 2 tháng", { form: "relative", within: "P2M", working: false, from: null }],
    ["Trong 24 giờ", { form: "relative", within: "PT24H", working: false, from: null }],
  ])("reads %s", (words, value) => {
    expect(deadlineWords(value, vietnamese)).toBe(words);
  });

  it("says how far away it is; a day that no longer counts is over", () => {
    const near = (today: string, lastDay = due): string => distanceWords(due, lastDay, today as IsoDate, vietnamese);
    expect(near("2026-11-23")).toBe("thứ Hai, còn 7 ngày");
    expect(near("2026-11-30")).toBe("thứ Hai, hôm nay");
    expect(near("2026-12-02")).toBe("thứ Hai, quá 2 ngày");
    expect(near("2026-12-02", "2026-11-29" as IsoDate)).toBe("thứ Hai, quá 3 ngày");
  });
});

describe("a task's name", () => {
  const step = (label: string, ordinal = 1) => ({ label, ordinal });

  it("cites the outline as a reader would", () => {
    expect(pathWords([step("III"), step("3"), step("d")], vietnamese)).toBe("Mục III.3.d");
    expect(pathWords([step("Điều 2"), step("1")], vietnamese)).toBe("Điều 2.1");
    expect(pathWords([step("II"), step("-", 3)], vietnamese)).toBe("Mục II, gạch đầu dòng 3");
    expect(pathWords([], vietnamese)).toBe("Mục không đánh số");
  });

  it("has place, lead and deadline, as far as there are any", () => {
    const span = { start: 0, end: 1 };
    const field = { text: "Bộ Tài chính", span, origin: "own-text" as const, agencyIds: [] };
    const deadline = { text: "trước ngày 30/11", span, origin: "own-text" as const, value: { ...date, exclusive: true } };
    const directive: Directive = {
      key: "II.2",
      path: [step("II"), step("2")],
      ordinal: 1,
      statement: span,
      text: "Bố trí kinh phí",
      leads: [field],
      coordinating: [],
      deadlines: [deadline],
      targets: [],
      product: null,
    };
    expect(taskName(directive, vietnamese)).toBe("mục II.2, Bộ Tài chính, trước 30/11/2026");
    expect(taskName({ ...directive, leads: [], deadlines: [] }, vietnamese)).toBe("mục II.2");
  });
});

it("an error is told by its code, and an unknown one as a refusal that changed nothing", () => {
  expect(errorWords("disk-full", vietnamese)).toMatch(/^Chưa lưu được\. Ổ đĩa sắp đầy\./u);
  expect(errorWords("storage-blocked", vietnamese)).toMatch(/cửa sổ khác/u);
  expect(errorWords("not-directive", vietnamese)).toBe("Trang này không phải văn bản chỉ đạo");
  expect(errorWords("unreachable", vietnamese)).toMatch(/Tải lại trang/u);
  expect(errorWords("something-new", vietnamese)).toBe(errorWords("forbidden-sender", vietnamese));
});

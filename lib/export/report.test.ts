import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { NoticeKey } from "../model/task.ts";
import { dateLineParts, type ReportOptions, reportOf, romanNumber } from "./report.ts";

const OPTIONS: ReportOptions = {
  today: "2026-11-22" as IsoDate,
  labels: CSV_LABELS,
  byNotice: true,
  report: {
    notStated: "Không ghi",
    notice: (number, issued, issuer) => `Văn bản ${[number, issued, issuer].map((part) => part ?? "?").join(" | ")}`,
    nextTurn: (day) => `kỳ tới ${day}`,
    completed: (day) => `hoàn thành ngày ${day}`,
  },
};
const other = { key: "doc|31/CT-TTg" as NoticeKey, number: "31/CT-TTg", subject: null, issuer: null };
const TASKS = [
  csvTask({ statement: "- Rà soát dự án", deadlines: [dated("trước ngày 20/11", "2026-11-20", { exclusive: true })] }),
  csvTask({ statement: "Kiểm tra kho", completedOn: "2026-11-12" as IsoDate, sideState: "extended" }, other),
  csvTask({
    ...{ statement: "Báo cáo", leads: [{ name: "Bộ Y tế", agencyIds: [] }], product: "Báo cáo quý", note: "Gọi Vụ Kế hoạch" },
    progress: [
      { day: "2026-11-01" as IsoDate, text: "đã gửi" },
      { day: "2026-11-19" as IsoDate, text: "đã nhận ý kiến" },
    ],
  }),
];

describe("the rows of a report", () => {
  const { groups } = reportOf(TASKS, OPTIONS);

  it("stand under their notices, numbered through", () => {
    expect(groups.map(({ heading, rows }) => [heading, rows.map(({ number, statement }) => `${number} ${statement}`)])).toEqual([
      [
        "Văn bản 412/TB-VPCP | 20/11/2026 | Văn phòng Chính phủ: Kết luận về giải ngân vốn đầu tư công",
        ["1 Rà soát dự án", "2 Báo cáo"],
      ],
      ["Văn bản 31/CT-TTg | 20/11/2026 | ?", ["3 Kiểm tra kho"]],
    ]);
  });

  it("say what the text does not state, and leave empty what the user did not write", () => {
    expect(groups[0]?.rows[0]).toMatchObject({
      leads: "Không ghi",
      deadline: "trước 20/11/2026",
      product: "",
      note: "",
      isOverdue: true,
    });
    expect(groups[0]?.rows[1]).toMatchObject({
      leads: "Bộ Y tế",
      deadline: "Không ghi",
      product: "Báo cáo quý",
      note: "Gọi Vụ Kế hoạch",
    });
  });

  it("tell of a recurring duty when its next turn is", () => {
    const monthly = { text: "hằng tháng", value: { form: "recurring", every: "month", by: null } } as const;
    const turn = csvTask({ deadlines: [monthly], due: "2026-12-25" as IsoDate });
    expect(reportOf([turn], OPTIONS).groups[0]?.rows[0]?.deadline).toBe("hằng tháng\nkỳ tới 25/12/2026");
  });

  it("tell the state, and what more is known of it", () => {
    expect(groups.flatMap(({ rows }) => rows.map(({ status }) => status))).toEqual([
      ["Chưa hoàn thành, quá hạn"],
      ["Chưa hoàn thành", "19/11/2026: đã nhận ý kiến"],
      ["Hoàn thành đúng hạn", "hoàn thành ngày 12/11/2026", "Gia hạn"],
    ]);
  });
});

it("a report in one list keeps the order of the tasks", () => {
  const { groups } = reportOf(TASKS, { ...OPTIONS, byNotice: false });
  expect(groups.map(({ heading, rows }) => [heading, rows.map(({ statement }) => statement)])).toEqual([
    [null, ["Rà soát dự án", "Kiểm tra kho", "Báo cáo"]],
  ]);
});

it("a notice without a number is called by its subject, else by its address", () => {
  const named = (subject: string | null) =>
    reportOf([csvTask({}, { number: null, subject, urls: ["https://chinhphu.vn/tin"] })], OPTIONS).groups[0]?.heading;
  expect(named("Kết luận phiên họp")).toBe("Kết luận phiên họp");
  expect(named(null)).toContain("https://chinhphu.vn/tin");
});

it("counts the states", () => {
  expect(reportOf(TASKS, OPTIONS)).toMatchObject({
    total: 3,
    totals: { "done-on-time": 1, "open-overdue": 1, "open-undated": 1 },
  });
  expect(reportOf([], OPTIONS)).toMatchObject({ total: 0, groups: [] });
});

it.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [48, "XLVIII"],
  [1994, "MCMXCIV"],
])("numbers the parts: %i is %s", (number, roman) => {
  expect(romanNumber(number)).toBe(roman);
});

it.each([
  ["2026-11-05", ["05", "11", "2026"]],
  ["2026-02-15", ["15", "02", "2026"]],
  ["2026-03-09", ["09", "3", "2026"]],
])("writes the date line of %s as offices do", (date, parts) => {
  expect(dateLineParts(date as IsoDate)).toEqual(parts);
});

import { describe, expect, it } from "vitest";
import { before, day, every, lead, on, quantity } from "../../../test/support/rule-cases.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import type { IsoDate } from "../../model/calendar-date.ts";
import type { Mention, MentionKind, MentionValues } from "../../model/mention.ts";
import type { Refiner } from "../extractor.ts";
import { overlapRemoval } from "./overlap-removal.ts";
import { pastDeadlineRemoval } from "./past-deadline-removal.ts";
import { rangeStart } from "./range-start.ts";
import { recurringDay } from "./recurring-day.ts";
import { reportedPeriodRemoval } from "./reported-period-removal.ts";
import { startDateRemoval } from "./start-date-removal.ts";

const mention = (kind: MentionKind, start: number, end: number, value: MentionValues[MentionKind]): Mention =>
  ({ kind, span: { start, end }, value, extractorId: "any" }) as Mention;

const deadline = (start: number, end: number, value = on("2027-06-30")): Mention => mention("deadline", start, end, value);

const refine = (
  refiner: Refiner,
  mentions: readonly Mention[],
  referenceDate: IsoDate | null = day("2026-11-20"),
): readonly Mention[] => refiner.refine(mentions, "", { referenceDate, gazetteer: createGazetteer(), isTimeField: false });

describe("removal of overlaps", () => {
  it("keeps the longest of a kind, in the order of the text", () => {
    const [short, long, apart] = [deadline(4, 9), deadline(2, 12), deadline(20, 25)];
    expect(refine(overlapRemoval, [apart, short, long])).toEqual([long, apart]);
  });

  it("keeps the first of two of the same extent", () => {
    const [first, second] = [deadline(2, 9), deadline(2, 9, every("year"))];
    expect(refine(overlapRemoval, [first, second])).toEqual([first]);
  });

  it("drops what stands inside a name", () => {
    const name = mention("assignee", 0, 20, lead());
    expect(refine(overlapRemoval, [deadline(8, 20), name, deadline(24, 30)])).toEqual([name, deadline(24, 30)]);
  });

  it("lets mentions of different kinds overlap, and touching ones stand", () => {
    const all = [deadline(2, 9), mention("target", 4, 12, quantity("=", 5, "%")), deadline(9, 12)];
    expect(refine(overlapRemoval, all)).toHaveLength(3);
  });
});

describe("removal of past deadlines", () => {
  it("drops what ended before the notice was issued, and only that", () => {
    const kept = [deadline(0, 5, on("2026-11-20")), deadline(6, 9, every("month")), mention("assignee", 0, 9, lead())];
    expect(refine(pastDeadlineRemoval, [deadline(0, 5, on("2026-11-19")), ...kept])).toEqual(kept);
  });

  it("drops “trước ngày” a day that is past", () => {
    expect(refine(pastDeadlineRemoval, [deadline(0, 5, before("2026-11-01"))])).toEqual([]);
  });

  it.each([
    ["trong quý III", "2027-09-30", false],
    ["đến hết tháng 10", "2027-10-31", false],
    ["trước ngày 31/10", "2027-10-31", true],
    ["trong quý III năm sau", "2027-09-30", true],
    ["trong vòng 12 tháng kể từ ngày ký", "2027-11-20", true],
    ["trong quý II", "2027-06-30", true],
  ])("%s, without a year, as %s: kept %s", (words, due, isKept) => {
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    const [found, yearly] = [deadline(0, words.length, on(due, { inferred: true })), deadline(60, 68, every("year"))];
    expect(pastDeadlineRemoval.refine([found], words, context)).toHaveLength(isKept ? 1 : 0);
    expect(pastDeadlineRemoval.refine([found], words, { ...context, isTimeField: true })).toHaveLength(1);
    expect(pastDeadlineRemoval.refine([found, yearly], words, context)).toHaveLength(2);
  });

  it.each([
    ["Bộ Y tế báo cáo Thủ tướng Chính phủ trước ngày 15/11/2026.", 1],
    ["Bộ Y tế đã báo cáo Thủ tướng Chính phủ trước ngày 15/11/2026.", 0],
    ["Bộ Y tế hoàn thành các kho có quyết định đầu tư trước ngày 15/11/2026.", 0],
    ["Bộ Y tế rà soát các hồ sơ nộp trước ngày 15/11/2026.", 0],
  ])("a notice tells late what was to be done by then: %s", (passage, kept) => {
    const at = passage.indexOf("trước");
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    const mentions = [deadline(at, at + 21, on("2026-11-15"))];
    expect(pastDeadlineRemoval.refine(mentions, passage, context)).toHaveLength(kept);
  });

  it("keeps everything of a notice without date", () => {
    const old = [deadline(0, 5, on("2020-01-01"))];
    expect(refine(pastDeadlineRemoval, old, null)).toEqual(old);
  });
});

describe("the day of what recurs", () => {
  it.each<[string, string, string, ReturnType<typeof on>, ReturnType<typeof every>]>([
    [
      "Hằng năm, các sở báo cáo ",
      "trước ngày 15/12",
      ".",
      on("2026-12-15", { exclusive: true, inferred: true }),
      every("year", { month: 12, day: 15 }),
    ],
    ["Hằng năm rà soát danh mục ", "trong quý I", "", on("2027-03-31", { inferred: true }), every("year")],
    [
      "Hằng năm tổ chức sơ kết. Báo cáo ",
      "trước ngày 15/12",
      ".",
      on("2026-12-15", { exclusive: true, inferred: true }),
      on("2026-12-15", { exclusive: true, inferred: true }),
    ],
    [
      "Hằng năm nộp phí, xong ",
      "trước ngày 15/12/2026",
      ".",
      on("2026-12-15", { exclusive: true }),
      on("2026-12-15", { exclusive: true }),
    ],
  ])("%s“%s”%s", (ahead, words, behind, read, refined) => {
    const year = deadline(0, 8, every("year"));
    const found = deadline(ahead.length, ahead.length + words.length, read);
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    expect(recurringDay.refine([year, found], `${ahead}${words}${behind}`, context)).toEqual([
      year,
      { ...found, value: refined },
    ]);
  });

  it.each([
    ["Hằng tháng, các sở báo cáo trước ngày 20 để tổng hợp.", every("month"), "trước ngày 20", every("month", { day: 20 })],
    [
      "Hằng tuần, gửi số liệu trước 16 giờ thứ Sáu.",
      every("week"),
      "trước 16 giờ thứ Sáu",
      every("week", { weekday: 5, at: "16:00" as never }),
    ],
  ])("%s", (passage, plain, words, value) => {
    const first = deadline(0, 9, plain);
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    const start = passage.indexOf(words);
    expect(recurringDay.refine([first], passage, context)).toEqual([first, deadline(start, start + words.length, value)]);
  });

  it.each([
    ["Trước 15/6 và 15/12 hằng năm", "Trước 15/6", "15/12 hằng năm"],
    ["Gửi trước ngày 15/6, ngày 15/12 hằng năm.", "trước ngày 15/6", "ngày 15/12 hằng năm"],
  ])("%s: both days are of each year", (passage, once, yearly) => {
    const spanOf = (words: string) => [passage.indexOf(words), passage.indexOf(words) + words.length] as const;
    const first = deadline(...spanOf(once), on("2027-06-15", { exclusive: true, inferred: true }));
    const second = deadline(...spanOf(yearly), every("year", { month: 12, day: 15 }));
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    expect(recurringDay.refine([first, second], passage, context)).toEqual([
      { ...first, value: every("year", { month: 6, day: 15 }) },
      second,
    ]);
  });

  it.each([
    ["Gửi số liệu vào ngày 15 và ngày 30 hằng tháng", "ngày 30 hằng tháng", { "vào ngày 15": 15 }],
    ["Đo đạc các ngày 10, 20 và 30 hằng tháng", "30 hằng tháng", { "các ngày 10": 10, "20": 20 }],
    ["Gửi biểu trước ngày 05, trước ngày 20 hằng tháng", "trước ngày 20 hằng tháng", { "trước ngày 05": 5 }],
    ["Kiểm tra 12 và ngày 20 hằng tháng", "ngày 20 hằng tháng", {}],
    ["Họp ngày 15/11 và ngày 20 hằng tháng", "ngày 20 hằng tháng", {}],
  ])("%s: each of the days", (passage, words, days) => {
    const last = deadline(passage.indexOf(words), passage.length, every("month", { day: Number(/\d+/u.exec(words)?.[0]) }));
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    const ahead = recurringDay.refine([last], passage, context).filter((found) => found !== last);
    expect(ahead.map(({ span, value }) => [passage.slice(span.start, span.end), value])).toEqual(
      Object.entries(days)
        .map(([said, number]) => [said, every("month", { day: number })] as const)
        .sort(([one], [other]) => passage.indexOf(one) - passage.indexOf(other)),
    );
  });

  it("chains of days are of each year", () => {
    const passage = "Trước 15/3, 15/6 và 15/12 hằng năm";
    const inferred = { exclusive: true, inferred: true };
    const [first, second] = [deadline(0, 10, on("2027-03-15", inferred)), deadline(12, 16, on("2027-06-15", inferred))];
    const third = deadline(20, passage.length, every("year", { month: 12, day: 15 }));
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    expect(recurringDay.refine([first, second, third], passage, context).map(({ value }) => value)).toEqual([
      every("year", { month: 3, day: 15 }),
      every("year", { month: 6, day: 15 }),
      every("year", { month: 12, day: 15 }),
    ]);
  });

  it("has the “hằng năm” right behind it", () => {
    const passage = "Tháng 4 và tháng 10 hằng năm";
    const [first, second] = [
      deadline(0, 7, on("2027-04-30", { inferred: true })),
      deadline(11, 19, on("2027-10-31", { inferred: true })),
    ];
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: true };
    expect(recurringDay.refine([first, second, deadline(20, 28, every("year"))], passage, context).slice(0, 2)).toEqual([
      deadline(0, 7, every("year", { month: 4 })),
      deadline(11, 28, every("year", { month: 10 })),
    ]);
  });

  it("is not a date that the sentence tells", () => {
    const first = deadline(0, 10, every("month"));
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    for (const passage of ["Hằng tháng rà soát, trước ngày 20/12 xong.", "Hằng tháng họp. Trước ngày 20 gửi tài liệu."])
      expect(recurringDay.refine([first], passage, context)).toEqual([first]);
  });
});

describe("removal of dates that begin a duty", () => {
  it.each([
    ["Từ ", "quý I", " đến hết quý III/2027", false],
    ["Vận hành từ ", "ngày 31/5/2027", "", false],
    ["Từ ", "tháng 3 - 6/2027", "", true],
    ["Hoàn thành ", "từ nay đến hết năm", "", true],
    ["Trong ", "quý I", "", true],
    ["Tạm dừng cấp phép tàu lặn ", "đến hết tháng 6/2027", "", false],
    ["Gia hạn nộp thuế cho hộ nuôi tôm ", "đến hết tháng 6/2027", "", false],
    ["Thực hiện chính sách miễn, giảm thuế, phí ", "đến hết tháng 6/2027", "", false],
    ["Giảm phí neo đậu cho tàu cá ", "trong 6 tháng cuối năm 2027", "", false],
    ["Hỗ trợ lãi suất 100% ", "trong thời gian 4 tháng", " (từ 15/7 đến 15/11)", false],
    ["Tuyên truyền cả quý, tập trung cao điểm ", "trong tháng 3/2027", "", false],
    ["Mở đợt cao điểm ", "trong tháng 3/2027", "", true],
    ["Giảm phí neo đậu; xây kè ", "trong 6 tháng cuối năm 2027", "", true],
    ["Giảm thu nhập chênh lệch, hoàn thành ", "trong tháng 6", "", true],
    ["Tạm dừng cấp phép. Rà soát tàu lặn ", "đến hết tháng 6/2027", "", true],
  ])("%s“%s”%s: kept %s", (ahead, words, behind, isKept) => {
    const found = deadline(ahead.length, ahead.length + words.length);
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: true };
    expect(startDateRemoval.refine([found], `${ahead}${words}${behind}`, context)).toHaveLength(isKept ? 1 : 0);
  });

  it("keeps of “tháng 3/2027 đến tháng 9/2027” the end", () => {
    const [start, end] = [deadline(0, 12), deadline(13, 29)];
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: true };
    expect(startDateRemoval.refine([start, end], "Tháng 3/2027 đến tháng 9/2027", context)).toEqual([end]);
  });

  it("drops the period that a thing is for, right before the day by which it is due", () => {
    const [period, due] = [deadline(0, 16), deadline(17, 37)];
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    expect(startDateRemoval.refine([period, due], "trong Quý I/2027 trước ngày 15/02/2027", context)).toEqual([due]);
    expect(startDateRemoval.refine([period, deadline(18, 38)], "trong Quý I/2027, trước ngày 15/02/2027", context)).toHaveLength(
      2,
    );
  });
});

describe("the first day of a range", () => {
  it.each([
    ["Tổ chức tiêm phòng ", "từ ngày 01/12 ", "đến hết ngày 15/12/2026"],
    ["Tổ chức tiêm phòng ", "từ tháng 3 năm 2027 ", "đến tháng 5 năm 2027"],
    ["Rà soát hồ sơ có từ ngày 01/12, hoàn thành ", "", "trước ngày 15/12/2026"],
    ["Kiểm tra các chợ từ xã ", "", "đến ngày 15/12/2026"],
  ])("%s“%s”%s", (ahead, from, until) => {
    const context = { referenceDate: null, gazetteer: createGazetteer(), isTimeField: false };
    const end = ahead.length + from.length + until.length;
    const found = deadline(end - until.length, end);
    expect(rangeStart.refine([found], `${ahead}${from}${until}.`, context)).toEqual([deadline(ahead.length, end)]);
  });
});

describe("the end of a period that a report tells of", () => {
  it.each([
    ["Thống kê biên chế, số liệu chốt ", "đến ngày 31/5/2027", false],
    ["Báo cáo kết quả cấp thẻ từ ngày 01/01/2027 ", "đến ngày 31/5/2027", false],
    ["Rà soát hồ sơ phát sinh từ năm 2024 ", "đến hết quý I năm 2027", false],
    ["Tổng hợp số thu lũy kế ", "đến hết tháng 5 năm 2027", false],
    ["Chốt số liệu ", "ngày 20 hằng tháng", false],
    ["Chuẩn bị hội chợ diễn ra từ ngày 12/12 ", "đến ngày 20/12/2026", false],
    ["Đón đoàn tỉnh bạn thăm, làm việc từ ngày 12 ", "đến ngày 20/12/2026", false],
    ["Dạy bù cho học sinh nghỉ học từ ngày 17 ", "đến ngày 20/11/2026", false],
    ["Trình phương án giảm phí áp dụng cho kỳ thu từ tháng 01 ", "đến tháng 6 năm 2027", false],
    ["Rà soát mức thu đang áp dụng ", "đến hết ngày 31/12/2026", false],
    ["Báo cáo kết quả thu ngân sách ", "đến hết tháng 11 năm 2026", false],
    ["Báo cáo kết quả, thu phí tự nguyện ", "đến hết tháng 12 năm 2026", true],
    ["Tổng hợp, hoàn thiện kết quả điều tra ", "đến hết tháng 12 năm 2026", true],
    ["Chốt số liệu ", "trước ngày 20/5/2027", true],
    ["Tổ chức kiểm tra từ ngày 01/3/2027 ", "đến ngày 30/4/2027", true],
    ["Báo cáo kết quả, tiếp tục kiểm tra từ tháng 3 ", "đến hết tháng 5 năm 2027", true],
  ])("%s“%s”: a deadline? %s", (ahead, words, isKept) => {
    const found = deadline(ahead.length, ahead.length + words.length);
    const context = { referenceDate: day("2026-11-20"), gazetteer: createGazetteer(), isTimeField: false };
    expect(reportedPeriodRemoval.refine([found], `${ahead}${words}.`, context)).toHaveLength(isKept ? 1 : 0);
    expect(reportedPeriodRemoval.refine([found], `${ahead}${words}.`, { ...context, isTimeField: true })).toHaveLength(1);
  });

  it("the hour at which something closes each day is none either, the hour before which to report is", () => {
    const context = { referenceDate: null, gazetteer: createGazetteer(), isTimeField: false };
    const until = "Mở cửa phòng khám đến 20h00 hằng ngày";
    const by = "Báo cáo trước 16h00 hằng ngày";
    expect(reportedPeriodRemoval.refine([deadline(22, until.length, every("day"))], until, context)).toEqual([]);
    expect(reportedPeriodRemoval.refine([deadline(8, by.length, every("day"))], by, context)).toHaveLength(1);
  });
});

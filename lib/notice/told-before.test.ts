import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import { isOfBefore } from "./told-before.ts";

const PUBLISHED = "2026-11-20" as IsoDate;

describe("what is told of before", () => {
  it.each([
    "Gần một năm thực hiện Công điện của Thủ tướng về hồ đập",
    "Cuối năm 2021, Thủ tướng đã ký Công điện yêu cầu các bộ sửa hồ.",
    "Trước đó, Bộ Y tế yêu cầu các sở báo cáo.",
    "Ngày 5/7/1974: Thủ tướng ký quyết định giao ruộng cho xã viên.",
  ])("%s", (text) => expect(isOfBefore(text, PUBLISHED)).toBe(true));

  it.each(["Ngày 18/11/2026, Thủ tướng yêu cầu các bộ sửa hồ.", "Sau hội nghị, Bộ Y tế yêu cầu các sở báo cáo."])(
    "but not: %s",
    (text) => expect(isOfBefore(text, PUBLISHED)).toBe(false),
  );
});

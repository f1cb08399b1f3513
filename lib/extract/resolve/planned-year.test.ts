import { expect, it } from "vitest";
import { day } from "../../../test/support/rule-cases.ts";
import type { Notice } from "../../model/notice.ts";
import { plannedYear } from "./planned-year.ts";

const of = (subject: string, issued: string, documentType: Notice["documentType"] = "KH") =>
  plannedYear({
    medium: "document",
    documentType,
    number: null,
    issued: day(issued),
    issuer: null,
    signer: null,
    subject,
    isInternal: false,
  });

it.each([
  ["Cải cách hành chính năm 2027", "2026-11-20"],
  ["Kiểm tra an toàn bến thuyền năm 2027", "2027-02-10"],
])("a plan names its year: %s, %s", (subject, issued) => {
  expect(of(subject, issued)).toBe(2027);
});

it("a decision does so where it issues a plan", () => {
  expect(of("Ban hành Kế hoạch trồng cây năm 2027", "2026-12-01", "QĐ")).toBe(2027);
  expect(of("Công bố bến thuyền năm 2027", "2026-12-01", "QĐ")).toBeNull();
});

it.each([
  ["Đón Tết Đinh Mùi năm 2027", "2026-11-20"],
  ["Tuyển chọn, gọi công dân nhập ngũ năm 2027", "2026-10-20"],
  ["Xây dựng dự toán năm 2027", "2026-10-20"],
  ["Cải cách hành chính năm 2027", "2026-07-20"],
  ["Cải cách hành chính năm 2026", "2026-11-20"],
  ["Giảm nghèo năm 2027 - 2030", "2026-11-20"],
])("what is prepared before it, or lies farther away, names none: %s, %s", (subject, issued) => {
  expect(of(subject, issued)).toBeNull();
});

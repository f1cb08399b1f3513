import { day, find, ignore, inTimeField, on, type RuleCase } from "../../../../test/support/rule-cases.ts";

export const referenceDate = day("2026-11-20");

export const finds: readonly RuleCase[] = [
  inTimeField(find("⟦2027⟧", on("2027-12-31"))),
  inTimeField(find("⟦2026 - 2030⟧", on("2030-12-31"))),
  inTimeField(find("⟦Giai đoạn 2026-2030⟧", on("2030-12-31"))),
  inTimeField(find("⟦15/12/2026⟧", on("2026-12-15"))),
  inTimeField(find("⟦15.12.2026⟧", on("2026-12-15"))),
  inTimeField(find("⟦15-12-2026⟧", on("2026-12-15"))),
  inTimeField(find("⟦12/2026⟧", on("2026-12-31"))),
  inTimeField(find("Trước ⟦6/2027⟧", on("2027-06-30"))),
  inTimeField(find("Thời gian thực hiện: ⟦2026 – 2028⟧", on("2028-12-31"))),
  inTimeField(find("⟦30/6⟧", on("2027-06-30", { inferred: true }))),
  inTimeField(find("Trước ⟦30/6⟧ và ⟦15/12⟧", on("2027-06-30", { inferred: true }), on("2026-12-15", { inferred: true }))),
  inTimeField(find("⟦01/6/2027 - 30/6/2027⟧", on("2027-06-30"))),
  inTimeField(find("Từ ⟦15/5 đến 30/6/2027⟧", on("2027-06-30"))),
  inTimeField(find("⟦01/12-20/12⟧", on("2026-12-20", { inferred: true }))),
  inTimeField(find("⟦T6/2027⟧", on("2027-06-30"))),
  inTimeField(find("Hoàn thành ⟦ngày 30/4/2027⟧", on("2027-04-30"))),
  inTimeField(find("⟦10 - 20/8/2027⟧", on("2027-08-20"))),
  inTimeField(find("⟦15-20/9⟧", on("2027-09-20", { inferred: true }))),
  inTimeField(find("⟦3/2027 - 11/2027⟧", on("2027-11-30"))),
  inTimeField(find("⟦17h00 ngày 20/4/2027⟧", on("2027-04-20", { at: "17:00" }))),
  inTimeField(find("⟦Q2/2027⟧", on("2027-06-30"))),
  inTimeField(find("⟦Q.III⟧", on("2027-09-30", { inferred: true }))),
  inTimeField(find("⟦T4⟧", on("2027-04-30", { inferred: true }))),
  inTimeField(find("⟦T3-T5⟧", on("2027-05-31", { inferred: true }))),
];

export const ignores: readonly RuleCase[] = [
  ignore("2027"),
  ignore("Kế hoạch giai đoạn 2026-2030"),
  inTimeField(ignore("Thường xuyên")),
  inTimeField(ignore("Theo Quyết định số 12/2026/QĐ-TTg")),
  inTimeField(ignore("Các năm 2027 và các năm tiếp theo")),
  inTimeField(ignore("31/6/2027")),
  inTimeField(ignore("Số 15/2027/TT")),
  inTimeField(ignore("14/2027")),
  inTimeField(ignore("31/6")),
  inTimeField(ignore("Theo Nghị quyết 12/NQ-CP")),
  inTimeField(ignore("15/12 hằng năm")),
  ignore("30/6"),
  ignore("Q2/2027"),
  inTimeField(ignore("T14")),
  inTimeField(ignore("Theo mẫu Q5")),
];

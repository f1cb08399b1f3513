import { expect, it } from "vitest";
import { createGazetteer } from "../../gazetteer/index.ts";
import { createAnalyst } from "./analyze.ts";
import { isSameAsAbove, readNameField } from "./name-field.ts";

const analyst = createAnalyst({ referenceDate: null, gazetteer: createGazetteer(), isTimeField: false }, []);

/** The names of a cell for leads, by role. */
function read(field: string): { lead: string[]; coordinating: string[] } {
  const { lead, coordinating } = readNameField(field, 0, "lead", "table-column", analyst);
  return { lead: lead.map(({ text }) => text), coordinating: coordinating.map(({ text }) => text) };
}

it.each([
  ["Sở Y tế (chủ trì);\nUBND các xã", ["Sở Y tế"], ["UBND các xã"]],
  ["Sở Y tế chủ trì; Sở Nội vụ chủ trì; các xã", ["Sở Y tế", "Sở Nội vụ"], ["các xã"]],
  ["Văn phòng Đảng ủy chuẩn bị; Sở Nội vụ", ["Văn phòng Đảng ủy", "Sở Nội vụ"], []],
  ["Các phòng, ban tham mưu", ["Các phòng, ban tham mưu"], []],
  ["Sở Y tế; Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []],
  ["Sở Y tế - Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []],
  ["Sở Y tế/Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []],
  ["Vụ Kế hoạch - Tài chính", ["Vụ Kế hoạch - Tài chính"], []],
  ["Đồng chí Lê Văn An - Phó Chủ tịch UBND tỉnh", ["Lê Văn An"], []],
  ["P. Đào tạo, P.CTSV và các khoa", ["P. Đào tạo", "P.CTSV", "các khoa"], []],
  ["UBND các huyện, TX, TP; UBND các xã, TT", ["UBND các huyện, TX, TP", "UBND các xã, TT"], []],
  ["Sở Y tế + Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []],
  ["Công an phường. Cập nhật số liệu hằng tuần", ["Công an phường"], []],
  ["Đ/c Lê Văn An", ["Lê Văn An"], []],
  ["Các xã có hệ thống thông tin, cơ sở dữ liệu", ["Các xã có hệ thống thông tin, cơ sở dữ liệu"], []],
  ["Sở Nội vụ hướng dẫn; các sở, ngành, địa phương thực hiện", ["Sở Nội vụ", "các sở, ngành, địa phương"], []],
  ["Các ban tham mưu", ["Các ban tham mưu"], []],
  ["Bộ, ngành, địa phương", ["Bộ, ngành, địa phương"], []],
  ["Sở Y tế (mua thuốc), viện nghiên cứu, trường đại học", ["Sở Y tế", "viện nghiên cứu", "trường đại học"], []],
  ["Báo và Đài PT-TH tỉnh, cơ sở đào tạo", ["Báo và Đài PT-TH tỉnh", "cơ sở đào tạo"], []],
  ["Chủ trì: Trạm Y tế xã. Phối hợp: Hội Phụ nữ xã", ["Trạm Y tế xã"], ["Hội Phụ nữ xã"]],
  ["Chủ trì: Sở Y tế\nPhối hợp: Hội Nông dân tỉnh", ["Sở Y tế"], ["Hội Nông dân tỉnh"]],
  ["Sở Y tế (chủ trì), Sở Nội vụ, Công an tỉnh (phối hợp)", ["Sở Y tế"], ["Sở Nội vụ", "Công an tỉnh"]],
  ["Sở Y tế & Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []],
  ["Khoa Nhi, khoa Dược, phòng TCKT", ["Khoa Nhi", "khoa Dược", "phòng TCKT"], []],
  ["Đ/c An, đ/c Bình", ["Đ/c An", "đ/c Bình"], []],
  ["Đ/c Lê Văn An - PCT UBND xã", ["Lê Văn An"], []],
  ["Ban Giám hiệu, tổ chuyên môn, giáo viên chủ nhiệm", ["Ban Giám hiệu", "tổ chuyên môn", "giáo viên chủ nhiệm"], []],
  ["Ban Giám hiệu, tổ khối trưởng", ["Ban Giám hiệu", "tổ khối trưởng"], []],
  ["BS. Lê Văn An, ThS. Mai Thị Bình", ["Lê Văn An", "Mai Thị Bình"], []],
  ["Công đoàn, nhóm Thể dục", ["Công đoàn", "nhóm Thể dục"], []],
  ["Kế toán, văn thư", ["Kế toán", "văn thư"], []],
  ["Chủ đầu tư, tư vấn giám sát, nhà thầu", ["Chủ đầu tư", "tư vấn giám sát", "nhà thầu"], []],
  ["Các khoa, phòng; các phòng, ban chuyên môn", ["Các khoa, phòng", "các phòng, ban chuyên môn"], []],
  ["Toàn thể cán bộ, công chức", ["Toàn thể cán bộ, công chức"], []],
  ["Không", [], []],
  ["Công an xã phối hợp Hội Phụ nữ xã", ["Công an xã"], ["Hội Phụ nữ xã"]],
  ["Hội đồng phối hợp phổ biến, giáo dục pháp luật", ["Hội đồng phối hợp phổ biến, giáo dục pháp luật"], []],
  ["Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch tỉnh", ["Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch tỉnh"], []],
])("a cell “%s” names who leads and who takes part", (field, lead, coordinating) => {
  expect(read(field)).toEqual({ lead, coordinating });
});

it.each(["nt", "-nt-", "- nt -", "Như trên", "”", "-//-", "//"])("“%s” stands for what is above", (field) => {
  expect(isSameAsAbove(field)).toBe(true);
});

it.each(["", "-", "/", "Sở Nội vụ"])("“%s” does not", (field) => {
  expect(isSameAsAbove(field)).toBe(false);
});

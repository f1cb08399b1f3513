import fc from "fast-check";

/** A body with its name in the gazetteer. */
export interface Agency {
  readonly name: string;
  readonly id: string;
}

/** Bodies that exist under these names on the dates of the generated notices. */
export const AGENCIES: readonly Agency[] = [
  { name: "Bộ Tài chính", id: "bo-tai-chinh" },
  { name: "Bộ Công Thương", id: "bo-cong-thuong" },
  { name: "Bộ Xây dựng", id: "bo-xay-dung" },
  { name: "Bộ Y tế", id: "bo-y-te" },
  { name: "Bộ Nội vụ", id: "bo-noi-vu" },
  { name: "Bộ Công an", id: "bo-cong-an" },
  { name: "Bộ Quốc phòng", id: "bo-quoc-phong" },
  { name: "Bộ Giáo dục và Đào tạo", id: "bo-gddt" },
  { name: "Bộ Khoa học và Công nghệ", id: "bo-khcn" },
  { name: "Bộ Nông nghiệp và Môi trường", id: "bo-nnmt" },
  { name: "Thanh tra Chính phủ", id: "ttcp" },
  { name: "Ngân hàng Nhà nước Việt Nam", id: "nhnn" },
];

const VERBS = ["rà soát", "hoàn thiện", "xây dựng", "tổ chức thực hiện", "kiểm tra", "khẩn trương triển khai", "tổng hợp"];
const OBJECTS = [
  "phương án cấp điện cho các xã đảo",
  "kế hoạch sửa chữa hồ chứa nước",
  "danh mục dự án chậm tiến độ",
  "quy trình tiếp nhận hồ sơ trực tuyến",
  "đề án sắp xếp các trạm kiểm dịch",
  "cơ sở dữ liệu về nhà ở xã hội",
  "việc chi trả hỗ trợ cho hộ dân tái định cư",
];
const ENDINGS = ["báo cáo Thủ tướng Chính phủ", "hoàn thành", "trình Thủ tướng Chính phủ", "gửi kết quả về Văn phòng Chính phủ"];

/** "A, B và C". */
export const join = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
export const namesOf = (agencies: readonly Agency[]): string[] => agencies.map(({ name }) => name);
export const idsOf = (agencies: readonly Agency[]): string[] => agencies.map(({ id }) => id);
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** So many bodies at most, each once. */
export const several = (most: number): fc.Arbitrary<Agency[]> =>
  fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: most, selector: ({ id }) => id });
/** What is to be done. */
export const WORK = fc.record({
  verb: fc.constantFrom(...VERBS),
  object: fc.constantFrom(...OBJECTS),
  ending: fc.constantFrom(...ENDINGS),
});

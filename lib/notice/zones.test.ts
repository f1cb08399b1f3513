import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { readSigner } from "./signer.ts";
import { findZones } from "./zones.ts";

const BODY = ["1. Bộ Y tế rà soát.", "2. Bộ Nội vụ báo cáo."];
const CLOSING = ["Nơi nhận:", "- Thủ tướng Chính phủ;", "- Lưu: VT, KGVX (3)."];
const SIGNED = ["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Trần Văn Minh"];

/** The lines of each body. */
const bodiesOf = (lines: readonly string[]): string[][] =>
  findZones(buildDocument(lines), 0).bodies.map(({ from, to }) => lines.slice(from, to));

describe("the zones of a document", () => {
  it("end the body at the recipients", () => {
    expect(bodiesOf([...BODY, ...CLOSING, ...SIGNED])).toEqual([BODY]);
    expect(findZones(buildDocument([...BODY, ...CLOSING, ...SIGNED]), 0)).toMatchObject({ recipients: 2, signature: 5 });
  });

  it("end at the recipients, also where their title is in capitals", () => {
    expect(bodiesOf([...BODY, "NƠI NHẬN:", ...CLOSING.slice(1), ...SIGNED])).toEqual([BODY]);
  });

  it("end behind a paragraph to which the recipients' title is glued", () => {
    const last = "Văn phòng Chính phủ thông báo để các bộ biết, thực hiện./.Nơi nhận:";
    expect(bodiesOf([...BODY, last, ...CLOSING.slice(1), ...SIGNED])).toEqual([[...BODY, last]]);
  });

  it("end at the signature where that comes before the recipients", () => {
    expect(bodiesOf([...BODY, ...SIGNED, ...CLOSING])).toEqual([BODY]);
  });

  it.each([
    "CỤC TRƯỞNG",
    "CHÁNH THANH TRA",
    "TỔNG KIỂM TOÁN NHÀ NƯỚC",
    "BÍ THƯ",
    "TỔNG GIÁM ĐỐC",
    "BỘ TRƯỞNG, CHỦ NHIỆM VP CHÍNH PHỦ",
  ])("end at %s", (title) => {
    expect(bodiesOf([...BODY, title, "Lê Văn Hòa"])).toEqual([BODY]);
  });

  it.each(["BỘ TRƯỞNG BỘ Y TẾ", "CHỦ NHIỆM", "GIÁM ĐỐC SỞ NỘI VỤ"])("know %s behind the recipients as the signature", (title) => {
    const zones = findZones(buildDocument([...BODY, ...CLOSING, title, "Lê Văn Hòa"]), 0);
    expect(zones).toMatchObject({ recipients: 2, signature: 5 });
  });

  it("do not end at the authority above the recitals", () => {
    const lines = ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI", "Căn cứ Luật Thủ đô;", ...BODY];
    expect(bodiesOf(lines)).toEqual([lines]);
  });

  it("go on to the end without either", () => {
    expect(bodiesOf(BODY)).toEqual([BODY]);
    expect(findZones(buildDocument(BODY), 0)).toMatchObject({ recipients: -1, signature: -1 });
  });

  it("read annexes behind the signature, each by itself", () => {
    const first = ["PHỤ LỤC I", "DANH SÁCH NHIỆM VỤ", "1. Bộ Y tế báo cáo."];
    const second = ["PHỤ LỤC II", "1. Bộ Nội vụ rà soát."];
    expect(bodiesOf([...BODY, ...CLOSING, ...SIGNED, ...first, ...second])).toEqual([BODY, first, second]);
  });

  it("begin where a title says what carries it, also in a text without a signature", () => {
    const carried = ["KẾ HOẠCH", "Trồng rừng phòng hộ", "(Kèm theo Quyết định số 8/QĐ-UBND)", "1. Sở Y tế rà soát."];
    const rules = ["QUY ĐỊNH", "Về bến đò", "(Ban hành kèm theo Quyết định số 9/QĐ-UBND)", "Điều 1. Phạm vi"];
    expect(bodiesOf([...BODY, ...carried])).toEqual([BODY, carried]);
    expect(bodiesOf([...BODY, ...rules])).toEqual([BODY]);
  });

  it("leave out annexes of rules and forms", () => {
    expect(bodiesOf([...BODY, ...SIGNED, "QUY CHẾ", "Điều 1. Phạm vi điều chỉnh"])).toEqual([BODY]);
  });
});

describe("the signer", () => {
  const signerOf = (lines: readonly string[]): string | null => readSigner(buildDocument(lines), 0, lines.length);
  it.each([
    [["THỦ TƯỚNG", "Lê Minh An"], "Lê Minh An"],
    [SIGNED, "Trần Văn Minh"],
    [["KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Nguyễn Thị Thanh Hà"], "Nguyễn Thị Thanh Hà"],
    [["TM. CHÍNH PHỦ", "THỦ TƯỚNG", "(Đã ký)", "Đỗ Quang Vinh"], "Đỗ Quang Vinh"],
    [["BỘ TRƯỞNG BỘ Y TẾ", "Trần Thị An"], "Trần Thị An"],
    [["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "NGUYỄN XUÂN AN"], "Nguyễn Xuân An"],
    [["Q. CHỦ TỊCH", "Y Thanh Hà Niê Kđăm"], "Y Thanh Hà Niê Kđăm"],
    [["BỘ TRƯỞNG", "Giàng A Sinh"], "Giàng A Sinh"],
    [["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Ksor H’Nhi"], "Ksor H’Nhi"],
    [["PHÓ CHỦ TỊCH", "K’Bốt Long"], "K’Bốt Long"],
    [["CHỦ TỊCH", "Bùi Văn H'Mai"], "Bùi Văn H'Mai"],
    [["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Thượng tướng Lê Hữu An"], "Lê Hữu An"],
    [["BỘ TRƯỞNG", "GS.TS. Nguyễn Thanh An"], "Nguyễn Thanh An"],
    [["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "HÀ NỘI"], null],
    [["CHỦ TỊCH", "(đã ký)"], null],
    [["TM. ỦY BAN NHÂN DÂN", "Nơi nhận:"], null],
  ])("of %j is %s", (lines, name) => {
    expect(signerOf(lines)).toBe(name);
  });

  it("is not there without a signature", () => {
    expect(readSigner(buildDocument(SIGNED), -1, 3)).toBeNull();
  });

  it("is not taken from what follows the part", () => {
    expect(readSigner(buildDocument(["THỦ TƯỚNG", "PHỤ LỤC", "Phan Văn Đức"]), 0, 1)).toBeNull();
  });
});

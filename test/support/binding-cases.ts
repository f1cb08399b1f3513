/** Who issues a case's notice; each has letterhead, number and place of its own in `binding-notices.ts`. */
export type Issuer = "government" | "phu-tho" | "ha-giang-2024" | "health" | "government-2023";

/** Notice, the duty's sentence, the user's unit, how it binds: role and way, `null` when it does not. */
export type BindingCase = readonly [Issuer, string, string, string | null];

const SCIENCE = "Bộ Khoa học và Công nghệ";
const HEALTH = "Bộ Y tế";
const FINANCE = "Bộ Tài chính";
const POLICE = "Bộ Công an";
const BANK = "Ngân hàng Nhà nước Việt Nam";
const RADIO = "Đài Tiếng nói Việt Nam";
const PHU_THO = "Ủy ban nhân dân tỉnh Phú Thọ";
const HUE = "Ủy ban nhân dân thành phố Huế";
const DRUGS = "Cục Quản lý Dược";
const SO_Y_TE = "Sở Y tế tỉnh Phú Thọ";
const SO_TAI_CHINH = "Sở Tài chính tỉnh Phú Thọ";
const COMMUNE = "Ủy ban nhân dân xã Tân Lập, tỉnh Phú Thọ";
const POWER = "Tập đoàn Điện lực Việt Nam";

/** Cases by what they show. */
export const CASES: Readonly<Record<string, readonly BindingCase[]>> = {
  "by name": [
    ["government", "Bộ Khoa học và Công nghệ rà soát kho lạnh.", SCIENCE, "lead name"],
    ["government", "Bộ KH&CN rà soát kho lạnh.", SCIENCE, "lead name"],
    ["government", "Bộ KHCN rà soát kho lạnh.", SCIENCE, "lead name"],
    ["government", "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế rà soát kho lạnh.", HEALTH, "coordinating name"],
    ["government", "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế rà soát kho lạnh.", FINANCE, "lead name"],
    ["government", "Các Bộ: Công an, Tài chính, Y tế rà soát kho lạnh.", FINANCE, "lead name"],
    ["government", "UBND tỉnh Phú Thọ rà soát kho lạnh.", PHU_THO, "lead name"],
    ["government", "Tỉnh Phú Thọ rà soát kho lạnh.", PHU_THO, "lead name"],
    ["government", "UBND các tỉnh: Phú Thọ, Sơn La rà soát kho lạnh.", PHU_THO, "lead name"],
    ["phu-tho", "UBND tỉnh rà soát kho lạnh.", PHU_THO, "lead name"],
    ["phu-tho", "Sở Y tế rà soát kho lạnh.", SO_Y_TE, "lead name"],
    ["government", "Sở Y tế tỉnh Phú Thọ rà soát kho lạnh.", SO_Y_TE, "lead name"],
    ["phu-tho", "UBND xã Tân Lập rà soát kho lạnh.", COMMUNE, "lead name"],
    ["government", "Tập đoàn Điện lực Việt Nam rà soát kho lạnh.", POWER, "lead name"],
    ["health", "Cục Quản lý Dược rà soát kho lạnh.", DRUGS, "lead name"],
  ],
  "by its head": [
    ["government", "Bộ trưởng Bộ Y tế trực tiếp kiểm tra kho lạnh.", HEALTH, "lead name"],
    ["government", "Bộ trưởng các Bộ: Y tế, Công an trực tiếp kiểm tra kho lạnh.", HEALTH, "lead name"],
    ["government", "Thống đốc Ngân hàng Nhà nước Việt Nam kiểm tra kho lạnh.", BANK, "lead name"],
    ["government", "Chủ tịch UBND tỉnh Phú Thọ chỉ đạo rà soát kho lạnh.", PHU_THO, "lead name"],
    ["phu-tho", "Giám đốc Sở Y tế rà soát kho lạnh.", SO_Y_TE, "lead name"],
    ["phu-tho", "Chủ tịch UBND xã Tân Lập rà soát kho lạnh.", COMMUNE, "lead name"],
  ],
  "as the body that took another's place": [
    ["government-2023", "Bộ Thông tin và Truyền thông rà soát kho lạnh.", SCIENCE, "lead successor"],
    ["government", "Bộ Thông tin và Truyền thông rà soát kho lạnh.", SCIENCE, "lead successor"],
    ["government-2023", "Bộ Kế hoạch và Đầu tư rà soát kho lạnh.", FINANCE, "lead successor"],
    ["government-2023", "Bộ Y tế phối hợp với Bộ Thông tin và Truyền thông rà soát kho lạnh.", SCIENCE, "coordinating successor"],
    ["government-2023", "UBND tỉnh Vĩnh Phúc rà soát kho lạnh.", PHU_THO, "lead successor"],
    ["government-2023", "UBND tỉnh Phú Thọ rà soát kho lạnh.", PHU_THO, "lead name"],
    ["government-2023", "UBND tỉnh Thừa Thiên Huế rà soát kho lạnh.", HUE, "lead successor"],
    ["phu-tho", "Sở Kế hoạch và Đầu tư rà soát kho lạnh.", SO_TAI_CHINH, "lead successor"],
    // several heirs: not unless the user says so
    ["government-2023", "Bộ Lao động - Thương binh và Xã hội rà soát kho lạnh.", HEALTH, null],
  ],
  "through a collective": [
    ["government", "Các bộ, ngành, địa phương rà soát kho lạnh.", SCIENCE, "lead collective"],
    ["government", "Các bộ, ngành và địa phương rà soát kho lạnh.", SCIENCE, "lead collective"],
    ["government", "Các bộ, ngành, địa phương rà soát kho lạnh.", PHU_THO, "lead collective"],
    ["government", "Các bộ, ngành, địa phương rà soát kho lạnh.", BANK, "lead collective"],
    ["government", "Các bộ, cơ quan, địa phương rà soát kho lạnh.", RADIO, "lead collective"],
    ["government", "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát kho lạnh.", SCIENCE, "lead collective"],
    ["government", "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát kho lạnh.", BANK, "lead collective"],
    ["government", "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát kho lạnh.", RADIO, "lead collective"],
    ["government", "Các cơ quan trung ương rà soát kho lạnh.", SCIENCE, "lead collective"],
    [
      "government",
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm rà soát kho lạnh.",
      SCIENCE,
      "lead collective",
    ],
    [
      "government",
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm rà soát kho lạnh.",
      BANK,
      "lead collective",
    ],
    [
      "government",
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm rà soát kho lạnh.",
      HUE,
      "lead collective",
    ],
    ["government", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương rà soát kho lạnh.", PHU_THO, "lead collective"],
    ["government", "UBND các tỉnh, thành phố rà soát kho lạnh.", HUE, "lead collective"],
    ["government", "Các tỉnh, thành phố rà soát kho lạnh.", PHU_THO, "lead collective"],
    ["government", "Các địa phương rà soát kho lạnh.", HUE, "lead collective"],
    [
      "government",
      "Bộ Y tế chủ trì, phối hợp với các bộ, ngành, địa phương rà soát kho lạnh.",
      FINANCE,
      "coordinating collective",
    ],
    ["government", "Bộ Y tế chủ trì, phối hợp với các địa phương rà soát kho lạnh.", PHU_THO, "coordinating collective"],
    ["phu-tho", "Các sở, ban, ngành rà soát kho lạnh.", SO_Y_TE, "lead collective"],
    ["phu-tho", "Giám đốc các sở, ngành rà soát kho lạnh.", SO_TAI_CHINH, "lead collective"],
    ["phu-tho", "UBND các xã, phường rà soát kho lạnh.", COMMUNE, "lead collective"],
    ["phu-tho", "Các địa phương rà soát kho lạnh.", COMMUNE, "lead collective"],
    ["government", "UBND cấp xã rà soát kho lạnh.", COMMUNE, "lead collective"],
    ["government", "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương rà soát kho lạnh.", SO_Y_TE, "lead collective"],
    ["health", "Các đơn vị thuộc Bộ rà soát kho lạnh.", DRUGS, "lead collective"],
    ["health", "Thủ trưởng các đơn vị thuộc, trực thuộc Bộ rà soát kho lạnh.", DRUGS, "lead collective"],
    ["government", "Các tập đoàn, tổng công ty nhà nước rà soát kho lạnh.", POWER, "lead collective"],
    ["government", "Các bộ, ngành (trừ Bộ Công an) rà soát kho lạnh.", FINANCE, "lead collective"],
  ],
  "not another body": [
    ["government", "Bộ Tài chính rà soát kho lạnh.", HEALTH, null],
    ["government", "Cục Quản lý Dược rà soát kho lạnh.", HEALTH, null],
    ["government", "Thanh tra Bộ Y tế rà soát kho lạnh.", HEALTH, null],
    ["government", "Bộ Y tế rà soát kho lạnh.", DRUGS, null],
    ["phu-tho", "Sở Y tế rà soát kho lạnh.", "Sở Y tế tỉnh Sơn La", null],
    ["government", "Sở Y tế tỉnh Sơn La rà soát kho lạnh.", SO_Y_TE, null],
    ["government", "UBND tỉnh Sơn La rà soát kho lạnh.", PHU_THO, null],
    ["government", "Sở Y tế tỉnh Sơn La rà soát kho lạnh.", "Sở Y tế", null],
    ["government", "Bộ Y tế chủ trì, phối hợp với UBND xã Tân Lập, tỉnh Sơn La rà soát kho lạnh.", COMMUNE, null],
    ["phu-tho", "UBND tỉnh rà soát kho lạnh.", HUE, null],
    ["phu-tho", "UBND xã Tân Hòa rà soát kho lạnh.", COMMUNE, null],
    ["ha-giang-2024", "UBND xã Tân Lập rà soát kho lạnh.", COMMUNE, null],
    ["ha-giang-2024", "Sở Y tế rà soát kho lạnh.", SO_Y_TE, null],
  ],
  "not through these": [
    ["government", "Các Bộ: Công an, Tài chính rà soát kho lạnh.", HEALTH, null],
    ["government", "UBND các tỉnh: Nghệ An, Sơn La rà soát kho lạnh.", PHU_THO, null],
    ["government", "Bộ trưởng các Bộ: Công an, Tài chính rà soát kho lạnh.", HEALTH, null],
    ["government", "Các bộ, ngành (trừ Bộ Công an) rà soát kho lạnh.", POLICE, null],
    ["government", "Các địa phương (ngoại trừ Phú Thọ) rà soát kho lạnh.", PHU_THO, null],
    ["government", "Các cơ quan, đơn vị liên quan rà soát kho lạnh.", HEALTH, null],
    ["government", "Các bộ, ngành, địa phương liên quan rà soát kho lạnh.", HEALTH, null],
    ["government", "Bộ Y tế chủ trì, phối hợp với các cơ quan liên quan rà soát kho lạnh.", FINANCE, null],
    ["government", "Các địa phương ven biển rà soát kho lạnh.", PHU_THO, null],
    ["government", "Các tỉnh vùng Đồng bằng sông Cửu Long rà soát kho lạnh.", PHU_THO, null],
    ["government", "UBND các tỉnh, thành phố có rừng rà soát kho lạnh.", PHU_THO, null],
    ["government", "Các bộ, ngành rà soát kho lạnh.", PHU_THO, null],
    ["government", "Các địa phương rà soát kho lạnh.", HEALTH, null],
    ["government", "Các bộ, ngành, địa phương rà soát kho lạnh.", SO_Y_TE, null],
    ["government", "Các bộ, ngành, địa phương rà soát kho lạnh.", DRUGS, null],
    ["government", "Các đơn vị thuộc Bộ rà soát kho lạnh.", DRUGS, null],
    ["phu-tho", "Các địa phương rà soát kho lạnh.", PHU_THO, null],
    ["ha-giang-2024", "Các sở, ban, ngành rà soát kho lạnh.", SO_Y_TE, null],
    ["phu-tho", "UBND các huyện, thị xã, thành phố rà soát kho lạnh.", HUE, null],
    ["health", "Bộ trưởng rà soát kho lạnh.", FINANCE, null],
    ["government", "Các tỉnh rà soát kho lạnh.", HUE, null],
  ],
};

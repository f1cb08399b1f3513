import type { CollectiveId } from "../model/own-unit.ts";
import type { MemberClass } from "./member-class.ts";

/** Where a notice comes from, as far as it decides who "các địa phương" are. */
export type NoticeLevel = "central" | "province" | "unknown";

/** Words for many bodies. Written without "các" and without the head's office ("Thủ trưởng các"); one part of a list each. */
export interface Collective {
  readonly id: CollectiveId;
  readonly members: readonly MemberClass[];
  readonly parts: readonly string[];
  /** Parts that mean these members only behind one of `parts`, or another collective's: "ngành" in "các bộ, ngành". */
  readonly behind?: readonly string[];
  /** Notices in which the words have this meaning; left out: in all. */
  readonly levels?: readonly NoticeLevel[];
  /** Only bodies of the notice's own province. */
  readonly ofItsProvince?: true;
}

const CENTRAL_LEVELS: readonly NoticeLevel[] = ["central", "unknown"];

/** Every way that is understood. The first whose words fit and whose level is the notice's counts, for each member. */
export const COLLECTIVE_WORDS: readonly Collective[] = [
  {
    id: "ministries",
    members: ["ministry"],
    parts: ["bộ", "bộ ngành", "bộ trưởng", "bộ trưởng bộ", "bộ, ngành"],
  },
  {
    id: "ministries",
    members: ["ministerial", "government"],
    parts: ["bộ ngành", "ngành trung ương"],
    behind: ["ngành", "cơ quan", "thủ trưởng ngành", "thủ trưởng"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "ministries",
    members: ["ministerial"],
    parts: ["cơ quan ngang bộ", "thủ trưởng cơ quan ngang bộ", "ngang bộ"],
  },
  {
    id: "ministries",
    members: ["government"],
    parts: ["cơ quan thuộc chính phủ", "cơ quan trực thuộc chính phủ", "thuộc chính phủ"],
  },
  {
    id: "central-bodies",
    members: ["ministry", "ministerial", "government", "central"],
    parts: [
      "cơ quan trung ương",
      "cơ quan ở trung ương",
      "cơ quan đảng, nhà nước ở trung ương",
      "ban bộ ngành",
      "bộ ngành trung ương",
    ],
  },
  {
    id: "provinces",
    members: ["province"],
    parts: ["tỉnh", "ubnd tỉnh", "ubnd cấp tỉnh", "chủ tịch ubnd tỉnh", "tỉnh thành", "ubnd tỉnh thành", "chính quyền cấp tỉnh"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "provinces",
    members: ["city"],
    parts: [
      "thành phố trực thuộc trung ương",
      "thành phố trực thuộc",
      "ubnd thành phố trực thuộc trung ương",
      "ubnd cấp tỉnh",
      "chính quyền cấp tỉnh",
      "tỉnh thành",
      "ubnd tỉnh thành",
    ],
    behind: ["thành phố", "ubnd thành phố", "tp"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "localities",
    members: ["province", "city"],
    parts: ["địa phương", "chính quyền địa phương", "lãnh đạo địa phương"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "localities",
    members: ["commune"],
    parts: ["địa phương", "chính quyền địa phương", "lãnh đạo địa phương"],
    levels: ["province"],
    ofItsProvince: true,
  },
  {
    id: "departments",
    members: ["department"],
    parts: ["sở", "sở ngành", "sở ban ngành", "sở ban", "cơ quan chuyên môn thuộc ubnd"],
    levels: ["province"],
    ofItsProvince: true,
  },
  {
    id: "communes",
    members: ["commune"],
    parts: ["ubnd cấp xã", "chính quyền cấp xã"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "communes",
    members: ["commune"],
    parts: [
      "xã",
      "phường",
      "đặc khu",
      "xã phường",
      "ubnd xã",
      "ubnd phường",
      "ubnd xã phường",
      "ubnd đặc khu",
      "ubnd cấp xã",
      "chính quyền cấp xã",
    ],
    levels: ["province"],
    ofItsProvince: true,
  },
  {
    id: "communes",
    members: ["commune"],
    parts: ["ubnd xã", "ubnd phường", "ubnd xã phường", "ubnd đặc khu"],
    levels: CENTRAL_LEVELS,
  },
  {
    id: "enterprises",
    members: ["enterprise"],
    parts: [
      "tập đoàn",
      "tổng công ty",
      "tổng công ty nhà nước",
      "tập đoàn kinh tế",
      "tập đoàn kinh tế nhà nước",
      "doanh nghiệp nhà nước",
    ],
  },
];

/** Words for bodies of the notice's own issuer: "các đơn vị thuộc Bộ". */
export const ISSUERS_UNITS: readonly string[] = [
  "đơn vị thuộc bộ",
  "đơn vị thuộc",
  "đơn vị trực thuộc bộ",
  "đơn vị trực thuộc",
  "đơn vị thuộc và trực thuộc bộ",
  "cơ quan đơn vị thuộc bộ",
  "cục vụ",
  "vụ cục",
];

/** Words that name nobody in particular and bind whoever is concerned: only where the user wants them to. */
export const ANYBODY: readonly string[] = [
  "cơ quan",
  "đơn vị",
  "tổ chức",
  "bên",
  "ngành",
  "cấp",
  "cơ quan đơn vị",
  "cơ quan tổ chức",
];

/** Said of a place or an office, they leave the meaning as it is. */
export const HARMLESS_ENDS: readonly string[] = [
  "trực thuộc trung ương",
  "ở trung ương",
  "trung ương",
  "trong cả nước",
  "trên cả nước",
  "cả nước",
  "trên toàn quốc",
  "toàn quốc",
  "trên phạm vi toàn quốc",
  "trên địa bàn tỉnh",
  "trên địa bàn thành phố",
  "trên địa bàn",
  "thuộc tỉnh",
  "thuộc thành phố",
  "của tỉnh",
  "của thành phố",
  "cấp tỉnh",
  "thuộc ubnd tỉnh",
  "thuộc ubnd thành phố",
  "tỉnh",
  "thành phố",
];

/** Before the bodies: their heads and "all". */
export const OFFICES: readonly string[] = [
  "đồng chí",
  "tất cả",
  "toàn bộ",
  "toàn thể",
  "những",
  "các",
  "lãnh đạo",
  "thủ trưởng",
  "người đứng đầu",
  "bộ trưởng",
  "chủ tịch",
  "giám đốc",
  "chánh thanh tra",
];

import type { Site } from "./site.ts";

/** thuvienphapluat.vn/van-ban/… and /cong-van/…, desktop and mobile: Word's text in tab 1. */
export const thuvienphapluatDocument: Site = {
  id: "thuvienphapluat-document",
  hosts: ["thuvienphapluat.vn"],
  layout: "document",
  textRoots: ["#divContentDoc .content1", "#divContentDoc", "#tab1 .content1", "#content-document-detail"],
  notText: [
    ".__mucluc",
    ".NoiDungChiaSe",
    ".ulnhch",
    ".GgADS",
    ".LawNote",
    ".ykien",
    ".ttlq",
    ".download1",
    "#hd-save-doc",
    "#btTheoDoiHieuLuc",
    "#btnSoSanhThayThe",
    "#btnSongNgu",
    "#TVNDWidget",
    "#hdsdcondau",
    ".box_bm_m",
    ".right-col",
    ".scroll_right",
    // Tooltips hold the names and dates of other documents.
    ".lqhlTootip",
    "[class*='lqhlTootip-']",
    "[class*='lqhlTip-']",
    "[id^='note_']",
    "#dhtmltooltip",
    "ins.adsbygoogle",
  ],
  published: null,
};

import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { isCompound } from "./compound.ts";
import { predicateEnd } from "./predicates.ts";
import { startsName, withQualifiers } from "./read-tail.ts";

/** A lower-case word of a name's part. */
const PART_WORD = /\s*(?:[-–]\s+)?(?:\p{Ll}[\p{Ll}\p{M}]*|Internet(?![\p{L}]))/uy;
const PART_STOP = /\s*(?:,\s|:|\(|\s(?:và|có|chịu|phải)\s)/uy;
const PART_WORDS = 10;
const PURPOSE = /^\s(?:để|nhằm)\s/u;
/** Words that open no part of a name. */
const NO_PART = new RegExp(
  String.raw`${anyOf`
    trong | trên | theo | để | khi | nếu | nhằm | từ | đến | tại | với | về | do | được | bị | đã | đang | sẽ | là | của
    nhất | đặc | cụ | cũng | như | đồng | qua | ý kiến | đại diện | sau | trước | hoặc | không | kể | bao | gồm | cùng
    thông qua | bằng | ngoài | bên | trực tiếp | tránh | hết | mỗi | có | phải | chịu | đề nghị | yêu cầu
  `}(?![\p{L}])`,
  "uy",
);

/** "Các ban quản lý rừng phòng hộ, rừng đặc dụng, …": the end of a lower-case part that a collective goes on with; `null` where something else stands. */
export function partEnd(text: string, at: number): number | null {
  if (matchAt(NO_PART, text, at) !== null || startsName(text, at, null)) return null;
  let end = at;
  for (let words = 0; words < PART_WORDS; words++) {
    // "các khu vực trọng điểm, xung yếu để …": what for, no part
    if (words > 0 && PURPOSE.test(text.slice(end, end + 6))) return null;
    const verb = words === 0 ? at : end + 1;
    if (predicateEnd(text, verb) !== null && !isCompound(text, at, verb)) return words === 0 ? null : withQualifiers(text, end);
    const next = matchAt(PART_WORD, text, end);
    if (next === null) return null;
    end = next;
    const whole = withQualifiers(text, end);
    if (matchAt(PART_STOP, text, whole) !== null) return whole;
  }
  return predicateEnd(text, end + 1) === null ? null : end;
}

import { matchAt } from "../../text/match-at.ts";
import { readBareList } from "./bare-list.ts";
import { LIST_COLON } from "./chain.ts";
import { readHeaded } from "./headed.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { readCollective, readPlaces } from "./read-collective.ts";
import { readKnown } from "./read-known.ts";
import { readPeoplesBody } from "./read-peoples-body.ts";
import { withQualifiers } from "./read-tail.ts";

/** "(Sở Nội vụ) các tỉnh Gia Lai, Đắk Lắk": one of each place that is named. */
const OF_PLACES = /^\P{Lu}*\p{Lu}.*?\scác (?:tỉnh|thành phố|huyện|xã|phường)(?=\s+\p{Lu})/su;

/** "Sở Y tế các tỉnh, thành phố: Lào Cai, Điện Biên": the colon before those that are named. */
const PLACES_BEFORE = /^Sở\s|\scác (?:tỉnh|thành phố|huyện|xã)(?:, (?:thành phố|thị xã|phường))*$/u;

function eachOfPlaces(text: string, at: number, read: Read | null, lookup: NameLookup): Read | null {
  const list = read && PLACES_BEFORE.test(text.slice(at, read.end)) ? matchAt(LIST_COLON, text, read.end) : null;
  const named = list !== null && lookup.provinces.has(list) ? readBareList(text, list, lookup, true) : null;
  if (named && named.names.length > 1) return named;
  const places = read && OF_PLACES.exec(text.slice(at, Math.min(read.end + 3, at + 120)));
  return (places && readPlaces(text, at + places[0].length, lookup)) ?? read;
}

/** "Sở Văn hóa và Thể thao/Sở Văn hóa, Thể thao và Du lịch": what the body is called in one place or another. */
function orOtherName(text: string, at: number, read: Read | null, lookup: NameLookup): Read | null {
  const [name, ...more] = read?.names ?? [];
  if (!read || !name || more.length > 0 || !/^\/\p{Lu}/u.test(text.slice(read.end, read.end + 2))) return read;
  const other = lookup.agencies.get(read.end + 1);
  const [field = "/"] = /^\S+\s+\S+\s+\p{L}+/u.exec(text.slice(at, read.end)) ?? [];
  return other && text.startsWith(field, read.end + 1) ? single(at, withQualifiers(text, other.span.end), name.agencyIds) : read;
}

/** A body without an office's title: "các bộ, ngành", "UBND tỉnh Phú Thọ", "Bộ Y tế", "Ban Quản lý dự án 6". */
export function readBody(text: string, at: number, lookup: NameLookup): Read | null {
  return (
    readCollective(text, at, lookup) ??
    readPeoplesBody(text, at, lookup) ??
    eachOfPlaces(text, at, orOtherName(text, at, readKnown(text, at, lookup), lookup) ?? readHeaded(text, at, lookup), lookup)
  );
}

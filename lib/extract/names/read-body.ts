import { readHeaded } from "./headed.ts";
import type { Read } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { readCollective } from "./read-collective.ts";
import { readKnown } from "./read-known.ts";
import { readPeoplesBody } from "./read-peoples-body.ts";

/** A body without an office's title: "các bộ, ngành", "UBND tỉnh Phú Thọ", "Bộ Y tế", "Ban Quản lý dự án 6". */
export function readBody(text: string, at: number, lookup: NameLookup): Read | null {
  return (
    readCollective(text, at, lookup) ??
    readPeoplesBody(text, at, lookup) ??
    readKnown(text, at, lookup) ??
    readHeaded(text, at, lookup)
  );
}

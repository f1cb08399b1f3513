import { createGazetteer, type GazetteerEntry } from "../gazetteer/index.ts";
import type { AgencyId } from "../model/mention.ts";
import type { OwnUnit } from "../model/own-unit.ts";
import { fold } from "../text/fold.ts";

/** What a body is a member of when a text speaks of many. */
export type MemberClass =
  | "ministry"
  | "ministerial"
  | "government"
  | "central"
  | "province"
  | "city"
  | "department"
  | "commune"
  | "ministry-unit"
  | "enterprise"
  | "other";

const BY_KIND: Partial<Record<GazetteerEntry["kind"], MemberClass>> = {
  ministry: "ministry",
  "ministerial-agency": "ministerial",
  "government-agency": "government",
  state: "central",
  party: "central",
  judiciary: "central",
  "national-assembly": "central",
  "mass-organisation": "central",
  "local-department": "department",
  department: "ministry-unit",
  "state-enterprise": "enterprise",
  province: "province",
  city: "city",
};

const BY_ID: Readonly<Record<string, MemberClass>> = {
  "ubnd-cap-tinh": "province",
  "ubnd-cap-xa": "commune",
  "cong-an-xa": "other",
};

/** Names that the gazetteer does not know, by how they begin. */
const BY_NAME: readonly (readonly [MemberClass, readonly string[]])[] = [
  ["commune", ["ubnd xã", "ubnd phường", "ubnd đặc khu", "xã", "phường", "đặc khu"]],
  ["department", ["sở", "thanh tra tỉnh", "văn phòng ubnd tỉnh", "ban dân tộc"]],
  ["enterprise", ["tập đoàn", "tổng công ty"]],
];

const COMMITTEE = "ubnd-";

/** The province or city of a People's Committee ("ubnd-tinh-phu-tho"); `null` for any other body. */
export function provinceOf(id: AgencyId | null): AgencyId | null {
  const entry = id?.startsWith(COMMITTEE) ? createGazetteer().entry(id) : undefined;
  return entry?.kind === "peoples-committee" ? (id?.slice(COMMITTEE.length) as AgencyId) : null;
}

/** "Ủy ban nhân dân" and "UBND" are one; folded, single spaces. */
export const foldName = (name: string): string =>
  fold(name).replace(/\s+/gu, " ").replaceAll(FULL_COMMITTEE, "ubnd").replaceAll(FULL_COUNCIL, "hđnd").trim();

const FULL_COMMITTEE = fold("Ủy ban nhân dân");
const FULL_COUNCIL = fold("Hội đồng nhân dân");

/** What the unit is a member of; "other" when neither gazetteer nor name tells. */
export function memberClassOf({ name, agencyId }: Pick<OwnUnit, "name" | "agencyId">): MemberClass {
  const gazetteer = createGazetteer();
  const entry = agencyId === null ? undefined : gazetteer.entry(provinceOf(agencyId) ?? agencyId);
  const known = entry && (BY_ID[entry.id] ?? BY_KIND[entry.kind]);
  if (known) return known;
  const folded = `${foldName(name)} `;
  return BY_NAME.find(([, starts]) => starts.some((start) => folded.startsWith(`${fold(start)} `)))?.[0] ?? "other";
}

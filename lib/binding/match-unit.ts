import { createGazetteer, successionOf } from "../gazetteer/index.ts";
import type { AgencyId } from "../model/mention.ts";
import type { Binding } from "../model/own-unit.ts";
import { actOf } from "../model/succession.ts";
import type { Assigned } from "./assigned.ts";
import { isExcepted, isFollowedByList } from "./exceptions.ts";
import { foldName } from "./member-class.ts";
import type { NoticeContext } from "./notice-context.ts";
import { isOfUnitsPlace, isPlaceOf, placesIn, placesOf } from "./places.ts";
import { type PreparedUnit, withoutPlace } from "./prepared-unit.ts";
import { readCollective } from "./read-collective.ts";

type Found = Pick<Binding, "through" | "ground">;

const OFFICE =
  /^(?:(?:các\s+)?(?:đồng chí\s+)?(?:thủ trưởng|người đứng đầu|lãnh đạo|giám đốc|bộ trưởng|chủ tịch|chủ nhiệm|tổng giám đốc|cục trưởng|tổng cục trưởng|viện trưởng|trưởng ban|bí thư)\s+)/iu;

const withoutOffice = (name: string): string => name.replace(OFFICE, "");

/** "Sở Y tế các tỉnh, thành phố": the same department of every province. */
const EVERYWHERE = /\s+(?:các|tất cả các)\s+(?:tỉnh|địa phương|thành phố)(?:,\s*thành phố)?(?:\s+trực thuộc trung ương)?$/iu;

/** "UBND tỉnh", "Chủ tịch UBND thành phố" in the province's own notices. */
const OWN_COMMITTEE: ReadonlySet<string> = new Set(["ubnd-cap-tinh"]);

/** The ground on which the unit took the written body's place. */
function groundOf({ agencyIds: [id] }: Assigned, { ids }: PreparedUnit): string | null {
  const heir = id === undefined ? undefined : successionOf(id)?.heirs.find(({ agencyId }) => ids.has(agencyId));
  return heir ? actOf(heir.ground) : null;
}

/** The engine leaves out what is no doer by itself ("Tỉnh Phú Thọ"): the gazetteer is asked again. */
function idsOf({ name, agencyIds }: Assigned, { issued }: NoticeContext): readonly AgencyId[] {
  return agencyIds.length > 0 ? agencyIds : createGazetteer().resolve(withoutOffice(name), issued);
}

function isOwnCommittee({ name }: Assigned, ids: readonly AgencyId[], prepared: PreparedUnit, context: NoticeContext): boolean {
  const { level, placeId } = context;
  if (level !== "province" || placeId === null || !prepared.ids.has(placeId)) return false;
  return ids.length > 0 && ids.every((id) => OWN_COMMITTEE.has(id)) && placesIn(name).length === 0;
}

function matchById(assigned: Assigned, prepared: PreparedUnit, context: NoticeContext): Found | null {
  const { name } = assigned;
  const ids = idsOf(assigned, context);
  if (isOwnCommittee(assigned, ids, prepared, context)) return { through: "name", ground: null };
  // An ambiguous name is no certain one.
  const isMeant = ids.length > 0 && ids.every((id) => prepared.ids.has(id) || prepared.predecessors.has(id));
  if (!isMeant || prepared.memberClass === "commune") return null;
  if (EVERYWHERE.test(name)) {
    return prepared.unit.collectives.includes("departments") ? { through: "collective", ground: null } : null;
  }
  if (prepared.isLocal && !isOfUnitsPlace(assigned, prepared, context)) return null;
  // The same name on another row: a province before and after it grew.
  const isNamed = ids.some((id) => prepared.ids.has(id)) || prepared.names.has(foldName(withoutOffice(name)));
  return isNamed ? { through: "name", ground: null } : { through: "successor", ground: groundOf(assigned, prepared) };
}

function matchByName(assigned: Assigned, prepared: PreparedUnit, context: NoticeContext): Found | null {
  const { name } = assigned;
  const forms = [name, withoutOffice(name)];
  const isNamed = forms.some((form) => prepared.names.has(foldName(form)));
  const short = isNamed ? [] : forms.flatMap((form) => [foldName(form), ...withoutPlace(form)]);
  if (!isNamed && !short.some((form) => prepared.shortNames.has(form))) return null;
  // "UBND xã Tân Lập" is in many provinces: where both places are known they agree.
  const places = prepared.unit.placeId === null ? null : placesOf(assigned, context);
  const isHere = places === null ? isNamed : places.some((id) => isPlaceOf(id, prepared));
  return isHere ? { through: "name", ground: null } : null;
}

function matchCollective(assigned: Assigned, prepared: PreparedUnit, context: NoticeContext): Found | null {
  const { name, agencyIds, after } = assigned;
  const { unit, memberClass, parentId } = prepared;
  if (agencyIds.length > 0 && !agencyIds.every((id) => GENERAL.has(id))) return null;
  if (unit.collectives.length === 0 || isFollowedByList(after)) return null;
  const isMine = readCollective(name, context.level).some(({ id, members, ofItsProvince }) => {
    if (!unit.collectives.includes(id)) return false;
    if (members !== "anybody" && !members.includes(memberClass)) return false;
    if (memberClass === "ministry-unit" && members !== "anybody") return parentId !== null && parentId === context.issuerId;
    return !ofItsProvince || (unit.placeId !== null && isOfUnitsPlace(assigned, prepared, context));
  });
  return isMine && !isExcepted(name, after, prepared) ? { through: "collective", ground: null } : null;
}

/** Rows that are no single body. */
const GENERAL: ReadonlySet<string> = new Set(["ubnd-cap-tinh", "ubnd-cap-xa", "uy-ban-nhan-dan"]);

/** Words behind a name that can change what it means; all others leave it alone. */
const TELLING = /^\s*(?:[,(:]|ngoại|trừ|tỉnh|thành|TP)/u;

/** `matchUnit` for many assignees: names come back again and again, and each is read once. */
export function createMatcher(): typeof matchUnit {
  const known = new Map<PreparedUnit, Map<string, Found | null>>();
  return (assigned, prepared, context) => {
    const { name, agencyIds, after } = assigned;
    const key = JSON.stringify([name, agencyIds, TELLING.test(after) ? after : "", context]);
    const found = known.get(prepared) ?? new Map<string, Found | null>();
    known.set(prepared, found);
    const match = found.get(key);
    if (match !== undefined) return match;
    const read = matchUnit(assigned, prepared, context);
    found.set(key, read);
    return read;
  };
}

/** How the assignee is the unit; `null` when it is not, or not certainly. */
export function matchUnit(assigned: Assigned, prepared: PreparedUnit, context: NoticeContext): Found | null {
  return (
    matchById(assigned, prepared, context) ??
    matchByName(assigned, prepared, context) ??
    matchCollective(assigned, prepared, context)
  );
}

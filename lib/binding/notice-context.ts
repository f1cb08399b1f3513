import { createGazetteer, meantOn } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { NoticeLevel } from "./collectives.ts";
import { foldName, provinceOf } from "./member-class.ts";

/** What of the notice decides whom its words mean. */
export interface NoticeContext {
  readonly level: NoticeLevel;
  readonly placeId: AgencyId | null;
  readonly issuerId: AgencyId | null;
  readonly issued: IsoDate | null;
}

/** What is known of the notice: its issuer and date. */
export interface NoticeOrigin {
  readonly issued: IsoDate | null;
  readonly issuer: { readonly name: string; readonly agencyId: AgencyId | null } | null;
}

const LOCAL_KINDS: ReadonlySet<string> = new Set([
  "local-department",
  "local-authority",
  "local-organisation",
  "peoples-committee",
]);
/** The body's first word: a ministry's name may hold a province's, a local body's kind may be unknown. */
const LOCAL_START = /^(?:ubnd|hđnd|văn phòng ubnd|sở|ban quản lý|chủ tịch ubnd) /u;

/** Where a notice comes from: decides who its "các địa phương" and its "Sở Tài chính" are. */
export function noticeContext({ issued, issuer }: NoticeOrigin): NoticeContext {
  if (!issuer) return { level: "unknown", placeId: null, issuerId: null, issued };
  const { name, agencyId } = issuer;
  const gazetteer = createGazetteer();
  const kind = agencyId === null ? undefined : gazetteer.entry(agencyId)?.kind;
  const isLocal = kind === undefined ? LOCAL_START.test(foldName(name)) : LOCAL_KINDS.has(kind);
  if (!isLocal) return { level: kind === undefined ? "unknown" : "central", placeId: null, issuerId: agencyId, issued };
  const named = gazetteer
    .provincesIn(name)
    .all()
    .flatMap(({ entryIds }) => entryIds);
  const placeId = provinceOf(agencyId) ?? meantOn(named, issued)[0] ?? null;
  return { level: "province", placeId, issuerId: agencyId, issued };
}

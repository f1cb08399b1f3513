import type { IsoDate } from "./calendar-date.ts";
import type { AgencyId } from "./mention.ts";

/** A body that took over from one that ended. */
export interface Heir {
  readonly agencyId: AgencyId;
  readonly name: string;
  /** Its first day in the other's place. */
  readonly since: IsoDate;
  /** First day on which it is no more itself, its own heirs stand behind it in the list; `null` while it stands. */
  readonly until: IsoDate | null;
  /** Document or page in which a reader can check it; `null` when none is known. */
  readonly ground: string | null;
}

/** What became of a body that ended, through all generations of heirs; none where nobody took its place. */
export interface Succession {
  /** First day on which the body is no more. It may lie ahead: ask `heirsOn`. */
  readonly endedOn: IsoDate;
  readonly heirs: readonly Heir[];
}

/** Who stands in the body's place on that day ("nay là …"): several where its work was divided, none while it still stands. */
export function heirsOn({ heirs }: Succession, day: IsoDate): readonly Heir[] {
  return heirs.filter(({ since, until }) => since <= day && (until === null || day < until));
}

const ACT = /^(?:Nghị (?:quyết|định)|Quyết định) \d[^\s;:,]*/u;

/** The act that a source names ("Nghị quyết 176/2025/QH15"); `null` when it is an address or something else. */
export const actOf = (source: string | null): string | null => ACT.exec(source ?? "")?.[0] ?? null;

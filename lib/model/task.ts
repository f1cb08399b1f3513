import type { ClockTime, IsoDate } from "./calendar-date.ts";
import type { AgencyId, DeadlineValue, TargetValue } from "./mention.ts";
import type { DocumentType } from "./notice.ts";
import type { TextPositionSelector, TextQuoteSelector } from "./selector.ts";

/** Permanent id of a saved task (UUID). */
export type TaskId = string & { readonly __brand: "TaskId" };

/** Identity of a notice (see notice-identity.ts). */
export type NoticeKey = string & { readonly __brand: "NoticeKey" };

export interface TaskAssignee {
  readonly name: string;
  readonly agencyIds: readonly AgencyId[];
}
export interface TaskDeadline {
  /** The source phrase; "" for a date that the user added, words for another value that the user set. */
  readonly text: string;
  readonly value: DeadlineValue;
}
export interface TaskTarget {
  readonly text: string;
  /** `null` for a target that the user typed. */
  readonly value: TargetValue | null;
}

/** The fields that come from the text, as the user may correct them. */
export interface TaskWording {
  readonly statement: string;
  readonly leads: readonly TaskAssignee[];
  readonly coordinating: readonly TaskAssignee[];
  readonly deadlines: readonly TaskDeadline[];
  readonly targets: readonly TaskTarget[];
  readonly product: string | null;
}

/** A page on which the notice was read. */
export interface TaskSource {
  /** https address, or "file:" and the name of a file that was chosen from the disk. */
  readonly url: string;
  /** Page of a PDF, from 1; absent for web pages. */
  readonly page?: number;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** A saved notice. `key` is its identity on every site. */
export interface SavedNotice {
  readonly key: NoticeKey;
  readonly medium: "document" | "news";
  readonly documentType: DocumentType | null;
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly issuer: string | null;
  readonly issuerId: AgencyId | null;
  readonly signer: string | null;
  readonly subject: string | null;
  /** A news report: the key of the notice that it reports, `null` when its number, date or issuer is not known. */
  readonly reports: NoticeKey | null;
  /** All addresses on which it was read, the first one first. */
  readonly urls: readonly string[];
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** One line of the record of what was done, and the day it is about. */
export interface ProgressNote {
  readonly day: IsoDate;
  readonly text: string;
}

/** A turn of a recurring duty that is over. */
export interface Occurrence {
  /** Its deadline; the last day of its period where the text gives no day. */
  readonly day: IsoDate;
  /** `null` for one that was passed over. */
  readonly completedOn: IsoDate | null;
}

/** What became of a task besides being open or done: gia hạn, chuyển cơ quan khác, rút. */
export type SideState = "extended" | "reassigned" | "withdrawn";

/** What the user keeps of a task while it is being done. */
export interface TrackedFields {
  /** Who inside the unit does it; "" when nobody is named. */
  readonly assignedTo: string;
  /** In the order in which they were written. */
  readonly progress: readonly ProgressNote[];
  /** Address or place of what shows that it was done; "" when none is given. */
  readonly evidence: string;
  readonly sideState: SideState | null;
  /** Days before the deadline on which to remind; `null` for those of the settings. */
  readonly reminderDays: readonly number[] | null;
  /** Tasks of other notices that the user said are the same duty. */
  readonly linkedTo: readonly TaskId[];
  /** Tasks like it of which the user said that they are other duties. */
  readonly distinctFrom: readonly TaskId[];
  /** Turns of a recurring duty that are over, in the order in which they were closed. */
  readonly occurrences: readonly Occurrence[];
}

/** The user's record made from a directive. */
export interface Task extends TaskWording, TrackedFields {
  readonly id: TaskId;
  readonly noticeKey: NoticeKey;
  /** Found by the engine in a notice, made from words that the user selected, or taken from a list of the user's. */
  readonly origin: "notice" | "selection" | "list";
  /** Outline path as cited ("III.3.d"), "" at the top level. */
  readonly path: string;
  /** Place among the directives of the same item, from 1. */
  readonly ordinal: number;
  /** Folded words of the statement as the text has it, whatever the user made of it: the identity. */
  readonly folded: string;
  /** What the text says, for each field that the user corrected: a later reading never overwrites such a field. */
  readonly asRead: Partial<TaskWording>;
  /** Folded words of a later wording that the user saw and did not take over. */
  readonly keptAgainst?: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** The day by which the user means to be done; `null` when none is set. */
  readonly plannedOn: IsoDate | null;
  /** Verbatim words in the notice. */
  readonly quote: string;
  readonly sources: readonly TaskSource[];
  /** Earliest dated deadline, or that of a recurring duty's next turn; `null` when there is none. */
  readonly due: IsoDate | null;
  readonly dueAt: ClockTime | null;
  /** The day it was marked done, a recurring duty for good; `null` while open. */
  readonly completedOn: IsoDate | null;
  /** Epoch milliseconds; `null` unless it was put away: it is left out of lists that do not ask for what is archived. */
  readonly archivedAt: number | null;
  /** Epoch milliseconds. `deletedAt` is `null` unless it is in the trash. */
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { NoticeKey } from "../../../lib/model/task.ts";

/** What a notice is called, and what it is about. */
export interface NoticeWords {
  readonly name: string;
  readonly about: string;
}

/** Asks for the tasks of a notice that fall due between two days, both included. */
export type PressDays = (noticeKey: NoticeKey, from: IsoDate, to: IsoDate) => void;

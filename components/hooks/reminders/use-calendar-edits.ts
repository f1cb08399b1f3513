import { useEffect, useState } from "react";
import { NO_CALENDAR_EDITS } from "../../../lib/model/work-calendar.ts";
import { getCalendarEdits, watchCalendar } from "../../../lib/settings/work-calendar.ts";

/** How the user's office departs from the public calendar, in whatever window that changes. */
export function useCalendarEdits() {
  const [edits, setEdits] = useState(NO_CALENDAR_EDITS);
  useEffect(() => {
    getCalendarEdits().then(setEdits, (error: unknown) => console.error("the calendar could not be read", error));
    return watchCalendar(setEdits);
  }, []);
  return edits;
}

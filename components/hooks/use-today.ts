import { useEffect, useState } from "react";
import { dayInVietnam, type IsoDate } from "../../lib/model/calendar-date.ts";

const MINUTE_MS = 60_000;

/** The calendar day in Vietnam; a popup that stays open over midnight moves on. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => dayInVietnam(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayInVietnam(Date.now())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

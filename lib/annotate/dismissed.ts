import type { DirectiveReading } from "./annotator-port.ts";
import { directiveFinder } from "./marks.ts";

/** The reading without what the reader said is no task: its directives, and the mentions that belong to nothing else. */
export function withoutDismissed(reading: DirectiveReading): DirectiveReading {
  if (reading.dismissed.length === 0) return reading;
  const isDismissed = ({ key }: { readonly key: string }): boolean => reading.dismissed.includes(key);
  const dismissed = reading.directives.filter(isDismissed);
  const directives = reading.directives.filter((directive) => !isDismissed(directive));
  const [keeps, drops] = [directiveFinder(directives), directiveFinder(dismissed)];
  const mentions = reading.mentions.filter(({ span }) => keeps(span) || !drops(span));
  return { ...reading, directives, mentions };
}

import type { Mention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { unitAt, unitTest } from "../../../text/code-units.ts";
import { endWithout } from "../../../text/ends.ts";

/** One duty inside a passage. `leads` is `null` when the duty has no doer of its own. Offsets over the passage. */
export interface Duty {
  readonly extent: Span;
  readonly leads: readonly Mention<"assignee">[] | null;
}

const isJoint = unitTest(/[\s;,:–-]/u);
const isSlashOrSpace = unitTest(/[/\s]/u);
/** "… chậm nhất 20/12 và (báo cáo …)": what joins the next duty to this one. */
const AND = " và";

/** The extent without an announcing order at its end ("; giao", ". Thủ tướng yêu cầu"), joining words, stops and spaces. */
export function trimmed(passage: string, { start, end }: Span): Span {
  let to = endWithout(isJoint, passage, start, end);
  if (to - 3 >= start && passage.startsWith("./.", to - 3)) to -= 3;
  to = endWithout(isSlashOrSpace, passage, start, to);
  if (passage.startsWith(AND, to - AND.length)) to = endWithout(isJoint, passage, start, to - AND.length);
  let from = start;
  while (from < to && isJoint(unitAt(passage, from))) from += 1;
  return { start: from, end: to };
}

import type { Mention } from "../../../model/mention.ts";
import { findOrder } from "../../../notice/index.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { sentenceStart, sentenceStarts } from "../../sentences.ts";
import type { Duty } from "./duty.ts";

/** "Bộ X rà soát … . Thủ tướng yêu cầu hoàn thành …": an order that names nobody opens a duty of its own (ANNOTATION, ruling 3). */
export function splitByOrder(passage: string, duty: Duty, leads: readonly Mention<"assignee">[]): Duty[] {
  const { start, end } = duty.extent;
  const at = sentenceStarts(passage).find((sentence) => sentence > start && sentence < end);
  if (at === undefined || leads.some(({ span }) => span.start > at && span.start < end)) return [duty];
  const order = findOrder(passage.slice(at, end));
  const from = order ? at + order.index + order[0].length + 1 : end;
  if (order?.index === undefined || !startsDutyVerb(passage.slice(from, end))) return [duty];
  const sentence = sentenceStart(passage, at + order.index);
  return [
    { ...duty, extent: { start, end: passage.slice(0, sentence).trimEnd().length } },
    { extent: { start: from, end }, leads: null },
  ];
}

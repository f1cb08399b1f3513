import { type OutlineNode, readSectionKind, type SectionKind } from "../../notice/index.ts";
import { isCapitals } from "../../text/capitals.ts";
import { endsInColon, endsInStop } from "../../text/ends.ts";
import { closesDocument } from "./closing-words.ts";

const HEADING_LENGTH = 160;
/** "II. NHIỆM VỤ / 1. Đánh giá thực trạng": among duties a step of the work, no results. */
const STEP =
  /^(?:(?:giai đoạn|bước|đợt)\s+\d+\s*[:.–-]\s*)?(?:rà soát|khảo sát|điều tra|đánh giá)(?![\p{L}])(?!\s+(?:chung|kết quả))/iu;

/** "PHƯƠNG HƯỚNG, NHIỆM VỤ / I. Mục tiêu": the objectives themselves, also in a part of duties. */
const OBJECTIVES =
  /^(?:các\s+)?(?:mục tiêu|chỉ tiêu)(?:,?\s+(?:tổng quát|chung|cụ thể|chủ yếu|chính|cơ bản|phấn đấu|chỉ tiêu))*\s*:?\s*$/iu;

/** Whether something stands below it; what closes the document stands below whatever came last. */
const hasBelow = ({ children }: OutlineNode): boolean => children.some(({ block }) => !closesDocument(block.text));

/** Whether a marked node is a heading: it has items below, is short, and ends without a stop. */
export function isHeading(node: OutlineNode, passage: string): boolean {
  if (!node.mark) return passage.length < 200 && (isCapitals(passage) || (node.children.length > 0 && !/[.;:]$/u.test(passage)));
  return (
    passage.length <= HEADING_LENGTH &&
    !endsInStop(passage) &&
    (hasBelow(node) || ["part", "chapter", "section", "roman"].includes(node.mark.style))
  );
}

/** What the nearest telling heading above says; a nearer "nhiệm vụ" lifts a farther "quan điểm, nhiệm vụ". */
export function sectionOf(
  node: OutlineNode,
  passageOf: (node: OutlineNode) => string,
  kinds: Map<OutlineNode, SectionKind | null>,
  readKind = readSectionKind,
): SectionKind | null {
  const { parent } = node;
  if (!parent) return null;
  const known = kinds.get(parent);
  if (known !== undefined) return known;
  const passage = passageOf(parent);
  const isTitle =
    passage.length <= HEADING_LENGTH &&
    (isHeading(parent, passage) || (parent.mark === null ? passage.length < 100 : endsInColon(passage)));
  const own = isTitle ? readKind(passage) : null;
  const above = sectionOf(parent, passageOf, kinds, readKind);
  // "III. Nhiệm vụ, giải pháp / 1. Mục tiêu 1: …": duties sorted by objective
  const isSorted = own === "objective" && above === "duty" && !OBJECTIVES.test(passage);
  const isStep = own === "past" && above === "duty" && STEP.test(passage);
  const kind = own === null || isSorted || isStep ? above : own;
  kinds.set(parent, kind);
  return kind;
}

import { isCapitals } from "../text/capitals.ts";
import type { DocumentBlock } from "./document.ts";

const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|DANH MỤC|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|BẢNG PHÂN CÔNG)(?:\s+(?:số\s+)?(?:[IVX]+|\d+))?[.:]?(?=\s*$|\s+\p{Lu}{2})/u;
const NUMBERED = /^(?:PHỤ LỤC|Phụ lục)/u;
/** "(Kèm theo Quyết định số 12/QĐ-UBND …)": below the title of what a document carries. */
const ATTACHED = /^\(?(?:[Bb]an hành\s+)?[Kk]èm theo\s/u;
/** Lines of an annex's title above that. */
const TITLE_LINES = 3;
/** Rules, forms and lists charge nobody, but for lists of duties. */
const WITHOUT_DUTIES =
  /^(?:QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|QUY CHUẨN|NỘI QUY|ĐIỀU LỆ|BIỂU MẪU|MẪU|DANH MỤC|DANH SÁCH|HƯỚNG DẪN|ĐỊNH MỨC|TIÊU C|BỘ TIÊU|BỘ CHỈ SỐ|ĐƠN GIÁ|BẢNG GIÁ|GIÁ|THÀNH PHẦN)(?![\p{L}])/u;
const OF_DUTIES = /NHIỆM VỤ|ĐỀ ÁN|CÔNG VIỆC|PHÂN CÔNG|HOẠT ĐỘNG|nhiệm vụ|đề án|công việc|phân công|hoạt động/u;

const textAt = (blocks: readonly DocumentBlock[], at: number): string => blocks[at]?.text ?? "";

/** How many lines of a title stand at `at` above a line that says what carries them; 0 without such a line. */
function linesOfTitle(blocks: readonly DocumentBlock[], at: number): number {
  if (blocks[at]?.cell || !isCapitals(textAt(blocks, at))) return 0;
  for (let lines = 1; lines <= TITLE_LINES; lines++) if (ATTACHED.test(textAt(blocks, at + lines))) return lines;
  return 0;
}

const opens = (blocks: readonly DocumentBlock[], at: number): boolean => {
  const text = textAt(blocks, at);
  return text.length < 200 && (ANNEX.test(text) || linesOfTitle(blocks, at) > 0);
};

/** Whether the annex opens a part of its own behind another one. */
const opensNext = (blocks: readonly DocumentBlock[], at: number): boolean => {
  const text = textAt(blocks, at);
  return (ANNEX.test(text) && NUMBERED.test(text)) || linesOfTitle(blocks, at) > 0;
};

function firstFrom(blocks: readonly DocumentBlock[], from: number, test: typeof opens): number {
  for (let at = from; at < blocks.length; at++) if (test(blocks, at)) return at;
  return -1;
}

function hasDuties(blocks: readonly DocumentBlock[], at: number): boolean {
  const title = blocks
    .slice(at, at + Math.max(2, linesOfTitle(blocks, at)))
    .map(({ text }) => text)
    .join("\n");
  return !WITHOUT_DUTIES.test(title) || (/^DANH (?:MỤC|SÁCH)/u.test(title) && OF_DUTIES.test(title));
}

/** Where the first title stands above a line that says what carries it, from block `from` on; -1 when none does. */
export const firstCarried = (blocks: readonly DocumentBlock[], from: number): number =>
  firstFrom(blocks, from, (all, at) => linesOfTitle(all, at) > 0);

/** The annexes from block `from` on that may hold duties, in order. */
export function findAnnexes(blocks: readonly DocumentBlock[], from: number): { readonly from: number; readonly to: number }[] {
  const annexes: { from: number; to: number }[] = [];
  let at = firstFrom(blocks, from, opens);
  while (at >= 0) {
    const next = firstFrom(blocks, at + Math.max(1, linesOfTitle(blocks, at)), opensNext);
    if (hasDuties(blocks, at)) annexes.push({ from: at, to: next < 0 ? blocks.length : next });
    at = next;
  }
  return annexes;
}

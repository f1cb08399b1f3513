import type { SecrecyMark } from "../model/notice.ts";
import type { PageText } from "../model/page-text.ts";

/** Blocks from the top in which a letterhead's mark can stand. */
const LETTERHEAD_BLOCKS = 20;
/** Stand-alone capitals only: "bí mật nhà nước" in running text is no mark (Law on Protection of State Secrets, Article 8). */
const SECRECY_MARK = /^[\s"“([]*(TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[\s"”)\].:]*$/u;
const INTERNAL_MARK = /^[\s"“([]*LƯU\s+HÀNH\s+NỘI\s+BỘ[\s"”)\].:]*$/u;

/** Around a selection the whole page is read, menus first: there the letterhead is anywhere. */
const letterhead = ({ blocks, selection }: PageText): readonly string[] =>
  (selection ? blocks : blocks.slice(0, LETTERHEAD_BLOCKS)).map((block) => block.text);

/** The stand-alone secrecy mark of the letterhead or of the attribute table; `null` when there is none. */
export function findSecrecyMark(page: PageText): SecrecyMark | null {
  for (const text of [
    ...letterhead(page),
    ...Object.values(page.source.attributes).map((value) => value.toLocaleUpperCase("vi")),
  ]) {
    const mark = SECRECY_MARK.exec(text)?.[1];
    if (mark) return mark.replace(/\s+/gu, " ") as SecrecyMark;
  }
  return null;
}

/** Whether a line says LƯU HÀNH NỘI BỘ and nothing else. */
export const isInternalMark = (line: string): boolean => INTERNAL_MARK.test(line);

/** Whether LƯU HÀNH NỘI BỘ stands alone in the letterhead. */
export function isMarkedInternal(page: PageText): boolean {
  return letterhead(page).some(isInternalMark);
}

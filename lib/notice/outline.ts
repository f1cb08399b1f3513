import { firstUnit } from "../text/code-units.ts";
import { endsInColon } from "../text/ends.ts";
import { opensWith } from "../text/first-units.ts";
import type { DocumentBlock } from "./document.ts";

/** Kinds of list marks, from the outermost to the innermost. */
const STYLES = [
  "annex",
  "part",
  "chapter",
  "section",
  "article",
  "roman",
  "decimal",
  "decimal-2",
  "decimal-3",
  "spelled",
  "letter",
  "parenthesis",
  "small-roman",
  "dash",
  "plus",
  "star",
  "circle",
] as const;
export type MarkStyle = (typeof STYLES)[number];

/** A list mark at the start of a block. `length` in UTF-16 code units, with the space behind it. */
export interface Mark {
  readonly style: MarkStyle;
  /** As cited, without punctuation: "III", "3", "đ", "Điều 2", "-". */
  readonly label: string;
  readonly length: number;
}

/** One node of the outline: a heading, an item, or a paragraph. */
export interface OutlineNode {
  readonly block: DocumentBlock;
  readonly mark: Mark | null;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Place among its siblings with the same style, from 1. */
  readonly ordinal: number;
  /** Depth in rank units; a paragraph ending in ":" stands half a rank below its parent. */
  readonly rank: number;
}

/** What closes a number or a letter: "1.", "1/-", "1).", "1°/". */
const CLOSE = String.raw`(?:(?:[.)/]|[°º][/.)])\s?[-–./)]?|:(?=\s+\p{Lu}))`;
const mark = (label: string, rest: string): RegExp => new RegExp(`^${label}${rest}`, "u");

const RULES: readonly (readonly [MarkStyle, RegExp])[] = [
  ["annex", /^(PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?([IVX]+|\d+)(?![\p{L}]))?[.:]?\s*$/u],
  ["part", /^(?:PHẦN|Phần)\s+(?:thứ\s+|THỨ\s+)?([IVX]+|\d+|[A-ZĐ]|nhất|hai|ba|NHẤT|HAI|BA)(?![\p{L}\d])[.:)]?\s*/u],
  ["chapter", /^(?:CHƯƠNG|Chương)\s+([IVX]+|\d+)(?![\p{L}\d])[.:)]?\s*/u],
  ["section", /^(?:MỤC|Mục)\s+([IVX]+|\d+)(?![\p{L}\d])[.:)]?\s*/u],
  ["article", /^(?:ĐIỀU|Điều)\s+(\d+[a-zđ]?)\s*(?:[.:]\s*|[-–]\s+(?=\p{Lu}))/u],
  ["decimal-3", /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)-]?\s+(?=\D)/u],
  ["decimal-2", /^(\d{1,2}\.\d{1,2})(?:(?:[.)]|-(?=\s))?\s*(?=[^\d\s.,%])|[.)]\s+(?=\d{1,2}\s?(?:giờ|h)))/u],
  // "II.1. Sở Y tế": below "II" what elsewhere is "1"
  ["decimal-2", mark("([IVX]{1,4}\\.\\d{1,2}\\.\\d{1,2})", `(?:${CLOSE}\\s*|\\s+)(?=\\p{L})`)],
  ["decimal", mark("([IVX]{1,4}\\.\\d{1,2})", `(?:${CLOSE}\\s*|\\s+)(?=\\p{L})`)],
  ["roman", mark("(?!V\\/[vV]\\s)([IVX]{1,5})", `\\s*(?:${CLOSE}|[-–])\\s*(?=\\S)`)],
  // "1.a) Rà soát …", "1b. …": a letter with the number above it
  ["letter", /^\d{1,2}\.?([a-zđ])\s?[.)/]\s*(?=\p{Lu})/u],
  // party documents: "1- Các cấp ủy …"
  ["decimal", /^(\d{1,2})\s?[-–—]\s+(?=\p{Lu})/u],
  // a figure behind the mark counts who must: "3. 07 Tổ công tác", "4. 12 xã", "5. 100% các xã"
  ["decimal", mark("(\\d{1,2})", `(?:\\s*${CLOSE}\\s*(?=[^\\d\\s.,%])|[.)]\\s+(?=\\d{2,3}%?\\s+\\p{L}|\\d{1,2}\\s?(?:giờ|h)))`)],
  ["parenthesis", /^\((\d{1,2})\)[.,]?\s*/u],
  ["small-roman", /^\(?(i{1,3}|iv|vi{0,3}|ix|x)\)\s*/u],
  // "a.1) …", "b2. …": below "a)"
  ["parenthesis", /^([a-zđ]\.?\d{1,2})\s?[.)/:]\s*(?=\p{Lu})/u],
  ["letter", mark("([a-zđ])", `\\s?${CLOSE}\\s*(?=\\S)`)],
  ["letter", /^\(([a-zđ])\)\s*/u],
  ["letter", /^([a-zđ])[-–]\s+(?=\p{Lu})/u],
  [
    "spelled",
    /^(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)(?: là|(?=,\s)))\s*[,:]\s*/u,
  ],
  ["plus", /^([+])[)/]?\s*/u],
  // also the bullets of Word's symbol fonts, which pages show as private or other signs
  ["star", /^(?:([*§Ø·¨])[)/]?\s+|(=>|[⇒→•●▪➢✓✔♦■□‣⁃\uf0b7\uf0a7\uf0d8\uf0fc\uf076])\s*)(?=\S)/u],
  // Word's second bullet stands below its first
  ["circle", /^(?:(o)\s+|([○◦])\s*)(?=\S)/u],
  ["dash", /^(_)\s+(?=\p{L})/u],
  // "- 1.1. Rà soát …": a dash before a number of its own
  ["dash", /^([-–−—])[/)]?\s*(?=[^\s\-–−—_=*>])(?:\d{1,2}\.\d{1,2}\.?\s+(?=\p{Lu}))?/u],
];
const OPENED = RULES.map(([style, pattern]) => ({ style, pattern, opens: opensWith(pattern) }));

/** Upper-case letters as parts ("A. MỤC TIÊU"), only before a heading in capitals. */
const CAPITAL_PART = /^([A-ZĐ])(?:\s*[.)/]-?\s+(?=\p{Lu}{2,})|\/-?\s+(?=\p{Lu}\p{Ll}))/u;

/** The list mark that opens the text; `null` when there is none. */
export function readMark(text: string): Mark | null {
  const first = firstUnit(text);
  for (const { style, pattern, opens } of OPENED) {
    const found = opens(first) ? pattern.exec(text) : null;
    if (!found) continue;
    const number = style === "annex" ? found[2] : (found[1] ?? found[2]);
    const named = style === "article" ? `Điều ${number}` : style === "annex" ? `Phụ lục${number ? ` ${number}` : ""}` : number;
    return { style, label: named ?? "", length: found[0].length };
  }
  const part = CAPITAL_PART.exec(text);
  return part ? { style: "part", label: part[1] ?? "", length: part[0].length } : null;
}

/** Letters that are small Roman figures too, and the letter before each. */
const LETTER_BEFORE: Readonly<Record<string, string>> = { i: "h", v: "u", x: "v" };

/** "i)" behind "h)" is a letter, unless "h) …:" announces it and nothing else stands below. "(i)" never is. */
function settleMark(block: DocumentBlock, stack: readonly OutlineNode[]): Mark | null {
  const mark = readMark(block.text);
  if (mark?.style !== "small-roman" || block.text.startsWith("(")) return mark;
  const open = stack.find((node) => node.mark?.style === "letter");
  const announcesIt = open !== undefined && endsInColon(open.block.text) && open.children.length === 0;
  const isNext = open?.mark?.label === LETTER_BEFORE[mark.label] && !announcesIt;
  return isNext ? { ...mark, style: "letter" } : mark;
}

const rankOf = (style: MarkStyle): number => STYLES.indexOf(style);
const isMinor = (style: MarkStyle): boolean => rankOf(style) >= rankOf("spelled");

/** "-", "+", "•": a mark that does not count. */
export const isBullet = (mark: Mark | null): boolean => mark !== null && rankOf(mark.style) >= rankOf("dash");

const LONGEST_TITLE = 120;
const ENDS_AS_TITLE = /^\p{Lu}.*[\p{L}\d)]$/u;

/** "Thời hạn: Quý III/2027": a field of the item above it; "Các Tập đoàn: EVN, PVN" names doers. */
const FIELD = /^(?!(?:Các|Bộ trưởng|Chủ tịch|Thủ trưởng|Giám đốc|UBND|[ỦU][yỷ] ban)\s)[\p{L}\s,]{2,40}:\s/u;

/** "Sở Du lịch": over dashes a title without a mark. */
const mayBeTitle = (text: string): boolean => text.length <= LONGEST_TITLE && ENDS_AS_TITLE.test(text) && !FIELD.test(text);

/** "Văn phòng Hội đồng vùng", "Bộ Y tế": how the name of a body begins. */
const BODY =
  /^(?:Các (?:Bộ|bộ|sở|tỉnh|địa phương)|Bộ|Sở|Ban|Cục|Văn phòng|UBND|[ỦU][yỷ] ban|Chủ tịch|Tập đoàn|Tổng công ty|Ngân hàng|Thanh tra|Công an|Hội|Đài|Viện)\s(?=\p{L})/u;

/** "C. NHIỆM VỤ / Bộ Y tế / Tổ chức …": below a heading a body's name is a title also over a paragraph that is a sentence. */
const isOverSentence = (text: string, next: string, stack: readonly OutlineNode[]): boolean =>
  BODY.test(text) &&
  mayBeTitle(text) &&
  stack.some(({ mark }) => mark !== null && !isMinor(mark.style)) &&
  /[.;]$/u.test(next) &&
  readMark(next) === null;

/**
 * The blocks as a tree. A mark of a style that is open closes down to it; a new minor style opens below the current item; a new
 * major style closes whatever ranks below it. A paragraph ending in ":" governs the items that follow at lower ranks.
 */
export function buildOutline(blocks: readonly DocumentBlock[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let stack: OutlineNode[] = [];
  const counters = new Map<OutlineNode | null, Map<string, number>>();
  const add = (block: DocumentBlock, mark: Mark | null, rank: number): OutlineNode => {
    const parent = stack.at(-1) ?? null;
    const style = mark?.style ?? "paragraph";
    const siblings = counters.get(parent) ?? new Map<string, number>();
    counters.set(parent, siblings);
    const ordinal = (siblings.get(style) ?? 0) + 1;
    siblings.set(style, ordinal);
    const node: OutlineNode = { block, mark, parent, children: [], ordinal, rank };
    parent?.children.push(node);
    nodes.push(node);
    return node;
  };
  /** Closes whatever a mark of this style ends: its open siblings, or what ranks below a new major style. */
  const closeFor = (style: MarkStyle): void => {
    const open = stack.findIndex((node) => node.mark?.style === style);
    if (open >= 0) stack = stack.slice(0, open);
    else if (!isMinor(style)) stack = stack.filter((node) => node.rank < rankOf(style));
  };
  blocks.forEach((block, i) => {
    const mark = settleMark(block, stack);
    if (!mark) {
      const rank = (stack.at(-1)?.rank ?? -1) + 0.5;
      const isOpen = endsInColon(block.text);
      const next = blocks[i + 1]?.text ?? "";
      const below = isOpen || mayBeTitle(block.text) ? readMark(next) : null;
      const isOverText = isOverSentence(block.text, next, stack);
      const isAnnouncer = isOpen || (below !== null && isMinor(below.style)) || isOverText;
      if (isAnnouncer) {
        stack = stack.filter((node) => node.mark !== null);
        // it stands above the items that it announces
        if (below) closeFor(below.style);
        if (isOverText) stack = stack.filter((node) => node.rank < rankOf("spelled"));
      }
      const node = add(block, null, isAnnouncer ? (stack.at(-1)?.rank ?? -1) + 0.5 : rank);
      if (isAnnouncer) stack = [...stack, node];
      return;
    }
    closeFor(mark.style);
    const node = add(block, mark, Math.max(rankOf(mark.style), Math.ceil((stack.at(-1)?.rank ?? -1) + 0.5)));
    stack = [...stack, node];
  });
  return nodes;
}

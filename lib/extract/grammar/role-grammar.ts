import nlp from "compromise/one";

/**
 * The grammar of roles, in compromise's match syntax over short windows: the words left of a list of names, the list as one token
 * `xnames`, and what follows as one token (`xpredicate`, `xcolon`, `xend`, `xother`). First match wins.
 */
export type WindowRole = "lead" | "coordinating" | "directed" | "none";

const RULES: readonly (readonly [WindowRole, string])[] = [
  ["none", "được giao cho xnames"],
  ["none", "sẽ giao xnames"],
  ["none", "(được|theo|bởi) (giao|yêu|đề|phân|chỉ) (cầu|nghị|công|đạo)? xnames"],
  ["none", "(đề xuất|kiến nghị|xem xét) (phân|giao) công? xnames"],
  ["none", "(theo|có|những|các|khi) (yêu|đề) (cầu|nghị) xnames"],
  ["coordinating", "(phối|kết) hợp . . . (với|cùng) xnames"],
  ["coordinating", "(phối|kết) hợp . . (với|cùng) xnames"],
  ["coordinating", "(phối|kết) hợp . (với|cùng) xnames"],
  ["coordinating", "(phối|kết) hợp (với|cùng) xnames"],
  ["coordinating", "(phối|kết) hợp xnames"],
  ["coordinating", "hiệp đồng chặt? chẽ? với xnames"],
  ["coordinating", "cùng với xnames"],
  ["coordinating", "cùng xnames"],
  ["coordinating", "sự (tham|phối) . . . của xnames"],
  ["coordinating", "(tham gia|phối hợp) (của|với) xnames"],
  ["coordinating", "thống nhất với xnames"],
  ["directed", "(chỉ đạo|đôn đốc|hướng dẫn|hỗ trợ|giúp|kiểm tra) xnames"],
  ["lead", "(giao|ngay|công|cầu|nghị|quyền) xnames"],
  ["lead", "(giao|vụ|công|nhiệm|việc|quyền|ngay|thêm|tiếp|thể) cho xnames"],
  ["lead", "giao (trách|nhiệm) (nhiệm|vụ) xnames"],
  ["lead", "(vụ|pháp|nhiệm) của xnames (xend|xcolon)"],
  ["lead", "xstart xnames (xpredicate|xcolon|xend)"],
  ["lead", "xopener xnames xpredicate"],
  ["lead", "do xnames (xpredicate|chủ)"],
];

/**
 * compromise set up for Vietnamese: diacritics kept, no English contractions, abbreviations or dictionary. What is left out here
 * does not ship (scripts/build/lean-grammar.ts).
 */
function setUp(): void {
  nlp.plugin({ methods: { one: { killUnicode: (text: string) => text } } });
  const model = nlp.model() as { one: Record<string, unknown> };
  model.one.unicode = {};
  model.one.abbreviations = {};
  const world = nlp.world() as { hooks: string[] };
  world.hooks = ["alias", "machine", "index"];
}

/** A rule as compromise reads it: its syntax is parsed when the rule is first reached, not for each window. */
type Parsed = Parameters<ReturnType<typeof nlp>["has"]>[0];
const parsed: Parsed[] = [];
const parsedRule = (rule: number, pattern: string): Parsed => {
  parsed[rule] ??= nlp.parseMatch(pattern) as unknown as Parsed;
  return parsed[rule];
};

let isSetUp = false;
const roleByWindow = new Map<string, WindowRole>();
/** Windows kept; a notice has a few hundred shapes. */
const MEMORY = 20_000;

/** Words of letters alone: nothing in them is left for compromise's tokeniser, which takes most of the time of a first window. */
const PLAIN = /^[\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+)*$/u;
const toDocument = (window: string): ReturnType<typeof nlp> =>
  PLAIN.test(window) ? nlp([window.split(" ")] as unknown as string) : nlp(window);

function readWindow(window: string): WindowRole {
  if (!isSetUp) setUp();
  isSetUp = true;
  const doc = toDocument(window);
  const rule = RULES.findIndex(([, pattern], i) => doc.has(parsedRule(i, pattern)));
  return RULES[rule]?.[0] ?? "none";
}

/** The role that the window gives to its names. Same window, same answer; memoised by its shape. */
export function roleOfWindow(window: string): WindowRole {
  const known = roleByWindow.get(window);
  if (known) return known;
  const role = readWindow(window);
  if (roleByWindow.size >= MEMORY) roleByWindow.clear();
  roleByWindow.set(window, role);
  return role;
}

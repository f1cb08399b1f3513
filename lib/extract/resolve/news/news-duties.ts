import { buildOutline, type DocumentBlock } from "../../../notice/index.ts";
import type { Analyst } from "../analyze.ts";
import { type AnalyzedNode, assigneesOf } from "../analyzed-node.ts";
import { withoutAsides } from "../duties/own-draft.ts";
import type { DirectiveDraft } from "../make-directive.ts";
import { newsDrafts } from "./news-drafts.ts";
import { newStory, orders, saysOrder, tellOn } from "./news-progress.ts";
import { JOINING } from "./opens-duty.ts";
import { readBlock, type StoryBlock } from "./story-block.ts";

/** "Sở X: Theo dõi …" above points: the first of its duties stands behind its name, the others below. */
function opensItsList(analyzed: AnalyzedNode): boolean {
  const [lead, ...more] = assigneesOf(analyzed, "lead");
  return lead?.span.start === 0 && more.length === 0 && /^\s*:\s+\p{Lu}/u.test(analyzed.passage.slice(lead.span.end));
}

/** "UBND tỉnh cũng yêu cầu …", "Đặc biệt, Sở X đề nghị …": an order beside the one that was announced. */
const isAlso = (analyzed: AnalyzedNode | undefined): boolean =>
  /^(?:[^.;:]{3,80}?\scũng|(?:Đặc biệt|Ngoài ra|Bên cạnh đó|Cùng với đó|Đồng thời),?\s[^.;:]{3,80}?)\s+(?:yêu cầu|giao|đề nghị|chỉ đạo)\s/u.test(
    analyzed?.passage ?? "",
  );

function sharesLead(text: string, one: DirectiveDraft, other: DirectiveDraft): boolean {
  const namesOf = ({ leads }: DirectiveDraft): string[] => leads.map(({ span }) => text.slice(span.start, span.end));
  const names = namesOf(other);
  return one.leads.length === 0 || namesOf(one).some((name) => names.includes(name));
}

/** "Ngoài ra, tăng cường …": without a doer of its own it goes on with those of the sentence before. */
const goOn = (draft: DirectiveDraft, { leads }: DirectiveDraft): DirectiveDraft =>
  draft.leads.length > 0 ? draft : { ...draft, leads: leads.map((lead) => ({ ...lead, origin: "heading" })) };

/** Orders as drafts, and the blocks that tell them. */
interface Reported {
  readonly drafts: DirectiveDraft[];
  readonly telling: AnalyzedNode[];
}

/** The orders that a news page reports. */
export function resolveNews(text: string, blocks: readonly DocumentBlock[], analyst: Analyst): Reported {
  const reported: Reported = { drafts: [], telling: [] };
  const { drafts, telling } = reported;
  const story = newStory();
  let announcing: StoryBlock | null = null;
  let opening: StoryBlock | null = null;
  const outline = buildOutline(blocks);
  for (const [index, outlined] of outline.entries()) {
    const analyzed = readBlock(outlined, index, analyst, story.isFromAbove);
    const { move, tells } = tellOn(story, analyzed, index, outline[index + 1]);
    if (move === "announces" && saysOrder(analyzed)) announcing ??= analyzed;
    if (move === "opens" && analyzed.order !== null) opening = analyzed;
    const found = tells ? newsDrafts(text, analyzed, story.heading) : [];
    if (!found.length) continue;
    if (story.heading && !telling.includes(story.heading)) telling.push(story.heading);
    const before = index > 0 && telling.at(-1)?.node.block === blocks[index - 1] ? drafts.at(-1) : undefined;
    // "Thủ tướng yêu cầu các bộ, địa phương:": whom the orders below are for, also where each names its doer
    if (opening && opening !== story.heading) telling.push(opening);
    opening = null;
    telling.push(withoutAsides(analyzed, found));
    drafts.push(...found.map((draft) => (before && JOINING.test(analyzed.passage) ? goOn(draft, before) : draft)));
    if (opensItsList(analyzed)) story.heading = analyzed;
  }
  return announcing ? withAnnounced(text, announcing, reported) : reported;
}

/** The orders of the story, and those that its announcing block alone tells. */
function withAnnounced(text: string, announcing: StoryBlock, { drafts, telling }: Reported): Reported {
  const announced = newsDrafts(text, announcing, null);
  if (drafts.length === 0) return { drafts: announced, telling: [announcing] };
  // "… vừa có công văn yêu cầu Sở X chủ trì …": another order than those that follow, when none of them is for Sở X
  const isOther = orders(announcing) || drafts.length === 1;
  const others = announced.filter(
    (draft) => isAlso(telling[0]) || (isOther && !drafts.some((other) => sharesLead(text, draft, other))),
  );
  return others.length > 0 ? { drafts: [...others, ...drafts], telling: [announcing, ...telling] } : { drafts, telling };
}

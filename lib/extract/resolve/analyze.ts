import type { Diagnostic } from "../../model/directive.ts";
import type { AgencyId, Mention } from "../../model/mention.ts";
import type { Notice } from "../../model/notice.ts";
import { buildOutline, type DocumentBlock, type OutlineNode, readSectionKind, type SectionKind } from "../../notice/index.ts";
import { anyOf } from "../../text/any-of.ts";
import type { ExtractionContext } from "../extractor.ts";
import { findMentions } from "../pipeline.ts";
import { EXTRACTORS, REFINERS } from "../registry.ts";
import { sentenceStarts } from "../sentences.ts";
import type { AnalyzedNode } from "./analyzed-node.ts";
import { inLowerCase } from "./capital-headings.ts";
import { isOrderLine, readLineLabel } from "./labelled/labelled-lines.ts";
import { sectionOf } from "./sections.ts";

/** What a passage is beyond running text: it changes what a bare period or quantity means. */
export type PassageKind = "text" | "time" | "objective";

/** Who writes a document, as far as it changes how its text is read. */
export interface Authorship {
  /** What it says of itself charges nobody: "Bộ Nội vụ tổng hợp, báo cáo …" in a letter of Bộ Nội vụ. */
  readonly writer?: Notice["issuer"];
  /** A session of the Government: "1. Về tình hình …" is a matter on which it resolves, and what it has bodies do follows the results. */
  readonly isSession?: boolean;
}

/** Reads mentions of passages, all in one context. */
export interface Analyst {
  readonly context: ExtractionContext;
  readonly isSession: boolean;
  mentionsOf(passage: string, kind?: PassageKind): readonly Mention[];
}

/** Whether a name, in whatever words, means one body and no other: "Sở GD&ĐT". */
const namesOnly = (value: Mention["value"], id: AgencyId): boolean =>
  "agencyIds" in value && value.agencyIds.length === 1 && value.agencyIds[0] === id;

/** "KBNN quận, huyện", "NHNN chi nhánh các tỉnh": those below it, by its name. */
const BRANCH = /\s(?:các|chi nhánh|khu vực|tỉnh|thành phố|quận|huyện|xã|phường)(?![\p{L}])/iu;

/** An analyst over the registered rules. Steps that throw are recorded in `diagnostics`. */
export function createAnalyst(
  context: ExtractionContext,
  diagnostics: Diagnostic[],
  { writer = null, isSession = false }: Authorship = {},
): Analyst {
  const steps = { extractors: EXTRACTORS, refiners: REFINERS };
  const contexts: Readonly<Record<PassageKind, ExtractionContext>> = {
    text: { ...context, isTimeField: false },
    time: { ...context, isTimeField: true },
    objective: { ...context, isTimeField: false, isObjective: true },
  };
  const mentionsOf = (passage: string, kind: PassageKind = "text"): readonly Mention[] =>
    findMentions(passage, contexts[kind], steps, diagnostics);
  if (writer === null) return { context, isSession, mentionsOf };
  const { name, agencyId } = writer;
  const isWriter = ({ extractorId, span, value }: Mention, passage: string): boolean => {
    if (extractorId !== "clause-subject" || span.end - span.start > name.length) return false;
    const words = passage.slice(span.start, span.end);
    const isShort = agencyId !== null && namesOnly(value, agencyId) && !BRANCH.test(words);
    return isShort || name.startsWith(`${words} `) || words.toLowerCase() === name.toLowerCase();
  };
  return {
    context,
    isSession,
    mentionsOf: (passage, kind) => mentionsOf(passage, kind).filter((mention) => !isWriter(mention, passage)),
  };
}

/** The words of a node behind its mark. "a) chỉ đạo …": an item that begins small is read as others do, which begin with a capital; every place stays. */
function passageOf({ mark, block }: OutlineNode): string {
  const words = block.text.slice(mark?.length ?? 0);
  const first = words.charAt(0);
  const capital = first.toLocaleUpperCase("vi");
  return mark && capital !== first && capital.length === 1 ? capital + words.slice(1) : words;
}

/** "Ngày 10 tháng 6 năm 2026, Văn phòng Chính phủ có công văn số … giao Bộ X": a sentence about an earlier letter. */
const EARLIER_LETTER =
  /(?:^|[.;]\s)Ngày\s[^;]*?(?:có|ban hành)\s+(?:công văn|văn bản|thông báo|công điện)\s+số(?:(?![.;]\s)[\s\S])*$/iu;

/** "Ngày 12/5, Tổng cục Thuế có văn bản đề nghị Tổng cục Hải quan cung cấp …": what was asked before. */
const EARLIER_REQUEST = /(?:^|[.;]\s)Ngày\s[^;:]*?\scó\s(?:công văn|văn bản)\s(?:đề nghị|yêu cầu)\s+$/iu;

/** "Luật Thủy lợi và Nghị định số … giao Bộ X …", "Căn cứ Quyết định … của Thủ tướng giao Bộ X …, ": what a law or a paper charges with. */
const BY_LAW = /(?:^|[.;]\s)(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị định)\s[^.;]*|(?:Căn cứ|Thực hiện|Theo)\s[^.;,]*)\sgiao\s+$/u;

/** "Thủ tướng đã giao Bộ X …": an earlier order that a document recalls (ANNOTATION, ruling 28). */
const isRecalled = ({ extractorId, span }: Mention, passage: string): boolean => {
  const before = passage.slice(0, span.start);
  if (extractorId !== "ordered") return HEARD.test(before);
  return (
    EARLIER_LETTER.test(before) ||
    EARLIER_REQUEST.test(before) ||
    BY_LAW.test(before) ||
    ORDERED_BEFORE.test(before) ||
    ASKED_BY_OTHERS.test(before)
  );
};

/** "Chính phủ đã nghe Bộ X báo cáo …; (Bộ Y) báo cáo …", "Chính phủ đánh giá cao …; (các cơ quan) …": who did something before. */
const HEARD =
  /^(?:[^.;:]{0,60}\s)?Chính phủ\s(?:đã\s|thống nhất\s)?(?:nghe|đánh giá|nhận định|ghi nhận|biểu dương)\s(?:[^.]|\.(?=\d))*[;:]\s$/u;

/** "đã giao (Bộ X)", "đã yêu cầu UBND các tỉnh (A, B)". */
const ORDERED_BEFORE =
  /(?:đã|từng)\s+(?:giao|yêu cầu|đề nghị|phân công)(?:\s+cho)?\s+(?:(?:[^.;:,]{0,24}\s)?các\s[^.;:,]{2,12}:?\s+)?$/u;

/** "Cử tri đề nghị (Bộ X) …": whoever asks there issues no document. */
const ASKED_BY_OTHERS =
  /(?:^|[.;:“"]\s*)(?:(?:Một số|Các)\s+)?(?:cử tri|người dân|công dân|doanh nghiệp|hiệp hội|công ty)(?:\s[^.;:,]{2,60})?\s(?:đề nghị|yêu cầu)\s+$/iu;

/** Mentions without those of earlier orders; in a list of names the others go with the first. */
function withoutRecalled(mentions: readonly Mention[], passage: string): readonly Mention[] {
  let recalledUpTo = -1;
  return mentions.filter((mention) => {
    const { start, end } = mention.span;
    const goesOn =
      mention.extractorId === "ordered" && recalledUpTo >= 0 && /^(?:,\s+|\s+và\s+)$/u.test(passage.slice(recalledUpTo, start));
    if (!goesOn && !isRecalled(mention, passage)) return true;
    recalledUpTo = end;
    return false;
  });
}

/** A sentence by which whoever issues the document orders, also in a part that tells of results. */
const TURN = new RegExp(
  anyOf`
    (?:^|[.;]\s+)(?:${anyOf`
      Trong (?:thời gian|những tháng|các tháng|\d+ tháng (?:cuối|còn)|quý|giai đoạn|bối cảnh)[^.;:,]{0,60} | Thời gian tới
      Những tháng (?:cuối|còn lại)[^.;:,]{0,30} | Từ nay[^.;:,]{0,40} | Để [^.;:,]{5,160} | Trước tình hình[^.;:,]{0,40}
      Trên cơ sở đó | Do đó | Vì vậy
    `},\s+)?${anyOf`
      Chính phủ | (?:Phó )?Thủ tướng(?: Chính phủ)? | [ỦU][yỷỶY] ban nhân dân (?:tỉnh|[Tt]hành phố)
      UBND (?:tỉnh|[Tt]hành phố) | (?:Phó )?Chủ tịch (?:UBND|[ỦU][yỷỶY] ban nhân dân) | Bộ trưởng | Hội đồng nhân dân
      Thường trực Ban Chỉ đạo | Trưởng Ban Chỉ đạo
    `}(?:(?!\sđã\s)[^.;:,]){0,60}\s(?:yêu cầu|giao|đề nghị|chỉ đạo|quyết nghị)(?=[\s:])
    ${anyOf`
      (?:^|[.;]\s+)(?:Giao|Yêu cầu|Đề nghị) | ^Căn cứ\s.{5,800}?,\s+(?:yêu cầu|đề nghị)
    `}\s+(?=\p{Lu}|(?:các|Thủ trưởng|thủ trưởng|lãnh đạo|\d{1,2} (?:bộ|tỉnh|địa phương|đơn vị|cơ quan|sở|xã|phường))\s)
  `,
  "u",
);

/** "Chính phủ thống nhất đánh giá: …", "Tuy nhiên, …": sentences that tell of results, whoever they name. */
const ASSESSES = /^(?:Chính phủ|Tuy nhiên|Bên cạnh|Nhìn chung|Trong (?:tháng|quý|năm)\s[^.;,]*, các)(?![\p{L}])/u;
/** "Các bộ … khẩn trương trình": behind results in one paragraph with them only such words charge. */
const URGES =
  /^(?:[^.;:]{0,60}\s)?(?:khẩn trương|tiếp tục|phải|cần|chủ trì|nghiêm túc|tập trung|(?:theo dõi|rà soát), đôn đốc|có trách nhiệm)(?![\p{L}])/u;

/** Where the first body stands that a resolution's paragraph charges at the start of a sentence. */
function firstCharged(passage: string, analyst: Analyst): number | null {
  const isTold = ASSESSES.test(passage);
  const starts = sentenceStarts(passage).filter((start) => !/[;:]\s*$/u.test(passage.slice(0, start)));
  const first = analyst
    .mentionsOf(passage)
    .find(
      ({ kind, span }) =>
        kind === "assignee" && starts.includes(span.start) && (!isTold || URGES.test(passage.slice(span.end, span.end + 100))),
    );
  return first?.span.start ?? null;
}

/** Where a part that tells of results turns to orders; from there on it is a part of duties. `null` when it goes on telling. */
function turnToOrders(
  node: OutlineNode,
  passage: string,
  section: SectionKind | null,
  kinds: Map<OutlineNode, SectionKind | null>,
  analyst: Analyst,
) {
  if (section !== "past" || !node.parent) return null;
  const turn = TURN.exec(passage)?.index ?? (analyst.isSession ? firstCharged(passage, analyst) : null);
  if (turn !== null) kinds.set(node.parent, "duty");
  return turn;
}

const LONGEST_TITLE = 160;
/** "IV. BAN QUAN HỆ CỘNG ĐỒNG: Chủ trì …": a name in capitals before what it is to do. */
const TITLE = /^\p{Lu}{2}[^:.;]{8,150}:(?=\s+\p{Lu}\p{Ll})/u;

/** "II. CÁC SỞ, NGÀNH": the mentions of a heading in capitals that is names and nothing else, or has them before its colon; `null` for others. */
function mentionsInCapitals(node: OutlineNode, passage: string, analyst: Analyst): readonly Mention[] | null {
  const [title = null] = TITLE.exec(passage.slice(0, LONGEST_TITLE)) ?? [];
  const heading = title ?? (node.children.length > 0 ? passage : "");
  const words = heading === "" ? null : inLowerCase(heading);
  if (words === null) return null;
  const mentions = analyst.mentionsOf(words + passage.slice(heading.length));
  const doers = mentions.filter(({ kind, span }) => kind === "assignee" && (title === null || span.end <= heading.length));
  const end = doers.at(-1)?.span.end;
  if (end === undefined || !/^[\s:.]*$/u.test(passage.slice(end, heading.length))) return null;
  return title === null ? doers : mentions;
}

/** "3. Mục tiêu: đến năm 2030, giảm ít nhất 20%": an objective in an item of its own. */
const OBJECTIVE = /^(?:Về )?[Mm]ục tiêu(?:\s\p{Ll}+){0,3}\s*:\s+\S/u;

/** The outline of a body, each node with its mentions and its section. Sections without duties or targets are not searched. */
export function analyze(blocks: readonly DocumentBlock[], analyst: Analyst): AnalyzedNode[] {
  const kinds = new Map<OutlineNode, SectionKind | null>();
  const nodes = buildOutline(blocks);
  const hasPurpose = nodes.some((node) => /^mục đích/iu.test(passageOf(node)));
  // "3. Yêu cầu:" of a conclusion heads what is demanded; of a plan it stands beside "1. Mục đích"
  const readKind = (heading: string): SectionKind | null =>
    !hasPurpose && /^Yêu cầu:\s*$/u.test(heading) ? "duty" : readSectionKind(heading);
  return nodes.map((node) => {
    const whole = passageOf(node);
    const label = readLineLabel(whole);
    const skipped = label && isOrderLine(label.label, whole.slice(label.length)) ? label.length : 0;
    const passage = whole.slice(skipped);
    const above = sectionOf(node, passageOf, kinds, readKind);
    const turn = turnToOrders(node, passage, above, kinds, analyst);
    const isOwnObjective = turn === null && above === null && OBJECTIVE.test(passage);
    const section = isOwnObjective ? "objective" : turn === null ? above : "duty";
    const isTimeField = label?.label === "deadline";
    // a labelled time line gives the time of a duty, whatever the duty's own words let its section seem
    const isSearched = isTimeField || (section !== "past" && section !== "purpose");
    const place = isTimeField ? "time" : section === "objective" ? "objective" : "text";
    const mentions = isSearched
      ? withoutRecalled(mentionsInCapitals(node, passage, analyst) ?? analyst.mentionsOf(passage, place), passage).filter(
          ({ span }) => span.start >= (turn ?? 0),
        )
      : [];
    return { node, passage, offset: node.block.start + (node.mark?.length ?? 0) + skipped, mentions, section };
  });
}

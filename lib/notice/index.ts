export { type DocumentBlock, type NoticeDocument, toDocument } from "./document.ts";
export { readSectionKind, type SectionKind } from "./headings.ts";
export { isCapitals } from "./letterhead.ts";
export { LEADER } from "./news.ts";
export { latinize, NUMBER_SOURCE } from "./number.ts";
export { buildOutline, type Mark, type OutlineNode, readMark } from "./outline.ts";
export { type ReadNotice, readAttributes, readNotice } from "./read-notice.ts";
export { findSecrecyMark, isMarkedInternal } from "./secrecy.ts";
export type { Zones } from "./zones.ts";

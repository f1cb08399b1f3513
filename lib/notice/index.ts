export { attributesOf } from "./attributes.ts";
export type { DocumentBlock, NoticeDocument } from "./document.ts";
export { restoreFlatTables } from "./flat-tables.ts";
export { readSectionKind, type SectionKind } from "./headings.ts";
export { findOrder, GIVES_DIRECTION, LEADER, ORDERED_BY_NOW } from "./orders.ts";
export { buildOutline, type MarkStyle, type OutlineNode } from "./outline.ts";
export { type ReadNotice, readAttributes, readNotice } from "./read-notice.ts";
export { findSecrecyMark, isMarkedInternal } from "./secrecy.ts";
export { toDocument } from "./to-document.ts";

import type { IsoDate } from "./calendar-date.ts";
import type { AgencyId } from "./mention.ts";

/** Abbreviations of Appendix III, Decree 30/2020/NĐ-CP; CV for công văn, which has none there. */
export const DOCUMENT_TYPES = ["TB", "CT", "CĐ", "NQ", "QĐ", "KH", "CV"] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The head of a directive notice. Every field is `null` when the page does not give it. */
export interface Notice {
  /** `news`: a report about a directive, a source of its own. */
  readonly medium: "document" | "news";
  readonly documentType: DocumentType | null;
  /** Number and symbol as written ("299/TB-VPCP"); for news that of the directive reported. */
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly issuer: { readonly name: string; readonly agencyId: AgencyId | null } | null;
  readonly signer: string | null;
  /** Trích yếu, as written. */
  readonly subject: string | null;
  /** LƯU HÀNH NỘI BỘ stands in the letterhead. */
  readonly isInternal: boolean;
}

/** Marks of Article 8, Law on Protection of State Secrets, as written in a letterhead. */
export type SecrecyMark = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT";

import { findSecrecyMark } from "../../lib/notice/index.ts";
import { DocumentReader } from "../../lib/pdf/document-text.ts";
import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import type { PdfPage } from "../../lib/pdf/pdf-page.ts";
import { correctScans } from "../../lib/scan/correct.ts";
import { toPdfPage } from "../../lib/scan/to-pdf-page.ts";
import type { ScannedPage } from "../../lib/scan/words.ts";
import { forgetFile, forgetScan, type KeptScan, keepConfirmed, keepScan, keptScans } from "../../lib/store/scans.ts";
import type { ConfirmedWords } from "./confirm-desk.ts";
import { type RecognizeOptions, recognizeScans } from "./recognize-scans.ts";

export { createReview } from "./scan-review.ts";

/** The scanned pages of a file that is open. Pages count from 0. */
export class ScanDesk {
  private isSecret = false;

  private constructor(
    private readonly pdf: OpenedPdf,
    private readonly file: string,
    /** All pages that are pictures of paper. */
    readonly pages: readonly number[],
    private readonly known: Map<number, ScannedPage | null>,
    /** By page. */
    private readonly confirmed: Map<number, readonly string[]>,
  ) {}

  /** With what is kept of the file; without, where the disk cannot be read. `file`: its digest. */
  static async open(pdf: OpenedPdf, file: string, pages: readonly number[]): Promise<ScanDesk> {
    const kept = await keptScans<ScannedPage>(file).catch(() => new Map<number, KeptScan<ScannedPage>>());
    const known = new Map(Array.from(kept, ([page, row]) => [page, row.page]));
    const confirmed = new Map(Array.from(kept, ([page, row]) => [page, row.confirmed ?? []]));
    return new ScanDesk(pdf, file, pages, known, confirmed);
  }

  /** Pages that nobody has read yet. */
  get unread(): readonly number[] {
    return this.pages.filter((page) => !this.known.has(page));
  }

  /** What was recognized on a page; `null` when it was not, or cannot be read. */
  scanOf(page: number): ScannedPage | null {
    return this.known.get(page) ?? null;
  }

  isUnreadable(page: number): boolean {
    return this.known.get(page) === null;
  }

  /** The words of the scanned pages as if they had been drawn, with the certain slips put right: page to its words. */
  pagesOf(): ReadonlyMap<number, PdfPage> {
    const scans = correctScans(this.pages.map((page) => this.scanOf(page)));
    return new Map(this.pages.flatMap((page, i) => (scans[i] ? [[page, toPdfPage(scans[i])] as const] : [])));
  }

  /** Recognizes the pages that nobody has read yet, and keeps each at once. */
  recognize(options: Omit<RecognizeOptions, "onPage">): Promise<void> {
    return recognizeScans(this.pdf, this.unread, {
      ...options,
      onPage: async (page, scanned) => {
        this.known.set(page, scanned);
        this.isSecret ||= hasSecrecyMark(scanned);
        // What cannot be kept is read again another time; of a secret document nothing is.
        await (this.isSecret ? forgetFile(this.file) : keepScan(this.file, page, scanned, { now: Date.now() })).catch(() => {});
      },
    });
  }

  /** The doubtful words that have been compared with their picture: remembered with their page. */
  readonly memory: ConfirmedWords = {
    isConfirmed: (page, word) => this.confirmed.get(page)?.includes(word) ?? false,
    confirm: async (page, words) => {
      this.confirmed.set(page, [...(this.confirmed.get(page) ?? []), ...words]);
      // What cannot be kept is asked again another time.
      await keepConfirmed(this.file, page, words).catch(() => {});
    },
  };

  /** Says that a page cannot be read, whatever was recognized there, or takes that back. */
  async setUnreadable(page: number, isUnreadable: boolean): Promise<void> {
    if (isUnreadable) this.known.set(page, null);
    else this.known.delete(page);
    this.confirmed.delete(page);
    await (isUnreadable ? keepScan(this.file, page, null, { now: Date.now() }) : forgetScan(this.file, page)).catch(() => {});
  }
}

/** Whether a page bears a mark of secrecy where a letterhead has it. */
function hasSecrecyMark(scanned: ScannedPage): boolean {
  const reader = new DocumentReader();
  reader.add(toPdfPage(scanned));
  const source = { url: "", title: null, published: null, layout: "document", attributes: {} } as const;
  return findSecrecyMark({ source, blocks: reader.blocks().map(({ text, cell }) => ({ text, cell })) }) !== null;
}

/** SHA-256 in hexadecimal: by it a file is known again, whatever it is called. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

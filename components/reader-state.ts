/** What the reader for PDFs is at, as its note shows it. */
export type ReaderView =
  | { readonly status: "asking"; readonly wanted: string | null }
  | { readonly status: "offered" | "not-granted"; readonly file: string }
  | { readonly status: "fetching"; readonly file: string; readonly loaded: number; readonly total: number }
  | { readonly status: "opening"; readonly page: number; readonly pages: number }
  | { readonly status: "failed"; readonly reason: ReaderFailure; readonly file: string | null }
  | {
      readonly status: "open";
      readonly shown: { readonly pages: number; readonly scanned: number; readonly isReadable: boolean };
    };

/** Why a file is not shown. */
export type ReaderFailure =
  | "empty"
  | "not-pdf"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-many-pages"
  | "refused"
  | "not-found"
  | "cut"
  | "offline";

/** How far the recognition of scanned pages is. */
export type ScanWork =
  | { readonly status: "idle" | "failed" }
  | {
      readonly status: "running" | "paused";
      /** From 1. */
      readonly page: number;
      /** Pages that are recognized, of those that were asked for. */
      readonly done: number;
      readonly all: number;
      /** Of the page at hand, 0..1. */
      readonly share: number;
    };

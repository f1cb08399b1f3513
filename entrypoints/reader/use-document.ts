import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { sendToBackground } from "../../lib/messaging/client.ts";
import { type PdfAddress, readPdfAddress } from "../../lib/messaging/pdf-address.ts";
import { fileName } from "../../lib/model/file-name.ts";
import { SAMPLE_NOTICE } from "../../lib/model/sample-notice.ts";
import type { PdfFailure } from "../../lib/pdf/open-pdf.ts";
import { type FetchFailure, fetchPdf } from "./fetch-pdf.ts";
import { type PdfFile, type ShownDocument, showDocument } from "./open-document.ts";

/** What the reader is at. */
export type ReaderState =
  /** No file yet; `wanted`: the name of the one that a saved task is from. */
  | { readonly status: "asking"; readonly wanted: string | null }
  /** A file's address without a click that asked for it: it is not fetched before one. */
  | { readonly status: "offered"; readonly file: string }
  | { readonly status: "not-granted"; readonly file: string }
  | { readonly status: "fetching"; readonly file: string; readonly loaded: number; readonly total: number }
  | { readonly status: "opening"; readonly name: string; readonly page: number; readonly pages: number }
  | { readonly status: "failed"; readonly reason: PdfFailure | FetchFailure; readonly file: string | null }
  | { readonly status: "open"; readonly name: string; readonly url: string; readonly shown: ShownDocument };

const originOf = (file: string): string => `${new URL(file).origin}/*`;

function startState({ file, name }: PdfAddress): ReaderState {
  return file === null ? { status: "asking", wanted: name } : { status: "offered", file };
}

/** The file in the reader: fetched by address after a click, or given by the user from the disk. */
export function useDocument(root: RefObject<HTMLElement | null>, scale: () => number) {
  const [address] = useState(() => readPdfAddress(location.search));
  const [state, setState] = useState<ReaderState>(() => startState(address));
  const work = useRef<AbortController | null>(null);
  const shown = useRef<ShownDocument | null>(null);

  const begin = useCallback((): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    shown.current?.close();
    shown.current = null;
    root.current?.replaceChildren();
    return work.current.signal;
  }, [root]);

  const open = useCallback(
    async (file: PdfFile, signal: AbortSignal): Promise<void> => {
      if (!root.current) return;
      const { name, url } = file;
      const onProgress = (page: number, pages: number): void => setState({ status: "opening", name, page, pages });
      onProgress(0, 0);
      const pageLabel = (page: number): string => i18n.t("reader.page", [String(page)]);
      const result = await showDocument(file, { root: root.current, scale, pageLabel, onProgress, signal });
      if (signal.aborted) return;
      if (!result.ok) setState({ status: "failed", reason: result.error, file: url.startsWith("https:") ? url : null });
      else {
        shown.current = result.value;
        setState({ status: "open", name, url, shown: result.value });
      }
    },
    [root, scale],
  );

  const fetchFile = useCallback(
    async (file: string): Promise<void> => {
      const signal = begin();
      if (!(await browser.permissions.contains({ origins: [originOf(file)] }))) return setState({ status: "not-granted", file });
      setState({ status: "fetching", file, loaded: 0, total: 0 });
      const result = await fetchPdf(file, (loaded, total) => setState({ status: "fetching", file, loaded, total }), signal);
      if (signal.aborted) return;
      if (!result.ok) setState({ status: "failed", reason: result.error, file });
      else await open({ bytes: result.value, url: file, name: fileName(file), attributes: address.attributes }, signal);
    },
    [begin, open, address],
  );

  const openFromDisk = useCallback(
    async (chosen: File): Promise<void> => {
      const signal = begin();
      setState({ status: "opening", name: chosen.name, page: 0, pages: 0 });
      const bytes = await chosen.arrayBuffer().catch(() => null);
      if (signal.aborted) return;
      // What is known of the wanted file holds for it alone.
      const attributes = chosen.name === address.name ? address.attributes : {};
      if (!bytes) setState({ status: "failed", reason: "cut", file: null });
      else await open({ bytes: new Uint8Array(bytes), url: `file:${chosen.name}`, name: chosen.name, attributes }, signal);
    },
    [begin, open, address],
  );

  const openSample = useCallback(async (): Promise<void> => {
    const signal = begin();
    const read = await fetchPdf(browser.runtime.getURL(`/${SAMPLE_NOTICE}`), () => undefined, signal);
    if (read.ok) await open({ bytes: read.value, url: `file:${SAMPLE_NOTICE}`, name: SAMPLE_NOTICE, attributes: {} }, signal);
  }, [begin, open]);

  const fetchAgain = useCallback((file: string) => void fetchFile(file), [fetchFile]);
  // The browser asks only inside the press itself: nothing may be awaited before `request`.
  const grant = useCallback(
    (file: string): void => {
      void browser.permissions.request({ origins: [originOf(file)] }).then((granted) => granted && fetchAgain(file));
    },
    [fetchAgain],
  );

  useEffect(() => {
    const { file, name } = address;
    // The notice to try things out comes with the extension: it is there without a network.
    if (file === null && name === SAMPLE_NOTICE) void openSample();
    if (file === null) return;
    void sendToBackground("takePdf", { file }).then((reply) => {
      if (reply.ok && reply.value.isAsked) void fetchFile(file);
    });
  }, [address, fetchFile, openSample]);

  /** The same document with more words. */
  const showAgain = useCallback((document: ShownDocument): void => {
    setState((now) => {
      // Meanwhile another file may have been opened.
      if (now.status !== "open" || now.shown.scans?.desk !== document.scans?.desk) return now;
      shown.current = document;
      return { ...now, shown: document };
    });
  }, []);

  return { state, openFromDisk, fetchAgain, grant, showAgain };
}

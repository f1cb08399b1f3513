import { browser } from "wxt/browser";
import type { BackgroundMessages, PdfRequest, Reply } from "../../lib/messaging/contract.ts";
import { pdfReaderPath } from "../../lib/messaging/pdf-address.ts";
import type { Sender } from "../../lib/messaging/server.ts";
import { ok } from "../../lib/model/result.ts";
import type { Task } from "../../lib/model/task.ts";

const keyOf = (file: string): string => `pdf-${file}`;

/** Remembers, until the browser ends, that the user asked for this file: only then is it fetched without another click. */
const remember = (file: string): Promise<void> => browser.storage.session.set({ [keyOf(file)]: true });

/** Opens the file in the reader, in a tab behind the one that asked. */
export async function openPdf({ file, attributes }: PdfRequest, { tabId }: Sender): Promise<Reply<Record<never, never>>> {
  await remember(file);
  const url = browser.runtime.getURL(pdfReaderPath({ file, name: null, attributes }));
  await browser.tabs.create(tabId === null ? { url } : { url, openerTabId: tabId });
  return ok({});
}

/** Before a saved task's file is opened again: the click on the task asked for it. */
export async function expectPdf({ sources }: Pick<Task, "sources">): Promise<void> {
  const source = sources[sources.length - 1];
  if (source?.page !== undefined && source.url.startsWith("https://")) await remember(source.url);
}

/** Whether the user asked for the file, once; a tab that the browser restored was not asked for. */
export async function takePdf(file: string): Promise<Reply<BackgroundMessages["takePdf"]["response"]>> {
  const key = keyOf(file);
  // Written by `remember` alone; web pages and content scripts cannot reach the session's storage.
  const isAsked = (await browser.storage.session.get(key))[key] === true;
  if (isAsked) await browser.storage.session.remove(key);
  return ok({ isAsked });
}

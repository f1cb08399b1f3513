import { readFileSync } from "node:fs";
import { DocumentReader } from "../../lib/pdf/document-text.ts";
import { openPdf } from "../../lib/pdf/open-pdf.ts";

/**
 * Run in a process of its own: reads a PDF's text and says how long opening and reading took, and the most memory that was held.
 * Without a file: the memory of the libraries alone.
 */
const [path] = process.argv.slice(2);
const report = path === undefined ? { open: 0, read: 0, letters: 0 } : await read(path);
const mark = /VmHWM:\s*(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"));
console.log(JSON.stringify({ ...report, megabytes: Number(mark?.[1] ?? 0) / 1024 }));

async function read(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const opened = await openPdf(bytes, {});
  if (!opened.ok) throw new Error(`${file}: ${opened.error}`);
  const begin = performance.now();
  const reader = new DocumentReader();
  for (let page = 0; page < opened.value.pages; page++) reader.add(await opened.value.readPage(page));
  const blocks = reader.blocks();
  const end = performance.now();
  await opened.value.close();
  return { open: begin - start, read: end - begin, letters: blocks.reduce((sum, { text }) => sum + text.length, 0) };
}

import { readFileSync } from "node:fs";
import { openPdf } from "../../lib/pdf/open-pdf.ts";
import { PageRecognizer } from "../extract/recognize-page.ts";

/**
 * Run in a process of its own: recognizes a file of scanned pages and says how long each took, the most memory that was held, and the
 * words of the first two pages.
 */
const [path = ""] = process.argv.slice(2);
const opened = await openPdf(new Uint8Array(readFileSync(path)), {});
if (!opened.ok) throw new Error(`${path}: ${opened.error}`);
const { pages, close } = opened.value;
const recognizer = new PageRecognizer(opened.value);
const words: string[] = [];
const start = performance.now();
let read = 0;
for await (const scan of recognizer.recognize(Array.from({ length: pages }, (_, page) => page))) {
  if (read++ < 2) words.push(...(scan?.words ?? []).map(({ text }) => text));
}
const seconds = (performance.now() - start) / 1000;
await recognizer.close();
await close();
const mark = /VmHWM:\s*(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"));
console.log(JSON.stringify({ seconds, megabytes: Number(mark?.[1] ?? 0) / 1024, words }));

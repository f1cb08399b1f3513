import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixtureBytes } from "../../test/fixtures/files.ts";
import { picturePdf } from "../samples/picture-pdf.ts";
import { runProgram, scanPages } from "../samples/programs.ts";

/** What is to be reached: seconds a page on two cores, and memory at 100 pages against that at 10. */
const MOST_SECONDS = 10;
const MOST_GROWTH = 1.5;

const RECOGNIZE_ONE = fileURLToPath(new URL("./recognize-one.ts", import.meta.url));
const PROGRAM = "/usr/bin/tesseract";

/** What recognizing a file took; `words`: those of its first two pages. */
interface Recognized {
  readonly seconds: number;
  readonly megabytes: number;
  readonly words: readonly string[];
}

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words that stand on the pictures, by the letters of the file that they were made from. */
function truth(folder: string): string[] {
  const file = join(folder, "truth.pdf");
  writeFileSync(file, fixtureBytes("thong-bao.pdf"));
  return wordsIn(runProgram("pdftotext", ["-layout", file, "-"]).normalize("NFC"));
}

/** Share of the words that were read letter by letter as they stand there, 0..1. */
function shareRead(expected: readonly string[], read: readonly string[]): number {
  const rest = [...read];
  const right = expected.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return right.length / expected.length;
}

/** How often a program's memory is looked at, and how long a page may take before the program is stopped. Milliseconds. */
const LOOK = 25;
const LONGEST_PAGE = 60_000;

/** Runs a program to its end; its peak memory as far as it was looked at. @throws Error when it fails or takes too long. */
function run(program: string, args: readonly string[], pages = 1): Promise<{ output: string; megabytes: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], timeout: LONGEST_PAGE * (pages + 1) });
    let output = "";
    let megabytes = 0;
    const look = setInterval(() => {
      if (!existsSync(`/proc/${child.pid}/status`)) return;
      const mark = /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      megabytes = Math.max(megabytes, Number(mark?.[1] ?? 0) / 1024);
    }, LOOK);
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      if (code === 0) resolve({ output, megabytes });
      else reject(new Error(`${program} ended with ${code ?? "a signal: it took too long"}`));
    });
  });
}

async function byUs(pictures: readonly Buffer[], folder: string): Promise<Recognized> {
  const file = join(folder, `${pictures.length}.pdf`);
  writeFileSync(file, picturePdf(pictures));
  const { output } = await run(process.execPath, ["--import", "tsx", RECOGNIZE_ONE, file], pictures.length);
  return JSON.parse(output) as Recognized;
}

/** Debian's program, a process a page as it is used (packages tesseract-ocr, tesseract-ocr-vie); `null` where it is missing. */
async function byProgram(pictures: readonly Buffer[], folder: string): Promise<Recognized | null> {
  if (!existsSync(PROGRAM)) return null;
  const words: string[] = [];
  let megabytes = 0;
  const start = performance.now();
  for (const [index, picture] of pictures.entries()) {
    const file = join(folder, "page.jpg");
    writeFileSync(file, picture);
    const page = await run(PROGRAM, [file, "stdout", "-l", "vie", "--dpi", "300"]);
    megabytes = Math.max(megabytes, page.megabytes);
    if (index < 2) words.push(...wordsIn(page.output.normalize("NFC")));
  }
  return { seconds: (performance.now() - start) / 1000, megabytes, words };
}

const column = (value: string, width: number): string => value.padStart(width);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Prints time and memory of recognizing scans of these numbers of pages, beside Debian's program; whether all limits are kept. */
export async function benchScans(sizes: readonly number[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "bench-scans-"));
  const memory = new Map<number, number>();
  let slowest = 0;
  console.log("\nScans at 300 dots to the inch, recognized; words right: letter by letter, before anything is corrected");
  console.log("pages  s a page  MB at most  words right  Debian's tesseract: s a page  MB at most  words right");
  try {
    const sample = scanPages(fixtureBytes("thong-bao.pdf"), 300, 60);
    const expected = truth(folder);
    for (const pages of sizes) {
      const pictures = Array.from({ length: pages }, (_, i) => sample[i % sample.length] as Buffer);
      const own = await byUs(pictures, folder);
      const other = await byProgram(pictures, folder);
      memory.set(pages, own.megabytes);
      slowest = Math.max(slowest, own.seconds / pages);
      const whole = pages >= sample.length;
      const right = (words: readonly string[]): string => (whole ? percent(shareRead(expected, words)) : "");
      console.log(
        column(String(pages), 5) +
          column((own.seconds / pages).toFixed(1), 10) +
          column(own.megabytes.toFixed(0), 12) +
          column(right(own.words), 13) +
          column(other ? (other.seconds / pages).toFixed(1) : "missing", 30) +
          column(other ? other.megabytes.toFixed(0) : "", 12) +
          column(other ? right(other.words) : "", 13),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [least, most] = [memory.get(10), memory.get(100)];
  const growth = least && most ? most / least : null;
  console.log(`slowest: ${slowest.toFixed(1)} s a page (at most ${MOST_SECONDS})`);
  if (growth !== null) console.log(`memory at 100 pages: ${growth.toFixed(2)} times that at 10 (at most ${MOST_GROWTH})`);
  return slowest <= MOST_SECONDS && (growth ?? 0) <= MOST_GROWTH;
}

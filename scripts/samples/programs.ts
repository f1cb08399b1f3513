import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { installCommand, type PackageSet, programOnPath } from "../browsers/debian.ts";

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PACKAGE_OF = { soffice: "writer", pdftoppm: "poppler", pdftotext: "poppler", qpdf: "qpdf" } as const satisfies Record<
  string,
  PackageSet
>;

/** Runs a program to its end; returns what it prints. @throws Error that says what to install when the program is missing. */
export function runProgram(program: keyof typeof PACKAGE_OF, args: readonly string[], folder?: string): string {
  if (programOnPath(program) === null) throw new Error(`${program} is missing: ${installCommand(PACKAGE_OF[program])}`);
  return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The PDF that a word processor exports (LibreOffice Writer). */
export function exportByOffice(html: string): Buffer {
  return inFolder((folder) => {
    writeFileSync(join(folder, "notice.html"), html);
    const args = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--infilter=HTML (StarWriter)"];
    runProgram("soffice", [...args, "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, join(folder, "notice.html")]);
    return readFileSync(join(folder, "notice.pdf"));
  });
}

/** The PDF that a browser prints. */
export async function printByBrowser(html: string): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** Pictures of each page by poppler's program; `form`: what it is told of the files that it makes. */
function picturesOf(pdf: Buffer, dotsPerInch: number, form: readonly string[], ending: string): Buffer[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, "in.pdf"), pdf);
    runProgram("pdftoppm", ["-r", String(dotsPerInch), ...form, join(folder, "in.pdf"), join(folder, "page")]);
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  });
}

/** Each page as a grey picture, as a scanner makes it: JPEG files. `quality`: of 100. */
export const scanPages = (pdf: Buffer, dotsPerInch: number, quality = 40): Buffer[] =>
  picturesOf(pdf, dotsPerInch, ["-gray", "-jpeg", "-jpegopt", `quality=${quality}`], ".jpg");

/** Each page in colour and without loss: PNG files. */
export const renderPages = (pdf: Buffer, dotsPerInch: number): Buffer[] => picturesOf(pdf, dotsPerInch, ["-png"], ".png");

/** Runs qpdf on files with these names; `args` names them, the last one is what comes out. */
export function qpdf(files: Readonly<Record<string, Buffer>>, args: readonly string[]): Buffer {
  return inFolder((folder) => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    runProgram("qpdf", args, folder);
    return readFileSync(join(folder, args[args.length - 1] ?? ""));
  });
}

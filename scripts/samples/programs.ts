import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The PDF that a word processor exports. @throws Error when LibreOffice Writer is missing (package libreoffice-writer). */
export function exportByOffice(html: string): Buffer {
  return inFolder((folder) => {
    writeFileSync(join(folder, "notice.html"), html);
    const args = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--infilter=HTML (StarWriter)"];
    execFileSync("soffice", [...args, "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, join(folder, "notice.html")], {
      stdio: "ignore",
    });
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

/** Pictures of each page by poppler's program (package poppler-utils); `form`: what it is told of the files that it makes. */
function picturesOf(pdf: Buffer, dotsPerInch: number, form: readonly string[], ending: string): Buffer[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, "in.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", String(dotsPerInch), ...form, join(folder, "in.pdf"), join(folder, "page")]);
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  });
}

/** Each page as a grey picture, as a scanner makes it: JPEG files. `quality`: of 100. */
export const scanPages = (pdf: Buffer, dotsPerInch: number, quality = 40): Buffer[] =>
  picturesOf(pdf, dotsPerInch, ["-gray", "-jpeg", "-jpegopt", `quality=${quality}`], ".jpg");

/** Each page in colour and without loss: PNG files. */
export const renderPages = (pdf: Buffer, dotsPerInch: number): Buffer[] => picturesOf(pdf, dotsPerInch, ["-png"], ".png");

/** Runs qpdf (package qpdf) on files with these names; `args` names them, the last one is what comes out. */
export function qpdf(files: Readonly<Record<string, Buffer>>, args: readonly string[]): Buffer {
  return inFolder((folder) => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    execFileSync("qpdf", args, { cwd: folder });
    return readFileSync(join(folder, args[args.length - 1] ?? ""));
  });
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** Each page as a grey picture, as a scanner makes it: JPEG files (package poppler-utils). */
export function scanPages(pdf: Buffer, dotsPerInch: number): Buffer[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, "in.pdf"), pdf);
    const args = [
      "-r",
      String(dotsPerInch),
      "-gray",
      "-jpeg",
      "-jpegopt",
      "quality=40",
      join(folder, "in.pdf"),
      join(folder, "page"),
    ];
    execFileSync("pdftoppm", args);
    const names = execFileSync("ls", [folder], { encoding: "utf8" }).split("\n");
    return names.filter((name) => name.endsWith(".jpg")).map((name) => readFileSync(join(folder, name)));
  });
}

/** Runs qpdf (package qpdf) on files with these names; `args` names them, the last one is what comes out. */
export function qpdf(files: Readonly<Record<string, Buffer>>, args: readonly string[]): Buffer {
  return inFolder((folder) => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    execFileSync("qpdf", args, { cwd: folder });
    return readFileSync(join(folder, args[args.length - 1] ?? ""));
  });
}

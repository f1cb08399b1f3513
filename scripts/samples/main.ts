import { readFileSync, writeFileSync } from "node:fs";
import { SAMPLE_NOTICE } from "../../lib/model/sample-notice.ts";
import { fixtureFile, HANDWRITTEN_NOTICE } from "../../test/fixtures/files.ts";
import { type FixtureId, fixturePage } from "../../test/fixtures/pages.ts";
import { legacyPdf } from "./legacy-pdf.ts";
import { LEGACY_ENCODINGS } from "./legacy-text.ts";
import { picturePdf } from "./picture-pdf.ts";
import { pageText, paragraphsOf, printedPage, printVersion, signatureStamp } from "./print-version.ts";
import { exportByOffice, printByBrowser, qpdf, scanPages } from "./programs.ts";
import { wornScan } from "./worn-scan.ts";

const STAMP = [
  "Người ký: VĂN PHÒNG CHÍNH PHỦ",
  "Email: thongtinchinhphu@chinhphu.vn",
  "Cơ quan: VĂN PHÒNG CHÍNH PHỦ",
  "Thời gian ký: 17.11.2026 16:05:21 +07:00",
];

/** The letterhead stays over the whole width. */
const TWO_COLUMNS = `body > div > div > p, body > p { break-inside: auto }
body { column-count: 2; column-gap: 1cm; font-size: 11pt } table { column-span: all }`;

const office = (id: FixtureId): Buffer => exportByOffice(printVersion(fixturePage(id)));

const write = (name: Parameters<typeof fixtureFile>[0], bytes: Buffer): void => {
  writeFileSync(fixtureFile(name), bytes);
  console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} KiB`);
};

function writeDamagedOnes(whole: Buffer): void {
  write("encrypted.pdf", qpdf({ "in.pdf": whole }, ["--encrypt", "mat-khau", "mat-khau", "256", "--", "in.pdf", "out.pdf"]));
  // The head of a file and no object in it: nothing that a reader could put together again.
  write("damaged.pdf", Buffer.concat([whole.subarray(0, 15), Buffer.from("\n1 0 obj\n<< /Type /Catalog /Pa")]));
  write("empty.pdf", Buffer.alloc(0));
  write("not-a-pdf.pdf", Buffer.from("<!doctype html><title>Phiên làm việc đã hết hạn</title><p>Vui lòng đăng nhập lại.</p>\n"));
}

/** Makes the PDF files under test/fixtures/files anew, from the sample pages. */
export async function main(): Promise<void> {
  const notice = office("thong-bao-thuvienphapluat");
  write("thong-bao.pdf", notice);
  const telegram = office("cong-dien-thuvienphapluat");
  write("cong-dien.pdf", telegram);
  write("quyet-dinh-bang.pdf", office("quyet-dinh-bang-thuvienphapluat"));
  write("quyet-dinh-bang-print.pdf", await printByBrowser(printVersion(fixturePage("quyet-dinh-bang-thuvienphapluat"))));
  write(
    "thong-bao-two-columns.pdf",
    await printByBrowser(printVersion(fixturePage("thong-bao-thuvienphapluat"), { css: TWO_COLUMNS })),
  );
  for (const encoding of LEGACY_ENCODINGS) {
    write(`cong-dien-${encoding.id}.pdf`, legacyPdf(paragraphsOf(pageText(fixturePage("cong-dien-thuvienphapluat"))), encoding));
  }
  const markup = readFileSync(HANDWRITTEN_NOTICE, "utf8");
  write("495-tb.signed.pdf", exportByOffice(printedPage(signatureStamp(STAMP) + markup)));
  // The notice that comes with the extension, to be tried out on the start page.
  const tryOut = exportByOffice(printedPage(readFileSync("assets/van-ban-mau.html", "utf8")));
  writeFileSync(`public/${SAMPLE_NOTICE}`, tryOut);
  write("secret.pdf", office("mat-thuvienphapluat"));
  const pictures = picturePdf(scanPages(notice, 40));
  write("scan.pdf", pictures);
  // Of one page: a good scan, and one of an old machine, where a pen has crossed out the day of a date.
  write("cong-dien-scan.pdf", picturePdf(scanPages(telegram, 300, 30)));
  write("cong-dien-worn.pdf", await wornScan(telegram, "25/"));
  const pages = ["--empty", "--pages", "text.pdf", "1", "scan.pdf", "2", "--", "out.pdf"];
  write("mixed.pdf", qpdf({ "text.pdf": notice, "scan.pdf": pictures }, pages));
  writeDamagedOnes(notice);
}

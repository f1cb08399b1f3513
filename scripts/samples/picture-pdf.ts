import { endDocument, PdfBytes, refer } from "./pdf-bytes.ts";
import { PAGE } from "./typeset.ts";

/** What a JPEG says of itself in its frame header (ITU T.81, B.2.2). @throws Error when it has none. */
function headOf(jpeg: Buffer): { readonly width: number; readonly height: number; readonly isGrey: boolean } {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) {
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7), isGrey: jpeg[at + 9] === 1 };
    }
  }
  throw new Error("the picture has no frame header");
}

/** A file whose pages are pictures of paper (JPEG) and hold no letters. */
export function picturePdf(pictures: readonly Buffer[]): Buffer {
  const pdf = new PdfBytes();
  const pages = pictures.map((jpeg) => {
    const { width, height, isGrey } = headOf(jpeg);
    const picture = pdf.addStream(
      jpeg,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${isGrey ? "DeviceGray" : "DeviceRGB"} /BitsPerComponent 8 /Filter /DCTDecode`,
    );
    const content = pdf.addStream(Buffer.from(`q ${PAGE.width} 0 0 ${PAGE.height} 0 0 cm /P Do Q`));
    return { width: PAGE.width, height: PAGE.height, resources: `/XObject << /P ${refer(picture)} >>`, content };
  });
  return endDocument(pdf, pages);
}

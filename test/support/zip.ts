import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive of these texts; `declared`: the sizes that it says its parts unfold to, where they are to be wrong. */
export function zip(
  files: Readonly<Record<string, string | Buffer>>,
  declared: Readonly<Record<string, number>> = {},
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [bytes, label] = [Buffer.from(content as string), Buffer.from(name)];
    const folded = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(folded.length, 14);
    shared.writeUInt32LE(declared[name] ?? bytes.length, 18);
    shared.writeUInt16LE(label.length, 22);
    shared.copy(head, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    shared.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    parts.push(head, label, folded);
    directory.push(entry, label);
    at += head.length + label.length + folded.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook with one sheet of this XML, as Excel lays it out. */
export function workbook(sheet: string, parts: Readonly<Record<string, string>> = {}, properties = ""): Uint8Array<ArrayBuffer> {
  return zip({
    "xl/workbook.xml": `${HEAD}<workbook xmlns:r="r">${properties}<sheets><sheet name="Việc" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet>${sheet}</worksheet>`,
    ...parts,
  });
}

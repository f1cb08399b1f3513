import type { NoticeDocument } from "./document.ts";

/** Two to six words, each with a capital first: a person's name at the end of a line. */
const NAME_AT_END = /(?:^|[\p{Lu}.,)\s])((?:\p{Lu}\p{Ll}*\.?)(?:\s+\p{Lu}\p{Ll}+){1,5})\s*[.)]?$/u;
const TITLE_AND_NAME = /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\.?\s*)?[\p{Lu}\s,.&-]+?(?=\p{Lu}\p{Ll})/u;

/** A line of the list of recipients: where it stands beside the signature, its lines come first. */
const RECIPIENT = /^(?:[-–+•]\s|nơi nhận)/iu;
/** Lines from the office that signs to the name. */
const MOST_LINES = 8;

/** The person who signed, from the lines at `signature`; `null` when there is none. Blocks from `end` on are another part. */
export function readSigner({ blocks }: NoticeDocument, signature: number, end: number): string | null {
  if (signature < 0) return null;
  const lines = blocks.slice(signature, end).filter(({ text }) => !RECIPIENT.test(text));
  for (const { text } of lines.slice(0, MOST_LINES)) {
    const tail = text.replace(TITLE_AND_NAME, "");
    const name = NAME_AT_END.exec(tail)?.[1];
    if (name && !/^(?:Nơi nhận|Hà Nội|Lưu|Ký bởi|Đã ký)/u.test(name) && tail.length < 60)
      return name.replace(/\s+/gu, " ").trim();
  }
  return null;
}

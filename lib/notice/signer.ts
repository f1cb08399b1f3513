import { capitalized, isCapitals } from "../text/capitals.ts";
import { SURNAMES } from "../text/surnames.ts";
import type { NoticeDocument } from "./document.ts";

/** Two to six words, each with a capital first. */
const NAME = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}*\\.?(?:\\s+\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}*){1,5}";
const NAME_ALONE = new RegExp(`^${NAME}$`, "u");
const NAME_AT_END = new RegExp(`(?:^|[\\p{Lu}.,)\\s])(${NAME})\\s*[.)]?$`, "u");
const TITLE_AND_NAME = /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\.?\s*)?[\p{Lu}\s,.&-]{2,}?(?=\p{Lu}\p{Ll})/u;
/** "NGUYỄN XUÂN AN": known for a name by its family name alone. */
const NAME_IN_CAPITALS = new RegExp(`^(?:${SURNAMES.toLocaleUpperCase("vi")})(?:\\s\\p{Lu}+){1,4}$`, "u");
const NO_NAME = /^(?:Nơi nhận|Hà Nội|Lưu|Ký bởi|Đã ký)/u;

/** A line of the list of recipients: where it stands beside the signature, its lines come first. */
const RECIPIENT = /^(?:[-–+•]\s|nơi nhận)/iu;
/** Lines from the office that signs to the name. */
const MOST_LINES = 8;

/** The name at the end of a line of the signature; `null` when it has none. */
function nameIn(line: string): string | null {
  if (isCapitals(line))
    return NAME_IN_CAPITALS.test(line) && line !== "HÀ NỘI" ? line.split(/\s/u).map(capitalized).join(" ") : null;
  const tail = NAME_ALONE.test(line) ? line : line.replace(TITLE_AND_NAME, "");
  const name = NAME_AT_END.exec(tail)?.[1];
  return name && !NO_NAME.test(name) && tail.length < 60 ? name.replace(/\s+/gu, " ").trim() : null;
}

/** The person who signed, from the lines at `signature`; `null` when there is none. Blocks from `end` on are another part. */
export function readSigner({ blocks }: NoticeDocument, signature: number, end: number): string | null {
  if (signature < 0) return null;
  const lines = blocks.slice(signature, end).filter(({ text }) => !RECIPIENT.test(text));
  for (const { text } of lines.slice(0, MOST_LINES)) {
    const name = nameIn(text);
    if (name) return name;
  }
  return null;
}

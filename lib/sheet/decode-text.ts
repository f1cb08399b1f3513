/** Letters that a text in UTF-16 without a mark would have: every second byte is zero for most of them. */
function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4_000);
  let [even, odd] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : null;
}

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean => marks.every((mark, at) => bytes[at] === mark);

/** What a file's bytes mean: by its mark, else UTF-16 by its zeros, else UTF-8 where it is that without a fault, else the Vietnamese Windows. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  const marked = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  const utf16 = marked ?? looksLikeUtf16(bytes);
  // The Vietnamese Windows writes tone marks as letters of their own.
  if (utf16) return new TextDecoder(utf16).decode(bytes).normalize("NFC");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

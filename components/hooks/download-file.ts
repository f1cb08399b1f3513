/** The browser reads the file from this address after the click; it is let go when that is surely done. */
const KEEP_MS = 60_000;

/** Puts a file into the browser's download folder. Needs no permission. */
export function downloadFile(parts: readonly BlobPart[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Name of the file behind an address: its last step, decoded where it is valid percent encoding. "file:" and a name is that name. */
export function fileName(url: string): string {
  const path = url.replace(/[?#].*$/su, "");
  const last = path.slice(Math.max(path.lastIndexOf("/"), path.indexOf(":")) + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Hosts whose subdomains serve each other's pages. */
const FAMILY = /(?:^|\.)((?:bao)?chinhphu\.vn|thuvienphapluat\.vn)$/u;

function sharesHost(a: string, b: string): boolean {
  const family = FAMILY.exec(a)?.[1];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || (family !== undefined && family === FAMILY.exec(b)?.[1]);
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null; // Not an address; Chrome 109 has no URL.canParse to ask first.
  }
}

/**
 * The address under which a page is kept: the one that it names, when that lies on the host that the browser says; always https,
 * without fragment and credentials. A page must not pass for another site's: its address is what "open the source" opens.
 */
export function trustedUrl(named: string, actual: string): string {
  const own = new URL(actual);
  const claimed = parse(named);
  const isOwn = claimed !== null && /^https?:$/u.test(claimed.protocol) && claimed.port === own.port;
  const url = isOwn && sharesHost(claimed.hostname, own.hostname) ? claimed : own;
  url.protocol = "https:";
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}

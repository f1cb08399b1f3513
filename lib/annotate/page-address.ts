/** Families of hosts that serve the same pages; a subdomain belongs to its family. */
const HOST_FAMILIES = ["chinhphu.vn", "baochinhphu.vn", "thuvienphapluat.vn"] as const;

/** Whether `host` is `family` or one of its subdomains. */
export function isHostOf(host: string, family: string): boolean {
  return host === family || host.endsWith(`.${family}`);
}

/** Whether pages of the host are read without being asked for. */
export const isOwnHost = (host: string): boolean => HOST_FAMILIES.some((family) => isHostOf(host, family));

/** Under .vn these are registries of their own: bo.gov.vn and tinh.gov.vn are strangers. */
const SECOND_LEVEL = /\.(?:gov|com|net|org|edu|ac|info|name|pro|health|int|biz)\.vn$/u;

/** The family of a host: one of ours, else its registrable name. */
function familyOf(host: string): string {
  const labels = SECOND_LEVEL.test(host) ? 3 : 2;
  return HOST_FAMILIES.find((family) => isHostOf(host, family)) ?? host.split(".").slice(-labels).join(".");
}

function parseWebAddress(text: string | null | undefined, base: string): URL | null {
  if (!text) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    // Not an address: as if the page did not say one.
    return null;
  }
}

/**
 * Canonical address of a page, without fragment: its canonical link, else og:url, else `url`. A page can name only an
 * address of its own host family, so that no page can claim to be another site's; a home page is no document's address.
 */
export function pageAddress(document: Document, url: string): string {
  const own = parseWebAddress(url, url);
  const named = [
    document.querySelector("link[rel~='canonical']")?.getAttribute("href"),
    document.querySelector("meta[property='og:url']")?.getAttribute("content"),
  ];
  for (const text of named) {
    const address = parseWebAddress(text?.trim(), url);
    if (!address || (address.pathname === "/" && address.search === "")) continue;
    // A file on disk has no host to compare with: take the page's word for it.
    if (own && familyOf(own.hostname) !== familyOf(address.hostname)) continue;
    address.hash = "";
    return address.href;
  }
  if (!own) return url.replace(/#.*$/u, "");
  own.hash = "";
  return own.href;
}

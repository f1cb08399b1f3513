import type { BrowserContext } from "@playwright/test";
import { fixturePages } from "../../test/fixtures/pages.ts";

/** Requests that a page or the extension made and that are not one of the sample pages: all were refused. */
export type RefusedRequests = readonly string[];

/** Serves the sample pages under their real addresses; whatever else is asked for is refused and listed. */
export async function serveFixtures(context: BrowserContext): Promise<RefusedRequests> {
  const pages = new Map(fixturePages().map(({ url, html }) => [url, html]));
  const refused: string[] = [];
  await context.route(/^https?:\/\//u, async (route) => {
    const url = route.request().url().replace(/#.*$/su, "");
    const html = pages.get(url);
    if (html !== undefined) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    refused.push(url);
    return route.abort();
  });
  return refused;
}

import { existsSync, readFileSync } from "node:fs";

/** Chromium itself looks for accounts, updates and what kind of fields a form has; none of it is ours. */
const BROWSERS_OWN = /^https?:\/\/(?:accounts\.google\.com|[a-z.-]+\.googleapis\.com)\//u;
const EVENTS = '"events": [';

interface LoggedEvent {
  readonly type: number;
  readonly params?: { readonly url?: string };
}

/** The events of a log, one a line; a browser that was killed leaves the last one torn. */
function eventsIn(log: string): LoggedEvent[] {
  return log.split("\n").flatMap((line) => {
    const text = line.replace(/,$/u, "");
    if (!text.startsWith("{") || !text.endsWith("}")) return [];
    try {
      return [JSON.parse(text) as LoggedEvent]; // Written by the browser a moment ago.
    } catch {
      return []; // The torn line.
    }
  });
}

/**
 * Addresses on the web that anything in the browser asked for, in pages, workers and extensions, by the browser's own log of its
 * network. @throws Error when the browser has left no log: then nothing would be known.
 */
export function askedFor(file: string): string[] {
  if (!existsSync(file)) throw new Error(`the browser has written no ${file}`);
  const log = readFileSync(file, "utf8");
  const at = log.indexOf(EVENTS);
  const kind = /"CORS_REQUEST":\s*(\d+)/u.exec(log)?.[1];
  if (at < 0 || kind === undefined) throw new Error(`${file} is no log of a browser's network`);
  const urls = eventsIn(log.slice(at + EVENTS.length)).flatMap(({ type, params }) =>
    type === Number(kind) && params?.url !== undefined ? [params.url] : [],
  );
  return [...new Set(urls)].filter((url) => /^(?:https?|wss?):/u.test(url) && !BROWSERS_OWN.test(url));
}

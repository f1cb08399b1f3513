import puppeteer from "puppeteer-core";
import { type Engine, NO_SCRIPTS } from "./engine.ts";

/** Firefox over WebDriver BiDi: the engine's bundle is injected into the page. */
export async function inFirefox(executablePath: string, bundle: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  const served = { html: "", url: "" };
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isPage = request.url() === served.url;
    const answer = isPage
      ? request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers: NO_SCRIPTS, body: served.html })
      : request.abort();
    answer.catch(() => {}); // The page may be gone before its images are refused.
  });
  return {
    name: "Firefox",
    async read({ html, url }) {
      served.html = html;
      served.url = url;
      await page.goto(url, { waitUntil: "domcontentloaded" });
      await page.evaluate(bundle);
      return page.evaluate(
        (address) => (globalThis as unknown as { readWithEngine(url: string): string }).readWithEngine(address),
        url,
      );
    },
    close: () => browser.close(),
  };
}

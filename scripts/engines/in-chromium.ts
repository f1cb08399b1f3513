import { chromium } from "@playwright/test";
import { type Engine, NO_SCRIPTS } from "./engine.ts";

/** Chromium without the extension: the engine's bundle is injected into the page. */
export async function inChromium(executablePath: string, bundle: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  const served = { html: "" };
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", headers: NO_SCRIPTS, body: served.html })
      : route.abort(),
  );
  return {
    name: "Chromium",
    async read({ html, url }) {
      served.html = html;
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

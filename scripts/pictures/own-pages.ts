import type { Stage } from "./stage.ts";

const SECTIONS = ["unit", "reading", "print", "data", "privacy"] as const;

/** The extension's own pages. */
export async function ownPages(stage: Stage): Promise<void> {
  const popup = await stage.own("popup.html", { width: 400, height: 560 });
  await stage.take(popup, "popup");
  await popup.close();
  for (const section of SECTIONS) {
    const settings = await stage.own(`options.html#${section}`);
    await stage.take(settings, `settings-${section}`);
    await settings.close();
  }
}

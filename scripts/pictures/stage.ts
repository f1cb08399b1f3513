import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Desk } from "../../test/e2e/fixtures.ts";
import { NoticePage } from "../../test/e2e/pages/notice-page.ts";
import { FULL_WIDTH, type Look } from "./looks.ts";
import type { Spoken } from "./spoken.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Long enough for what fades in, and for what follows a frame later. */
const SETTLED_MS = 500;

/** One look at everything: opens pages in it and takes their pictures. */
export class Stage {
  constructor(
    readonly desk: Desk,
    private readonly look: Look,
    private readonly folder: string,
    private readonly language: Spoken,
    /** The sentences that are seen in it, by their keys. */
    readonly say: (key: string) => string,
  ) {}

  /** Serves markup under an address, on the ground of the look, and opens it. */
  async notice(url: string, html: string): Promise<NoticePage> {
    const body = html.replace("</head>", `<style>${this.look.ground}</style></head>`);
    await this.desk.context.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    const page = await this.newPage();
    await page.goto(url);
    const notice = await NoticePage.of(page);
    return notice;
  }

  /** Waits for the summary, which is a count in a low window. @throws Error when it does not come. */
  async isRead(notice: NoticePage): Promise<void> {
    for (let asked = 0; asked < 200; asked++) {
      if ((await notice.buttons(/^Thu gọn$|, Mở tóm tắt$/u)).length > 0) return;
      await notice.page.waitForTimeout(50);
    }
    throw new Error(`${notice.address} was not read`);
  }

  /** Opens one of our own pages, in a window of `size`, smaller where everything is large; on the given day, else today. */
  async own(path: string, size?: Size, day?: string): Promise<Page> {
    const page = await this.newPage();
    if (size) await this.dress(page, size);
    if (day) await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    await page.goto(`chrome-extension://${this.desk.extensionId}/${path}`);
    await page.getByRole("main").waitFor();
    return page;
  }

  /** Gives a page the look, in a window of `size`. */
  async dress(page: Page, size: Size): Promise<void> {
    await page.emulateMedia(this.look.media);
    const { width, height } = this.look.size;
    const isSmall = width < FULL_WIDTH;
    await page.setViewportSize(isSmall ? { width: Math.min(width, size.width), height: Math.min(height, size.height) } : size);
  }

  async take(page: Page, state: string, fullPage = false): Promise<void> {
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(this.folder, `${state}-${this.look.name}-${this.language}.png`), fullPage });
  }

  private async newPage(): Promise<Page> {
    const page = await this.desk.context.newPage();
    await page.emulateMedia(this.look.media);
    await page.setViewportSize(this.look.size);
    return page;
  }
}

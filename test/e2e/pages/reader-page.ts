import { expect, type Page, type Route } from "@playwright/test";
import { SIGNED_ADDRESS } from "../../fixtures/files.ts";
import type { Desk } from "../fixtures.ts";
import { faultsOf } from "./faults.ts";
import { giveFile } from "./give-file.ts";
import { NoticePage } from "./notice-page.ts";

/** A file as the user would choose or drop it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The requests for the signed file, with what they told the server. */
export interface FileRequests {
  readonly seen: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** Serves the address of the signed file by `answer`, and notes what is asked of its host. */
export async function serveSignedFile(desk: Desk, answer: (route: Route) => Promise<void>): Promise<FileRequests> {
  const seen: { url: string; headers: Record<string, string> }[] = [];
  await desk.context.route(`${new URL(SIGNED_ADDRESS).origin}/**`, async (route) => {
    seen.push({ url: route.request().url(), headers: await route.request().allHeaders() });
    await answer(route);
  });
  return { seen };
}

interface HeldWorker {
  readonly chrome: { readonly storage: { readonly session: { get(keys: unknown): Promise<unknown> } } };
  releaseSession(): void;
}

/** Runs in the extension's worker: what it remembers for the session is not told before it is released. */
function holdSession(): void {
  const worker = globalThis as unknown as HeldWorker;
  const { session } = worker.chrome.storage;
  const { get } = session;
  const released = new Promise<void>((release) => {
    worker.releaseSession = release;
  });
  session.get = async (keys) => {
    await released;
    session.get = get;
    return get.call(session, keys);
  };
}
const releaseSession = (): void => (globalThis as unknown as HeldWorker).releaseSession();

/** The reader for PDFs, as its user sees it. */
export class ReaderPage {
  private constructor(readonly page: Page) {}

  /** Opens the reader itself, `query` as in its address. */
  static async open(desk: Desk, query = ""): Promise<ReaderPage> {
    const page = await desk.context.newPage();
    await page.goto(`chrome-extension://${desk.extensionId}/reader.html${query}`);
    await page.getByRole("main").waitFor();
    return new ReaderPage(page);
  }

  /**
   * The reader in a tab that the extension opened by `act`. Such a tab may ask for its file before the driver has hold of its requests
   * (one in six under load): it learns that the user wants the file only then.
   */
  static async openedBy(desk: Desk, act: () => Promise<void>): Promise<ReaderPage> {
    const opened = desk.context.waitForEvent("page");
    await desk.inWorker(holdSession);
    await act();
    const page = await opened;
    await page.getByRole("main").waitFor();
    await desk.inWorker(releaseSession);
    return new ReaderPage(page);
  }

  /** Chooses a file by the button in the bar. */
  async choose({ name, bytes }: GivenFile): Promise<void> {
    const button = this.page.getByRole("button", { name: "Mở tệp khác" });
    await giveFile(this.page, () => button.click(), { name, mimeType: "application/pdf", buffer: bytes });
  }

  /** Drops a file onto the page. */
  async drop({ name, bytes }: GivenFile): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([data, title]) => {
        const given = new DataTransfer();
        const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        given.items.add(new File([content], title, { type: "application/pdf" }));
        return given;
      },
      [bytes.toString("base64"), name] as const,
    );
    await this.page.getByRole("main").dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** The document in it, with our marks and controls. */
  async notice(): Promise<NoticePage> {
    return NoticePage.of(this.page);
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("main").getByText(words).first()).toBeVisible({ timeout: 20_000 });
  }

  async offers(name: string): Promise<void> {
    await expect(this.page.getByRole("main").getByRole("button", { name })).toBeVisible({ timeout: 20_000 });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("main").getByRole("button", { name }).click();
  }

  async showsPages(count: number): Promise<void> {
    await expect(this.page.getByRole("group", { name: /^Trang \d+$/u })).toHaveCount(count, { timeout: 30_000 });
  }

  /** Waits until no page is left to be recognized: each takes seconds, and more where others work too. */
  async recognized(): Promise<void> {
    await expect(this.page.getByRole("region", { name: "Nhận dạng trang quét" })).toHaveCount(0, { timeout: 60_000 });
  }

  /** What axe finds wrong in light and in dark. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ["dark", "light"] as const) {
      await this.page.emulateMedia({ colorScheme });
      found.push(...(await faultsOf(this.page)).map((fault) => `${colorScheme}: ${fault}`));
    }
    return found;
  }

  /** The words that are marked as doubtful. */
  async doubtfulWords(): Promise<string[]> {
    return this.page.evaluate(() =>
      Array.from(CSS.highlights.get("scan-doubtful") ?? [], (range) => {
        const words = document.createRange();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        return words.toString();
      }),
    );
  }

  /** How many pages have their picture. */
  async pictures(): Promise<number> {
    return this.page.locator("canvas").count();
  }

  /** Width of the first page's picture, in its own pixels. */
  async pictureWidth(): Promise<number> {
    return this.page
      .locator("canvas")
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).width);
  }

  /** Scrolls to a place of the whole file, 0 its start, 1 its end. */
  async scrollTo(share: number): Promise<void> {
    await this.page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
  }

  /** Whether the page at this place of the file has its picture. */
  async isPainted(share: number): Promise<boolean> {
    const pages = this.page.getByRole("group", { name: /^Trang \d+$/u });
    const index = Math.round(share * ((await pages.count()) - 1));
    return (await pages.nth(index).locator("canvas").count()) === 1;
  }

  async zoom(percent: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Cỡ trang" }).selectOption(percent);
  }
}

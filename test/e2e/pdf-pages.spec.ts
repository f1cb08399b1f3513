import { longNotice } from "../../scripts/samples/long-notice.ts";
import { fixtureBytes, SAME_NOTICE, type SameNotice } from "../fixtures/files.ts";
import type { FixtureId } from "../fixtures/pages.ts";
import { expect, test } from "./fixtures.ts";
import { faultsOf } from "./pages/faults.ts";
import { giveFile } from "./pages/give-file.ts";
import { ReaderPage } from "./pages/reader-page.ts";

const NOTICE = { name: "thong-bao.pdf", bytes: fixtureBytes("thong-bao.pdf") };
/** Those in the window and one window above and below. */
const MOST_PICTURES = 8;

test("a file of 100 pages is shown page by page, and only the pages near the window have pictures", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose({ name: "100-trang.pdf", bytes: longNotice(100) });
  await reader.sees(/^Đang đọc trang \d+ trong 100$/u);
  await reader.showsPages(100);
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^\d{4} nhiệm vụ/u);
  await expect.poll(() => reader.pictures()).toBeGreaterThan(0);
  for (const share of [0.25, 0.5, 0.75, 1, 0]) {
    await reader.scrollTo(share);
    await expect.poll(() => reader.isPainted(share)).toBe(true);
    expect(await reader.pictures()).toBeLessThanOrEqual(MOST_PICTURES);
  }
  await notice.save("1.1.a");
  await notice.seesSaved("1.1.a");
});

test("a larger size paints sharper pictures, and the marks stay on their words", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose(NOTICE);
  const notice = await reader.notice();
  await notice.summary();
  await expect.poll(() => reader.pictureWidth()).toBe(794);
  const before = await notice.pointInText("trước ngày 15/12/2026");
  expect(before.x).toBeGreaterThan(0);
  await reader.zoom("150 %");
  await expect.poll(() => reader.pictureWidth()).toBe(1191);
  await notice.clickText("trước ngày 15/12/2026");
  expect((await notice.card()).name).toBe("Mục II.1.a");
});

test("the reader works by the keyboard alone", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  const { page } = reader;
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Cỡ trang" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Mở tệp khác" })).toBeFocused();
  const file = { name: NOTICE.name, mimeType: "application/pdf", buffer: NOTICE.bytes };
  await giveFile(page, () => page.keyboard.press("Enter"), file);
  const notice = await reader.notice();
  await notice.summary();
  await expect.poll(async () => (await notice.saveButtons()).length).toBeGreaterThan(0);
  const [first = ""] = await notice.saveButtons();
  await page.keyboard.press("Tab");
  expect(await notice.focusedName()).toBe(first);
  await page.keyboard.press("Enter");
  await expect.poll(() => notice.savedButtons()).toHaveLength(1);
});

for (const scheme of ["light", "dark"] as const) {
  test(`nothing keeps people out of the reader's states (${scheme})`, async ({ desk }) => {
    const reader = await ReaderPage.open(desk, "?name=12-tb.pdf");
    const { page } = reader;
    await page.emulateMedia({ colorScheme: scheme });
    const look = async (state: string): Promise<void> => {
      expect([state, await faultsOf(page)]).toEqual([state, []]);
      await page.screenshot({ path: test.info().outputPath(`${state}-${scheme}.png`) });
    };
    await look("asking");
    await reader.choose(NOTICE);
    const notice = await reader.notice();
    await notice.summary();
    // Paper is white in the dark as well: marks for dark pages would hide the words.
    expect((await notice.marks()).lead).toContain("Bộ Nông nghiệp và Môi trường");
    await expect.poll(() => reader.pictures()).toBeGreaterThan(0);
    await look("open");
    await reader.choose({ name: "scan.pdf", bytes: fixtureBytes("scan.pdf") });
    await reader.sees("Tệp này là bản quét, chỉ có ảnh");
    await look("scan");
    await reader.choose({ name: "encrypted.pdf", bytes: fixtureBytes("encrypted.pdf") });
    await reader.sees("Tệp có mật khẩu");
    await look("failed");
    await page.goto(`${page.url().replace(/\?.*$/u, "")}?file=https%3A%2F%2Fdatafiles.chinhphu.vn%2Fa.pdf`);
    await reader.sees("Tệp nằm trên datafiles.chinhphu.vn");
    await look("offered");
    await page.goto(`${page.url().replace(/\?.*$/u, "")}?file=https%3A%2F%2Fsotuphap.example%2Fa.pdf`);
    await reader.press("Tải tệp PDF này");
    await reader.sees("Trình duyệt chưa cho tải tệp từ sotuphap.example");
    await look("not-granted");
    expect(desk.refused).toEqual([]);
  });
}

for (const [name, id] of Object.entries(SAME_NOTICE) as [SameNotice, FixtureId][]) {
  test(`${name} in the reader has the tasks of the same notice on its web page, each by its place, doer and term`, async ({
    desk,
  }) => {
    const web = await desk.openNotice(id);
    const count = Number.parseInt(await web.summary(), 10);
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => web.saveButtons()).toHaveLength(count);
    const onWeb = await web.saveButtons();
    const reader = await ReaderPage.open(desk);
    await reader.choose({ name, bytes: fixtureBytes(name) });
    const inReader = await reader.notice();
    await inReader.summary();
    await expect.poll(() => inReader.saveButtons()).toEqual(onWeb);
  });
}

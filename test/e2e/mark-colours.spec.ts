import { expect, test } from "./fixtures.ts";
import type { NoticePage } from "./pages/notice-page.ts";
import type { SettingsPage } from "./pages/settings-page.ts";

const tintOf = (notice: NoticePage, name: string): Promise<string> =>
  notice.page.evaluate((mark) => getComputedStyle(document.body, `::highlight(${mark})`).backgroundColor, name);
const lineOf = (notice: NoticePage, name: string): Promise<string> =>
  notice.page.evaluate((mark) => getComputedStyle(document.body, `::highlight(${mark})`).textDecorationStyle, name);
const choose = (settings: SettingsPage, name: RegExp): Promise<void> => settings.page.getByRole("radio", { name }).check();

test("marks are painted in the colours that were chosen, on open pages at once and on later ones, and in the usual ones again", async ({
  desk,
}) => {
  const open = await desk.openNotice("thong-bao-thuvienphapluat");
  await open.summary();
  expect(await tintOf(open, "stnv-deadline")).toBe("rgb(252, 235, 196)");
  const settings = await desk.openSettings("#marks");
  await choose(settings, /^Xanh lam và cam/u);
  await expect.poll(() => tintOf(open, "stnv-deadline")).toBe("rgb(255, 223, 179)");
  expect([await tintOf(open, "stnv-deadline-dark"), await lineOf(open, "stnv-deadline")]).toEqual(["rgb(90, 51, 0)", "double"]);

  await choose(settings, /^Gạch chân, không nền/u);
  await expect.poll(() => tintOf(open, "stnv-lead")).toBe("rgba(0, 0, 0, 0)");
  expect(await lineOf(open, "stnv-lead")).toBe("solid");
  await expect
    .poll(
      async () => {
        const later = await desk.openNotice("cong-dien-thuvienphapluat");
        const tint = await tintOf(later, "stnv-deadline");
        await later.page.close();
        return tint;
      },
      { timeout: 30_000 },
    )
    .toBe("rgba(0, 0, 0, 0)");

  await choose(settings, /^Màu thường/u);
  await expect.poll(() => tintOf(open, "stnv-lead")).toBe("rgb(220, 232, 252)");
});

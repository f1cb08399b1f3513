import { type FixtureFile, fixtureBytes, SIGNED_ADDRESS } from "../fixtures/files.ts";
import { expect, test } from "./fixtures.ts";
import { waitForFlash } from "./pages/painted-marks.ts";
import { type GivenFile, ReaderPage, serveSignedFile } from "./pages/reader-page.ts";

const given = (name: FixtureFile): GivenFile => ({ name, bytes: fixtureBytes(name) });
const SIGNED = fixtureBytes("495-tb.signed.pdf");
const asFile = { contentType: "application/pdf", body: SIGNED } as const;
const READ_FILE = "Đọc nhiệm vụ trong tệp PDF: 495-tb.signed.pdf";

test("from the page of attributes to a saved task and back to its passage, by one request each time", async ({ desk }) => {
  await desk.context.addCookies([{ name: "phien", value: "1", url: SIGNED_ADDRESS }]);
  let letThrough = (): void => {};
  let gate = Promise.resolve();
  const asked = await serveSignedFile(desk, async (route) => {
    await gate;
    await route.fulfill(asFile);
  });
  const attributes = await desk.openNotice("thuoc-tinh-vanban");
  await attributes.sees(/toàn văn nằm trong tệp PDF/u);
  expect(asked.seen).toEqual([]);

  const reader = await ReaderPage.openedBy(desk, () => attributes.press(READ_FILE));
  const notice = await reader.notice();
  expect(await notice.summary()).toBe("5 nhiệm vụ · 4 có thời hạn");
  expect(asked.seen.map(({ url }) => url)).toEqual([SIGNED_ADDRESS]);
  expect(asked.seen[0]?.headers).not.toHaveProperty("cookie");
  expect(asked.seen[0]?.headers).not.toHaveProperty("referer");
  expect((await notice.marks()).deadline).toContain("trước ngày 31/12/2026");
  expect((await notice.marks()).coordinating).toContain("Bảo hiểm xã hội Việt Nam");

  await notice.save("II.4");
  await notice.seesSaved("II.4");
  const popup = await desk.openPopup(notice);
  await popup.seesTasks(1);
  await popup.sees("495/TB-VPCP");
  await popup.sees("1 đã lưu");
  await expect(popup.page.getByTitle("Mở tệp 495-tb.signed.pdf, trang 1")).toBeAttached();
  expect((await popup.export()).toString("utf8")).toContain(SIGNED_ADDRESS);
  await reader.page.close();

  // The passage flashes for a moment only: the file comes when the test is looking.
  gate = new Promise((resolve) => {
    letThrough = resolve;
  });
  const again = await ReaderPage.openedBy(desk, async () => void (await popup.openSource("lập hồ sơ sức khỏe")));
  const passage = await again.notice();
  const flashed = waitForFlash(again.page, "lập hồ sơ sức khỏe cho toàn bộ người dân");
  letThrough();
  await flashed;
  await expect.poll(() => again.page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect.poll(async () => (await passage.marks()).active).toEqual([]);
  expect(asked.seen.map(({ url }) => url)).toEqual([SIGNED_ADDRESS, SIGNED_ADDRESS]);
  expect(desk.refused).toEqual([]);
});

test("what is saved on the web is saved in the PDF of the same notice, and the reverse", async ({ desk }) => {
  const web = await desk.openNotice("thong-bao-thuvienphapluat");
  await web.save("II.1.a");
  await web.seesSaved("II.1.a");
  const reader = await ReaderPage.open(desk);
  await reader.choose(given("thong-bao.pdf"));
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^12 nhiệm vụ/u);
  await notice.seesSaved("II.1.a");
  expect(await notice.savedButtons()).toHaveLength(1);
  await notice.save("II.4.đ");
  await notice.seesSaved("II.4.đ");
  await web.seesSaved("II.4.đ");
  await (await desk.openPopup(web)).seesTasks(2);
});

test("a file is chosen or dropped; another takes its place", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.sees("Mở một văn bản PDF để đọc nhiệm vụ");
  await reader.drop(given("cong-dien-tcvn3.pdf"));
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^5 nhiệm vụ/u);
  expect((await notice.marks()).lead).toContain("Bộ trưởng Bộ Xây dựng");
  await reader.choose(given("quyet-dinh-bang.pdf"));
  await notice.sees(/^4 nhiệm vụ/u);
  await expect(reader.page.getByRole("heading", { name: "quyet-dinh-bang.pdf" })).toBeVisible();
});

test("a task from a file of the disk asks for that file again, and shows its place in it", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose(given("cong-dien.pdf"));
  const notice = await reader.notice();
  await notice.save("4");
  await notice.seesSaved("4");
  const popup = await desk.openPopup(notice);
  const again = await ReaderPage.openedBy(desk, async () => void (await popup.openSource("tổng hợp thiệt hại")));
  await again.sees("Nhiệm vụ này lưu từ tệp “cong-dien.pdf” trên máy");
  await again.choose(given("cong-dien.pdf"));
  const passage = await again.notice();
  await expect.poll(async () => (await passage.marks()).active.join(" "), { intervals: [50] }).toContain("tổng hợp thiệt hại");
  expect(desk.refused).toEqual([]);
});

test("a tab that comes back by itself fetches nothing before a click", async ({ desk }) => {
  const asked = await serveSignedFile(desk, (route) => route.fulfill(asFile));
  const reader = await ReaderPage.open(desk, `?file=${encodeURIComponent(SIGNED_ADDRESS)}`);
  await reader.sees("Tệp nằm trên datafiles.chinhphu.vn");
  expect(asked.seen).toEqual([]);
  await reader.press("Tải tệp PDF này");
  expect(await (await reader.notice()).summary()).toMatch(/^5 nhiệm vụ/u);
  expect(asked.seen).toHaveLength(1);
  await reader.page.reload();
  await reader.sees("Tệp nằm trên datafiles.chinhphu.vn");
  expect(asked.seen).toHaveLength(1);
});

test("a secrecy mark stops everything", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose(given("secret.pdf"));
  const notice = await reader.notice();
  await notice.sees(/Văn bản có dấu MẬT/u);
  expect(await notice.saveButtons()).toEqual([]);
  expect(Object.values(await notice.marks()).flat()).toEqual([]);
  const popup = await desk.openPopup(notice);
  await popup.sees("Văn bản có dấu MẬT");
});

test("popup and panel speak of the file in the reader", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await (await desk.openPopup(await reader.notice())).doesNotSee("Sổ tay đang tắt trên trang này");
  await reader.choose(given("thong-bao.pdf"));
  const notice = await reader.notice();
  await notice.summary();
  const panel = await desk.openPanel(notice);
  await panel.seesTasks(12);
  const popup = await desk.openPopup(notice);
  await popup.sees("Trang này có 12 nhiệm vụ");
  await popup.press("Lưu tất cả");
  await popup.sees("12 nhiệm vụ chưa hoàn thành");
  await expect.poll(async () => (await notice.savedButtons()).length).toBe(12);
});

test("a task is corrected in the reader before it is saved", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose(given("thong-bao.pdf"));
  const notice = await reader.notice();
  await notice.summary();
  await notice.press("Nhiệm vụ sau");
  await notice.card();
  await notice.edit();
  await notice.fill("Ghi chú", "Vụ Kế hoạch làm đầu mối");
  await notice.press("Lưu nhiệm vụ");
  await notice.sees(/^Vụ Kế hoạch làm đầu mối$/u);
  const popup = await desk.openPopup(notice);
  expect((await popup.export()).toString("utf8")).toContain("Vụ Kế hoạch làm đầu mối");
});

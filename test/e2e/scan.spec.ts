import { fixtureBytes } from "../fixtures/files.ts";
import { expect, test } from "./fixtures.ts";
import { ReaderPage, serveSignedFile } from "./pages/reader-page.ts";

const SCAN = fixtureBytes("cong-dien-scan.pdf");
const READ_FILE = "Đọc nhiệm vụ trong tệp PDF: 495-tb.signed.pdf";

test("from the page of attributes to a saved task of a scan, which is recognized once", async ({ desk }) => {
  await serveSignedFile(desk, (route) => route.fulfill({ contentType: "application/pdf", body: SCAN }));
  const attributes = await desk.openNotice("thuoc-tinh-vanban");
  const reader = await ReaderPage.openedBy(desk, () => attributes.press(READ_FILE));
  await reader.sees("Tệp này là bản quét, chỉ có ảnh");
  await reader.press("Nhận dạng trang quét");
  await reader.sees(/^Đang nhận dạng trang 1/u);
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^5 nhiệm vụ/u);
  await notice.save("4");
  await notice.seesSaved("4");
  await (await desk.openPopup(notice)).seesTasks(1);
  await reader.page.reload();
  await reader.press("Tải tệp PDF này");
  await (await reader.notice()).seesSaved("4");
  expect(desk.refused).toEqual([]);
});

test("doubtful words are marked, and a task that hangs on them is saved when they were compared with the picture", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  await reader.choose({ name: "cong-dien-worn.pdf", bytes: fixtureBytes("cong-dien-worn.pdf") });
  await reader.press("Nhận dạng trang quét");
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^5 nhiệm vụ/u);
  await reader.page.screenshot({ path: "/tmp/scan/e2e.png" });
  await notice.clickText("trước ngày 25/11/2026");
  console.log(await notice.card());
  await reader.page.waitForTimeout(1500);
  await reader.page.screenshot({ path: "/tmp/scan/e2e2.png" });
});

import { fixtureBytes } from "../fixtures/files.ts";
import { expect, test } from "./fixtures.ts";
import { ReaderPage, serveSignedFile } from "./pages/reader-page.ts";

const READ_FILE = "Đọc nhiệm vụ trong tệp PDF: 495-tb.signed.pdf";
const RECOGNIZE = "Nhận dạng trang quét";
const COMPARED = "Đã đối chiếu, đúng như ảnh";

test("from the page of attributes to a saved task of a scan: recognized once, compared once where it is in doubt", async ({
  desk,
}) => {
  const body = fixtureBytes("cong-dien-worn.pdf");
  await serveSignedFile(desk, (route) => route.fulfill({ contentType: "application/pdf", body }));
  const attributes = await desk.openNotice("thuoc-tinh-vanban");
  const reader = await ReaderPage.openedBy(desk, () => attributes.press(READ_FILE));
  await reader.sees("Tệp này là bản quét, chỉ có ảnh");
  await reader.press(RECOGNIZE);
  await reader.recognized();
  const notice = await reader.notice();
  expect(await notice.summary()).toMatch(/^5 nhiệm vụ/u);
  await reader.sees("Chữ gạch chân chấm là chữ máy đọc chưa chắc");
  expect(await reader.faults()).toEqual([]);
  const doubtful = await reader.doubtfulWords();
  expect(doubtful.join(" ")).toContain("/2026");

  // A pen has gone through the date: pressing "Lưu" opens its picture first.
  await notice.save("3");
  await notice.sees(/^Chưa lưu\. Có chữ máy đọc chưa chắc/u);
  await notice.sees(/^Chữ máy đọc chưa chắc, cần đối chiếu với ảnh/u);
  await (await desk.openPopup(notice)).sees("Trang này có 5 nhiệm vụ");
  await reader.page.bringToFront();
  await notice.press(COMPARED);
  await notice.sees(/^Đã đối chiếu với ảnh/u);
  const left = await reader.doubtfulWords();
  expect(left.length).toBeLessThan(doubtful.length);
  await notice.press("Thử lại");
  await notice.seesSaved("3");
  await (await desk.openPopup(notice)).seesTasks(1);

  await reader.page.reload();
  await reader.press("Tải tệp PDF này");
  await (await reader.notice()).seesSaved("3");
  expect(await reader.doubtfulWords()).toEqual(left);
  expect(desk.refused).toEqual([]);
});

test("a page that cannot be read is left out, one of letters beside it is read as ever", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  const file = { name: "mixed.pdf", bytes: fixtureBytes("mixed.pdf") };
  await reader.choose(file);
  await reader.sees("Số trang là ảnh quét, chưa đọc được chữ: 1.");
  const notice = await reader.notice();
  const before = await notice.summary();
  await reader.press(RECOGNIZE);
  await reader.recognized();
  await reader.press("Trang này không đọc được");
  await reader.offers("Đọc lại trang này");
  expect(await reader.faults()).toEqual([]);
  // So it stays when the file is opened another time.
  await reader.page.reload();
  await reader.choose(file);
  await reader.press("Đọc lại trang này");
  await reader.sees("Số trang là ảnh quét, chưa đọc được chữ: 1.");
  expect(await notice.summary()).toBe(before);
});

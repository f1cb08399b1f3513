import { test } from "./fixtures.ts";

test("keeps what was said to be saved when the browser is killed", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  await notice.save("II.4.đ");
  await notice.seesSaved("II.4.đ");
  await desk.kill();

  await desk.open();
  const popup = await desk.openPopup();
  await popup.sees("2 nhiệm vụ chưa hoàn thành");
  const again = await desk.openNotice("thong-bao-thuvienphapluat");
  await again.seesSaved("II.1.a");
  await again.seesSaved("II.4.đ");
});

test("saves on after the extension's worker was stopped between two saves", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  await desk.stopWorker();
  await notice.save("II.1.b");
  await notice.seesSaved("II.1.b");
  const popup = await desk.openPopup(notice);
  await popup.sees("2 nhiệm vụ chưa hoàn thành");
});

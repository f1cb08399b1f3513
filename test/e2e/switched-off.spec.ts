import { expect, test } from "./fixtures.ts";
import { notedMessages, noteMessages } from "./pages/noted-messages.ts";

const CHOICES = [
  { words: "Tắt trên trang này", says: "Sổ tay đang tắt trên trang này", other: "cong-dien-thuvienphapluat", isOtherOn: true },
  {
    words: "Tắt trên thuvienphapluat.vn",
    says: "Sổ tay đang tắt trên thuvienphapluat.vn",
    other: "thong-bao-xaydungchinhsach",
    isOtherOn: true,
  },
  { words: "Tắt ở mọi trang", says: "Sổ tay đang tắt ở mọi trang", other: "thong-bao-xaydungchinhsach", isOtherOn: false },
] as const;

for (const { words, says, other, isOtherOn } of CHOICES) {
  test(`"${words}" is remembered: the page is not read and nothing is painted`, async ({ desk }) => {
    const notice = await desk.openNotice("thong-bao-thuvienphapluat");
    await notice.summary();
    await (await desk.openPopup(notice)).switchOff(words);
    await expect.poll(() => notice.isUntouched()).toBe(true);

    await desk.inWorker(noteMessages);
    const again = await desk.openNotice("thong-bao-thuvienphapluat");
    const popup = await desk.openPopup(again);
    await popup.sees(says);
    expect(await again.isUntouched()).toBe(true);
    expect(await desk.inWorker(notedMessages)).toEqual([]);

    const elsewhere = await desk.openNotice(other);
    if (isOtherOn) {
      await elsewhere.summary();
      expect(await desk.inWorker(notedMessages)).toContain("readPage");
    } else await (await desk.openPopup(elsewhere)).sees(says);
    expect(await elsewhere.isUntouched()).toBe(!isOtherOn);

    await popup.press(words.replace("Tắt", "Bật lại"));
    await notice.page.reload();
    await notice.summary();
  });
}

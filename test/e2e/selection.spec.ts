import { expect, test } from "./fixtures.ts";
import { chooseMenu, iconOf, openSite, pressSaveSelection, selectWords, withOpenDesk } from "./pages/other-site.ts";

const SITE = "https://tin.vi-du.example/lang-nghe.html";
const STORY = `<!doctype html><html lang="vi"><head><title>Chuyện làng nghề</title></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav>
<main><h1>Chuyện làng nghề</h1>
<p>Chiều qua, các hộ dân họp bàn việc dựng lại chợ.</p>
<p>Ban quản lý chợ đề nghị <b>các tiểu thương</b> dọn quầy hàng cũ trước ngày 15/12/2026 để thợ vào làm.</p>
<table><tr><th>Việc</th><th>Hạn</th></tr><tr><td>Sửa mái chợ</td><td>20/12/2026</td></tr></table>
<p>Góp ý: <input value="chữ trong ô nhập"></p>
<iframe srcdoc="<p>Chữ trong khung</p>"></iframe></main>
<footer>Liên hệ toà soạn</footer></body></html>`;
const NOTICE_HEAD = `<p>BỘ CÔNG THƯƠNG</p><p>Số: 77/CT-BCT</p><p>Hà Nội, ngày 20 tháng 11 năm 2026</p><p>CHỈ THỊ</p>
<p>Về việc chuẩn bị hàng Tết</p>`;

test("selected words of a notice become a task under its number, and the notice's own tasks stay", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const before = await notice.saveButtons();
  const words = await notice.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll("p")].find(({ textContent }) =>
      /Bố trí quỹ đất sạch/u.test(textContent ?? ""),
    );
    const text = paragraph?.firstChild?.textContent ?? "";
    return text.slice(text.indexOf("quỹ đất sạch"), text.indexOf("quỹ đất sạch") + 12);
  });
  await selectWords(notice.page, words);
  await pressSaveSelection(desk, notice);
  await notice.sees(/^Sửa nhiệm vụ$/u);
  await notice.press("Lưu nhiệm vụ");
  await notice.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
  await notice.sees(/^Không ghi/u);
  await notice.page.keyboard.press("Escape");
  await expect.poll(() => notice.saveButtons()).toEqual(before);
  await expect.poll(() => notice.savedButtons()).toHaveLength(1);
  await notice.page.reload();
  await notice.sees(/^1 đã lưu$/u);
  expect(await notice.savedButtons()).toHaveLength(1);
  expect(await notice.saveButtons()).toEqual(before);
  const popup = await desk.openPopup(notice, "2026-11-22");
  await popup.sees(words);
});

test("on another site the card opens filled from what is selected, and leaves nothing behind", async () => {
  await withOpenDesk(async (desk) => {
    const page = await openSite(desk, SITE, STORY);
    expect(await page.isUntouched()).toBe(true);
    await selectWords(page.page, "các tiểu thương", "15/12/2026");
    await chooseMenu(desk, page, "save-selection");
    await page.sees(/^Sửa nhiệm vụ$/u);
    expect((await page.card()).name).toBe("Sửa nhiệm vụ");
    await page.sees(/^Đoạn đã chọn$/u);
    await page.sees(/chưa rõ: người, trách nhiệm, sản phẩm, thẩm quyền$/u);
    expect((await page.marks()).deadline).toEqual(["trước ngày 15/12/2026"]);
    await page.fill("Ghi chú", "Báo tổ trưởng");
    await page.press("Lưu nhiệm vụ");
    await page.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
    await page.page.keyboard.press("Escape");
    await expect.poll(() => page.isUntouched()).toBe(true);

    // The same words again: the saved task is opened.
    await selectWords(page.page, "các tiểu thương", "15/12/2026");
    await pressSaveSelection(desk, page);
    await page.sees(/^Báo tổ trưởng$/u);
    await page.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);

    const popup = await desk.openPopup(page, "2026-11-22");
    await popup.sees("các tiểu thương dọn quầy hàng cũ trước ngày 15/12/2026");
  });
});

test("what is selected over blocks, cells and backwards is read; a field, a frame and nothing are said to be unreadable", async () => {
  await withOpenDesk(async (desk) => {
    const page = await openSite(desk, SITE, STORY);
    const editorSays = async (words: RegExp): Promise<void> => {
      await pressSaveSelection(desk, page);
      await page.sees(words);
      await page.press("Hủy");
      await page.page.keyboard.press("Escape");
      await expect.poll(() => page.isUntouched()).toBe(true);
    };
    await selectWords(page.page, "dựng lại chợ", "Ban quản lý", true);
    await editorSays(/^dựng lại chợ\. Ban quản lý$/u);
    await selectWords(page.page, "Sửa mái chợ", "20/12/2026");
    await editorSays(/Sửa mái chợ/u);
    await selectWords(page.page, "Liên hệ toà soạn");
    await editorSays(/^Liên hệ toà soạn$/u);
    await page.page.getByText("quầy hàng cũ").dblclick({ position: { x: 60, y: 6 } });
    await page.page.evaluate(() => document.getSelection()?.removeAllRanges());

    await pressSaveSelection(desk, page);
    await page.sees(/^Chưa chọn chữ nào/u);
    await page.page.locator("input").selectText();
    await pressSaveSelection(desk, page);
    await page.sees(/^Đoạn chọn nằm trong ô nhập/u);
    await chooseMenu(desk, page, "save-selection", 7);
    await page.sees(/^Đoạn chọn nằm trong khung nhúng/u);
  });
});

test("too much at once is refused, a page under a strict policy is not", async () => {
  await withOpenDesk(async (desk) => {
    const long = `<!doctype html><title>Dài</title><body><p>Đầu ${"chữ ".repeat(5_200)}cuối</p><p>Dọn kho trước ngày 10/12/2026.</p>`;
    const policy = {
      "content-security-policy": "default-src 'none'; style-src 'none'; script-src 'none'; sandbox allow-same-origin",
    };
    const page = await openSite(desk, "https://tin.vi-du.example/dai.html", long, policy);
    await selectWords(page.page, "Đầu", "cuối");
    await pressSaveSelection(desk, page);
    await page.sees(/^Đoạn chọn dài hơn 20\.000 ký tự/u);
    await selectWords(page.page, "Dọn kho", "10/12/2026");
    await pressSaveSelection(desk, page);
    await page.sees(/^Sửa nhiệm vụ$/u);
  });
});

test("nothing of a page with a secrecy mark is taken, wherever the mark stands", async () => {
  await withOpenDesk(async (desk) => {
    const page = await openSite(desk, SITE, STORY.replace("<h1>", `${"<p>Mục</p>".repeat(30)}<p>TỐI MẬT</p><h1>`));
    await selectWords(page.page, "các tiểu thương", "15/12/2026");
    await pressSaveSelection(desk, page);
    await page.sees(/có dấu TỐI MẬT/u);
    expect(await page.hasCard()).toBe(false);
  });
});

test("pressed twice, it starts once; the next page of the site is not read unasked", async () => {
  await withOpenDesk(async (desk) => {
    const page = await openSite(desk, SITE, STORY);
    await selectWords(page.page, "các tiểu thương", "15/12/2026");
    await Promise.all([pressSaveSelection(desk, page), pressSaveSelection(desk, page)]);
    await page.sees(/^Sửa nhiệm vụ$/u);
    expect(await page.page.locator("html > section").count()).toBe(1);
    await page.page.evaluate(() => history.pushState(null, "", "/trang-khac.html"));
    await expect.poll(() => page.page.locator("html > section").count()).toBe(0);
    await page.page.waitForTimeout(800);
    expect(await page.page.locator("html > section").count()).toBe(0);
  });
});

test("a notice on another site is read when asked: from the popup, and its tasks are saved under its number", async () => {
  await withOpenDesk(async (desk) => {
    const html = `<!doctype html><title>Chỉ thị</title><body style="max-width: 700px; margin: 0 auto"><main>${NOTICE_HEAD}
<p>1. Vụ Thị trường trong nước chủ trì, phối hợp với Cục Xúc tiến thương mại lập phương án dự trữ hàng Tết trước ngày 05/12/2026.</p>
<p>2. Cục Quản lý thị trường tăng cường kiểm tra giá bán lẻ tại các chợ đầu mối.</p>
<p>Nơi nhận:</p><p>- Lưu: VT.</p></main>`;
    const page = await openSite(desk, "https://so.vi-du.example/chi-thi.html", html);
    const popup = await desk.openPopup(page, "2026-11-22");
    await popup.sees("Trang này chưa được đọc");
    await popup.page.getByRole("button", { name: "Đọc trang này" }).click();
    await popup.sees(/^Trang này có \d+ nhiệm vụ/u);
    await page.summary();
    await page.saveAll();
    await expect.poll(async () => (await page.savedButtons()).length).toBeGreaterThan(0);
    await popup.sees(/77\/CT-BCT/u);
  });
});

test("a page that is no notice says so when it was asked for, and so does our icon where nothing can be read", async () => {
  await withOpenDesk(async (desk) => {
    const page = await openSite(desk, SITE, STORY);
    await chooseMenu(desk, page, "read-page");
    await page.sees(/^Trang này không phải văn bản chỉ đạo/u);
    expect(await iconOf(desk, page)).toEqual(["", "Sổ tay nhiệm vụ"]);
    await desk.context.route("http://khong-ma-hoa.example/", (route) => route.fulfill({ contentType: "text/html", body: STORY }));
    await page.page.goto("http://khong-ma-hoa.example/");
    for (const item of ["read-page", "save-selection"]) {
      await chooseMenu(desk, page, item);
      await expect.poll(async () => (await iconOf(desk, page))[0]).toBe("!");
      expect((await iconOf(desk, page))[1]).toMatch(/^Không đọc được trang này/u);
    }
    expect(await page.isUntouched()).toBe(true);
  });
});

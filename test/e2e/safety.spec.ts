import { expect, test } from "./fixtures.ts";

test("a synthetic click never saves", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const { x, y } = await notice.placeOf(await notice.saveButton("II.1.a"));
  await notice.page.evaluate(
    ({ x: left, y: top }) => {
      const options = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
      const targets = [document.elementFromPoint(left, top), ...document.querySelectorAll("html > section")];
      for (const target of targets) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
          target?.dispatchEvent(new MouseEvent(type, options));
        (target as HTMLElement | null)?.click();
        target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
      }
    },
    { x, y },
  );
  const { x: markX, y: markY } = await notice.pointInText("trước ngày 30/11");
  await notice.page.evaluate(
    ({ left, top }) => {
      document
        .elementFromPoint(left, top)
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: left, clientY: top }));
    },
    { left: markX, top: markY },
  );
  expect(await notice.hasCard()).toBe(false);
  await notice.save("II.3");
  await notice.seesSaved("II.3");
  expect(await notice.savedButtons()).toHaveLength(1);
});

test("the page cannot reach into our element, and its DOM is as it was but for that one element", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const before = await notice.page.evaluate(async (url) => {
    const html = await (await fetch(url)).text();
    return new DOMParser().parseFromString(html, "text/html").body.innerHTML;
  }, notice.address);
  await notice.openCard("trước ngày 30/11");
  const after = await notice.page.evaluate(() => ({
    body: document.body.innerHTML,
    ours: [...document.documentElement.children].filter((child) => child !== document.head && child !== document.body),
    roots: [...document.querySelectorAll("*")].filter((element) => element.shadowRoot !== null).length,
    ownAttributes: document.documentElement.getAttributeNames().concat(document.body.getAttributeNames()),
  }));
  expect(after.body).toBe(before);
  expect(after.ours).toHaveLength(1);
  expect(after.roots).toBe(0);
  expect(after.ownAttributes).toEqual(["xmlns", "lang"]);
});

test("no database and no stored value appears on the page's origin", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.save("II.1.a");
  await notice.seesSaved("II.1.a");
  const found = await notice.page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
  expect(found).toEqual({ databases: [], local: [], session: [], caches: [], cookies: "" });
});

test("clicks on the page's links and the end of a selection stay the page's", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.clickText("khoản 2 Điều 14");
  expect(await notice.page.evaluate(() => document.body.dataset.siteClick)).toBe(".lqhlTip-500101");
  expect(await notice.hasCard()).toBe(false);

  // A link whose words we mark: the mark is ours, the click is not.
  expect((await notice.marks()).coordinating).toContain("Bộ Ngoại giao");
  await notice.clickText("Bộ Ngoại giao");
  expect(await notice.page.evaluate(() => document.body.dataset.siteClick)).toBe("bo-ngoai-giao");
  expect(new URL(notice.page.url()).hash).toBe("#dieu_phoi_hop");
  expect(await notice.hasCard()).toBe(false);

  const { x, y } = await notice.pointInText("trước 17 giờ 00 ngày 10/12/2026");
  await notice.page.mouse.move(x - 30, y);
  await notice.page.mouse.down();
  await notice.page.mouse.move(x + 20, y, { steps: 5 });
  await notice.page.mouse.up();
  expect(await notice.page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2);
  expect(await notice.hasCard()).toBe(false);
  await notice.clickText("đàm phán mở rộng thị trường");
  expect(await notice.hasCard()).toBe(false);
  await notice.page.mouse.click(x, y);
  await expect.poll(() => notice.hasCard()).toBe(true);
});

test("the extension makes no network request; what one would look like, every journey's end would show", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.saveAll();
  await notice.seesSaved("II.5");
  const popup = await desk.openPopup(notice);
  await popup.search("kho lạnh");
  await popup.search("");
  await popup.export();
  await popup.delete("trái cây tươi");
  await popup.undo();
  expect(desk.refused).toEqual([]);
  await desk.close();
  expect(desk.takeRequestsElsewhere()).toEqual([]);

  // The log is not blind: one request made on purpose, by the extension's own worker.
  await desk.open();
  await desk.inWorker(() =>
    fetch("https://probe.invalid/").then(
      () => {},
      () => {},
    ),
  );
  await desk.close();
  expect(desk.takeRequestsElsewhere()).toEqual(["https://probe.invalid/"]);
});

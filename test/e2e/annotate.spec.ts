import { expectedPage } from "../fixtures/expected.ts";
import type { FixtureId } from "../fixtures/pages.ts";
import { expect, test } from "./fixtures.ts";

const fold = (text: string): string => text.toLowerCase();

for (const id of [
  "thong-bao-thuvienphapluat",
  "thong-bao-xaydungchinhsach",
  "tin-baochinhphu",
  "cong-dien-thuvienphapluat",
  "quyet-dinh-bang-thuvienphapluat",
] as FixtureId[]) {
  test(`marks who, when and how much on ${id}, and counts its tasks`, async ({ desk }) => {
    const notice = await desk.openNotice(id);
    const tasks = expectedPage(id).tasks.filter(({ optional }) => !optional);
    const summary = await notice.summary();
    const marks = await notice.marks();

    const count = Number(/^\d+/u.exec(summary)?.[0]);
    expect(count).toBeGreaterThanOrEqual(tasks.length);
    expect(count).toBeLessThanOrEqual(expectedPage(id).tasks.length);
    expect(await notice.saveButtons()).toHaveLength(count);
    for (const { leads, coordinating, deadlines, targets } of tasks) {
      for (const { text } of deadlines) expect(marks.deadline).toContain(text);
      for (const text of targets) expect(marks.target).toContain(text);
      for (const name of leads) expect(marks.lead.map(fold)).toContain(fold(name));
      for (const name of coordinating) expect(marks.coordinating.map(fold)).toContain(fold(name));
    }
  });
}

test("tells the kinds of marks apart by colour and by underline, on light and on dark pages", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  for (const theme of ["", "-dark"]) {
    const looks = await notice.page.evaluate(
      (suffix) =>
        ["lead", "coordinating", "deadline", "target"].map((kind) => {
          const look = getComputedStyle(document.body, `::highlight(stnv-${kind}${suffix})`);
          return { line: look.textDecorationLine, style: look.textDecorationStyle, colour: look.textDecorationColor };
        }),
      theme,
    );
    expect(looks.map(({ line }) => line)).toEqual(Array(4).fill("underline"));
    expect(new Set(looks.map(({ style }) => style)).size).toBe(4);
    // Who leads and who coordinates are one kind in two roles, in one colour.
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(3);
  }
});

test("marks nothing in the site's own side column, hidden tooltips and paragraphs, and attribute tab", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  const { deadline } = await notice.marks();
  expect(deadline).not.toContain("trước ngày 18/9/2026");
  expect(deadline).not.toContain("trước ngày 01/3/2027");
  expect(deadline).not.toContain("trước ngày 20/12/2026");
  expect(deadline).not.toContain("trước ngày 02/3/2027");
  expect(deadline).not.toContain("trước ngày 03/3/2027");
});

test("says on an attribute page that the text is in the PDF", async ({ desk }) => {
  const notice = await desk.openNotice("thuoc-tinh-vanban");
  await notice.sees(/toàn văn nằm trong tệp PDF/u);
  expect((await notice.marks()).deadline).toEqual([]);
  expect(await notice.saveButtons()).toEqual([]);
});

for (const id of ["nghi-dinh-thuvienphapluat", "danh-sach-thuvienphapluat"] as FixtureId[]) {
  test(`leaves ${id} alone`, async ({ desk }) => {
    const other = await desk.openNotice("cong-dien-thuvienphapluat");
    await other.summary();
    const page = await desk.openNotice(id);
    await (await desk.openPopup(page)).sees("Trang này không phải văn bản chỉ đạo");
    expect(await page.isUntouched()).toBe(true);
  });
}

test("stops at a secrecy mark, says why, and keeps nothing", async ({ desk }) => {
  const notice = await desk.openNotice("mat-thuvienphapluat");
  await notice.sees(/dấu MẬT/u);
  expect(await notice.saveButtons()).toEqual([]);
  expect((await notice.marks()).deadline).toEqual([]);

  const popup = await desk.openPopup(notice);
  await popup.sees("Văn bản có dấu MẬT");
  await popup.sees("Chưa có nhiệm vụ nào");
  const stored = await popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(k: null): Promise<object> } } } };
    const rows: unknown[] = [await chrome.storage.local.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name ?? "");
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of db.objectStoreNames) {
        rows.push(
          await new Promise((done, fail) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => done(all.result);
            all.onerror = () => fail(all.error);
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(rows);
  });
  expect(stored).not.toContain("21/TB-VPCP");
  expect(stored).not.toContain("hậu cần");
  expect(stored).not.toContain("913021");
});

test("warns where a notice is for internal circulation, and still saves", async ({ desk }) => {
  const notice = await desk.openNotice("noi-bo-thuvienphapluat");
  await notice.sees(/Cân nhắc trước khi lưu/u);
  await notice.save("1");
  await notice.seesSaved("1");
});

import { expect, test } from "./fixtures.ts";

test("our interface on the page is told to listeners as one region, its buttons in the order of the text", async ({ desk }) => {
  const notice = await desk.openNotice("cong-dien-thuvienphapluat");
  await notice.summary();
  const tree = await notice.interfaceTree();
  expect(tree[0]).toBe("region Sổ tay nhiệm vụ");
  const toolbar = tree.indexOf("toolbar Lưu nhiệm vụ trong văn bản");
  expect(toolbar).toBeGreaterThan(0);
  const saves = tree.slice(toolbar + 1).filter((line) => line.startsWith("button Lưu nhiệm vụ m"));
  expect(saves).toEqual((await notice.saveButtons()).map((name) => `button ${name}`));
  expect(saves.map((name) => /mục ([\w.]+)/u.exec(name)?.[1])).toEqual(["1.a", "1.b", "2", "3", "4"]);
  // After the buttons the summary, so that the way through the text ends there.
  const group = tree.indexOf("group Sổ tay nhiệm vụ");
  expect(group).toBeGreaterThan(tree.lastIndexOf(saves.at(-1) ?? ""));
  expect(tree.slice(group).filter((line) => line.startsWith("button"))).toEqual([
    "button Thu gọn",
    "button Lưu tất cả",
    "button Nhiệm vụ trước",
    "button Nhiệm vụ sau",
    "button Mở danh sách bên cạnh",
  ]);
});

test("the card is a dialog named by its place, with heading, fields and buttons in order", async ({ desk }) => {
  const notice = await desk.openNotice("cong-dien-thuvienphapluat");
  await notice.summary();
  await notice.press("Nhiệm vụ sau");
  const card = await notice.card();
  expect(card.name).toBe("Mục 1.a");
  expect(await notice.focusedName()).toBe("Mục 1.a");
  const tree = await notice.interfaceTree();
  const inCard = tree.slice(tree.indexOf("dialog Mục 1.a") + 1);
  expect(inCard[0]).toBe("heading Mục 1.a");
  const order = ["button Nhiệm vụ trước", "button Nhiệm vụ sau", "button Đóng", "button Lưu nhiệm vụ"].map((line) =>
    inCard.indexOf(line),
  );
  expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
  await notice.page.keyboard.press("Escape");
  expect(await notice.focusedName()).toBe("Nhiệm vụ sau");
});

test("the page itself keeps its names, roles and order under our marks", async ({ desk }) => {
  const notice = await desk.openNotice("thong-bao-xaydungchinhsach");
  await notice.summary();
  const marked = await notice.pageTree();
  expect(marked.length).toBeGreaterThan(50);
  await (await desk.openPopup(notice)).switchOff("Tắt trên trang này");
  await expect.poll(() => notice.isUntouched()).toBe(true);
  expect(await notice.pageTree()).toEqual(marked);
});

import { fixturePage } from "../fixtures/pages.ts";
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

/** Lines of controls and headings, without the text and the boxes around it. */
const CONTROL = /^(?:dialog|heading|group|textbox|combobox|checkbox|radio|button|deletion|insertion|region|list) /u;
const controls = (tree: readonly string[]): string[] => tree.filter((line) => CONTROL.test(line));

test("the editor, the difference and the panel are told by role and name, in the order in which they are read", async ({
  desk,
}) => {
  const { url, html } = fixturePage("thong-bao-thuvienphapluat");
  const notice = await desk.openNotice("thong-bao-thuvienphapluat");
  await notice.summary();
  await notice.openCard("trước ngày 30/11");
  await notice.edit();
  const editor = await notice.interfaceTree();
  expect(controls(editor.slice(editor.indexOf("dialog Sửa nhiệm vụ")))).toEqual([
    "dialog Sửa nhiệm vụ",
    "heading Sửa nhiệm vụ",
    "button Đóng",
    "textbox Nhiệm vụ",
    "button Bỏ: Bộ Tài chính",
    "combobox Cơ quan chủ trì",
    "combobox Cơ quan phối hợp",
    "group Thời hạn trong văn bản",
    "group Nguyên văn: “trước ngày 30/11”",
    "combobox Loại thời hạn",
    "button Bỏ: Trước 30/11/2026",
    "textbox Thời hạn",
    "button Chọn trên lịch",
    "textbox giờ",
    "checkbox không gồm ngày này",
    "button Thêm thời hạn",
    "textbox Ngày dự kiến xong",
    "button Chọn trên lịch",
    "textbox Chỉ tiêu, mỗi dòng một chỉ tiêu",
    "textbox Sản phẩm",
    "textbox Ghi chú",
    "combobox Nhãn",
    "button Lưu nhiệm vụ",
    "button Hủy",
  ]);
  await notice.press("Lưu nhiệm vụ");
  await notice.seesSaved("II.2.a");

  const body = html.replaceAll("trước ngày 30/11", "trước ngày 18/11");
  await desk.context.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await notice.page.reload();
  await notice.press(/^Nội dung đã đổi, xem nhiệm vụ mục II\.2\.a/u);
  await notice.sees(/^Nội dung đã thay đổi$/u);
  const difference = await notice.interfaceTree();
  const inDifference = difference.slice(difference.indexOf("dialog Nội dung đã thay đổi"));
  expect(controls(inDifference)).toEqual([
    "dialog Nội dung đã thay đổi",
    "heading Nội dung đã thay đổi",
    "button Đóng",
    "group Nội dung đã thay đổi",
    "button Cập nhật theo trang",
    "button Giữ bản đã lưu",
  ]);
  // Struck and underlined words are said to be so.
  const words = inDifference
    .filter((line) => /^(?:deletion|insertion|StaticText (?:bỏ|thêm|\d\d\/\d\d\.)$)/u.test(line))
    .slice(0, 6);
  expect(words).toEqual(["deletion", "StaticText bỏ", "StaticText 30/11.", "insertion", "StaticText thêm", "StaticText 18/11."]);

  const panel = await desk.openPanel(notice);
  await panel.rowSays("Cân đối, bố trí vốn", "Nội dung đã đổi");
  const list = controls(await panel.tree());
  expect(list.slice(0, 8)).toEqual([
    "heading Nhiệm vụ trong văn bản",
    "button Phím tắt",
    "button Cài đặt",
    "button Bật, tắt việc đọc trang",
    "group Lọc nhiệm vụ",
    "radio Tất cả 12",
    "radio Của tôi 0",
    "radio Có hạn 7",
  ]);
  const groups = list
    .filter((line) => /^(?:region|heading|list) II/u.test(line))
    .map((line) => line.split(" ").slice(0, 2).join(" "));
  expect(groups).toEqual(
    ["1", "2", "3", "4", "5"].flatMap((item) => ["region", "heading", "list"].map((role) => `${role} II.${item}`)),
  );
});

import { fixturePage } from "../../test/fixtures/pages.ts";
import { LONG_NAMES, LONG_NAMES_URL } from "./long-names.ts";
import type { Stage } from "./stage.ts";

const NOTICE = fixturePage("thong-bao-thuvienphapluat");
const DATE = "trước ngày 30/11";

/** The page with its marks, and the card in all its forms. */
async function cards(stage: Stage): Promise<void> {
  const notice = await stage.notice(NOTICE.url, NOTICE.html);
  await stage.isRead(notice);
  await notice.pointInText("II. NHIỆM VỤ");
  await stage.take(notice.page, "page");
  if ((await notice.buttons(/^Thu gọn$/u)).length > 0) await notice.press("Thu gọn");
  await stage.take(notice.page, "page-collapsed");
  await notice.openCard(DATE);
  await stage.take(notice.page, "card");
  await notice.edit();
  await notice.fill("Ghi chú", "Hỏi lại Vụ Kế hoạch; gọi anh Bình");
  await stage.take(notice.page, "editor");
  await notice.typeName("Cơ quan phối hợp", "bo cong th");
  await notice.page.waitForTimeout(500);
  await stage.take(notice.page, "editor-suggestions");
  await notice.press("Hủy");
  await notice.sees(/^Không phải nhiệm vụ$/u);
  await notice.press(/^Lưu nhiệm vụ$/u);
  await notice.sees(/^Đã lưu \d{2}\/\d{2}\/\d{4}$/u);
  await stage.take(notice.page, "card-saved");
  await notice.press("Đóng");
  await notice.openCard("trước ngày 31 tháng 3 năm 2027");
  await notice.press("Không phải nhiệm vụ");
  await stage.take(notice.page, "toast");
  await notice.page.close();
}

/** What is saved and the page has otherwise. */
async function changed(stage: Stage): Promise<void> {
  const notice = await stage.notice(NOTICE.url, NOTICE.html.replaceAll(DATE, "trước ngày 18/11"));
  await stage.isRead(notice);
  await notice.clickText("trước ngày 18/11");
  await notice.sees(/^Nội dung đã thay đổi$/u);
  await stage.take(notice.page, "difference");
  const tab = await stage.desk.tabOf(notice);
  const panel = await stage.own(`sidepanel.html?tab=${tab}`, { width: 360, height: 780 });
  await panel.getByText("Nội dung đã đổi").waitFor();
  await stage.take(panel, "panel");
  await panel.close();
  await notice.page.close();
}

async function longNames(stage: Stage): Promise<void> {
  const notice = await stage.notice(LONG_NAMES_URL, LONG_NAMES);
  await stage.isRead(notice);
  await notice.clickText("Bộ Xây dựng");
  await notice.card();
  await stage.take(notice.page, "card-long");
  await notice.edit();
  await stage.take(notice.page, "editor-long");
  await notice.page.close();
}

/** Pages of which only one sentence is said. */
async function sentences(stage: Stage): Promise<void> {
  for (const id of ["mat-thuvienphapluat", "noi-bo-thuvienphapluat", "thuoc-tinh-vanban"] as const) {
    const { url, html } = fixturePage(id);
    const notice = await stage.notice(url, html);
    await notice.sees(/Văn bản|nhiệm vụ/u);
    await stage.take(notice.page, id);
    await notice.page.close();
  }
}

/** Everything that stands on a web page. */
export async function onPage(stage: Stage): Promise<void> {
  await cards(stage);
  await changed(stage);
  await longNames(stage);
  await sentences(stage);
}

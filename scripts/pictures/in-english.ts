import { fixturePage } from "../../test/fixtures/pages.ts";
import type { Stage } from "./stage.ts";

const NOTICE = fixturePage("thong-bao-thuvienphapluat");
const EVERYTHING = /./u;

/** What stands on a web page, in another language than its own: marks, card, editor and what is said. */
export async function inEnglish(stage: Stage): Promise<void> {
  const { say } = stage;
  const exactly = (key: string): RegExp => new RegExp(`^${say(key)}$`, "u");
  const notice = await stage.notice(NOTICE.url, NOTICE.html);
  await notice.button(new RegExp(`^${say("page.collapse")}$|${say("page.expand")}`, "u"));
  await notice.pointInText("II. NHIỆM VỤ");
  await stage.take(notice.page, "page");
  await notice.openCard("trước ngày 30/11");
  await stage.take(notice.page, "card");
  await notice.press(exactly("page.edit"));
  await notice.sees(exactly("edit.heading"));
  await stage.take(notice.page, "editor");
  await notice.press(exactly("edit.cancel"));
  await notice.sees(exactly("page.dismiss"));
  await notice.press(exactly("page.saveTask"));
  await notice.sees(new RegExp(`^${say("edit.savedOn").replace("$1", "")}`, "u"));
  await stage.take(notice.page, "card-saved");
  const panel = await stage.own(`sidepanel.html?tab=${await stage.desk.tabOf(notice)}`, { width: 360, height: 780 });
  await panel.getByRole("listitem").first().waitFor();
  await stage.take(panel, "panel");
  await panel.close();
  await notice.page.close();
  const changed = await stage.notice(NOTICE.url, NOTICE.html.replaceAll("trước ngày 30/11", "trước ngày 18/11"));
  await changed.button(new RegExp(`^${say("page.collapse")}$|${say("page.expand")}`, "u"));
  await changed.clickText("trước ngày 18/11");
  await changed.sees(exactly("diff.heading"));
  await stage.take(changed.page, "difference");
  await changed.page.close();
  for (const id of ["mat-thuvienphapluat", "noi-bo-thuvienphapluat", "thuoc-tinh-vanban"] as const) {
    const { url, html } = fixturePage(id);
    const one = await stage.notice(url, html);
    await one.sees(EVERYTHING);
    await stage.take(one.page, id);
    await one.page.close();
  }
}

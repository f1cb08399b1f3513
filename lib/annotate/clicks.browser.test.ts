import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import {
  cardOf,
  clickWords,
  inRoot,
  paintedWords,
  pointInBody,
  pointOf,
  setUpPages,
  show,
} from "../../test/support/page-probe.ts";

setUpPages();

describe("a click on the page", () => {
  it("on a mark opens the card of its task", async () => {
    const shown = await show();
    await clickWords(shown, "trước ngày 30/11");
    expect(cardOf(shown).hidden).toBe(false);
    expect(cardOf(shown).textContent).toContain("Mục 1");
    expect(cardOf(shown).textContent).toContain("Nguyên văn: “trước ngày 30/11”");
    expect(cardOf(shown).textContent).toContain("Năm 2026 là suy ra từ ngày ban hành 06/11/2026");
    expect(paintedWords("active")).toEqual([expect.stringMatching(/^1\. Bộ Tài chính .* 30\/11\.$/u)]);
  });

  it("shows in the card every field of the task, or that the text does not say it", async () => {
    const shown = await show();
    await clickWords(shown, "trước ngày 30/11");
    const rows = [...cardOf(shown).querySelectorAll(".row")].map((row) => [
      row.querySelector("dt")?.textContent,
      row.querySelector("dd")?.textContent,
    ]);
    expect(rows).toEqual([
      ["Chủ trì", "Bộ Tài chính"],
      ["Phối hợp", "Bộ Y tế"],
      ["Thời hạn", expect.stringMatching(/^Trước 30\/11\/2026 .*Nguyên văn: “trước ngày 30\/11”/u)],
      ["Chỉ tiêu", "Không ghi trong văn bản"],
      ["Sản phẩm", "Không ghi trong văn bản"],
      ["6 rõ", expect.stringMatching(/thời gian đã rõ.*sản phẩm chưa rõ.*Văn bản chưa ghi rõ 2 nội dung/u)],
    ]);
    expect(inRoot(shown, ".note + .note").textContent).toBe(
      "“Trước ngày”, không gồm ngày 30/11/2026. Ngày làm việc cuối cùng trước đó là thứ Sáu 27/11/2026.",
    );
  });

  it("beside a mark does nothing, also where the line ends with the mark", async () => {
    const shown = await show("<p>1. Bộ Công an rà soát, báo cáo trước ngày 30/11</p>");
    await clickWords(shown, "rà soát");
    expect(cardOf(shown).hidden).toBe(true);
    const { x, y } = pointInBody(shown.root, "30/11");
    await userEvent.click(document.body, { position: { x: x + 80, y }, force: true });
    expect(cardOf(shown).hidden).toBe(true);
    await userEvent.click(document.body, { position: { x, y }, force: true });
    expect(cardOf(shown).hidden).toBe(false);
  });

  it("is understood on browsers that know only the older call (Chrome 109)", async () => {
    const shown = await show();
    Object.defineProperty(document, "caretPositionFromPoint", { value: undefined, configurable: true });
    await clickWords(shown, "trước ngày 30/11");
    Reflect.deleteProperty(document, "caretPositionFromPoint");
    expect(cardOf(shown).hidden).toBe(false);
  });

  it("on the page's own link stays the page's", async () => {
    const shown = await show();
    await clickWords(shown, "ít nhất 95%");
    expect(location.hash).toBe("#khac");
    expect(cardOf(shown).hidden).toBe(true);
    history.replaceState(null, "", " ");
  });

  it("with a modifier key, or at the end of a selection, stays the page's", async () => {
    const shown = await show();
    await clickWords(shown, "trước ngày 30/11", ["Control"]);
    expect(cardOf(shown).hidden).toBe(true);
    const [from, to] = [pointInBody(shown.root, "Bộ Y tế"), pointInBody(shown.root, "trước ngày 30/11")];
    await userEvent.dragAndDrop(document.body, document.body, { sourcePosition: from, targetPosition: to });
    expect(getSelection()?.toString()).toContain("bố trí kinh phí");
    expect(cardOf(shown).hidden).toBe(true);
  });

  it("that a script makes opens nothing", async () => {
    const shown = await show();
    const { x, y } = pointOf(shown.root, "trước ngày 30/11");
    document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: x, clientY: y, detail: 1 }));
    expect(cardOf(shown).hidden).toBe(true);
  });
});

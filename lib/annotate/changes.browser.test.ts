import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type AnnotatedPage, FakeBackground } from "../../test/support/annotated-page.ts";
import { buttonAt, cardOf, inRoot, setUpPages, show, TASKS, WIDE } from "../../test/support/page-probe.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { TaskId, TaskWording } from "../model/task.ts";

setUpPages();

/** Task 1 as it was saved: another coordinator, an earlier date. */
const BEFORE: TaskWording = {
  statement: "Bộ Tài chính chủ trì, phối hợp với Bộ Xây dựng bố trí kinh phí, báo cáo trước ngày 20/11.",
  leads: [{ name: "Bộ Tài chính", agencyIds: [] }],
  coordinating: [{ name: "Bộ Xây dựng", agencyIds: [] }],
  deadlines: [
    {
      text: "trước ngày 20/11",
      value: { form: "date", due: "2026-11-20" as IsoDate, at: null, exclusive: true, basis: "inferred" },
    },
  ],
  targets: [],
  product: null,
};

async function showChanged(style = WIDE): Promise<AnnotatedPage> {
  const background = new FakeBackground();
  background.saved = { "1": true, "2": true };
  background.changes = { "1": { taskId: "t1" as TaskId, before: BEFORE } };
  return show(TASKS, style, background);
}

async function openChanged(style = WIDE): Promise<AnnotatedPage> {
  const shown = await showChanged(style);
  await userEvent.click(buttonAt(shown, 0));
  await expect.poll(() => shown.shadow()?.querySelector(".difference")).not.toBeNull();
  return shown;
}

describe("a saved task whose words have changed", () => {
  it("has a button that says so, and counts as saved", async () => {
    const shown = await showChanged();
    expect([buttonAt(shown, 0).textContent, buttonAt(shown, 1).textContent]).toEqual(["Đã đổi", "Đã lưu"]);
    expect(buttonAt(shown, 0).getAttribute("aria-label")).toMatch(/^Nội dung đã đổi, xem nhiệm vụ mục 1/u);
    expect(inRoot(shown, ".bubble").textContent).toContain("2 đã lưu");
  });

  it("opens as one running text with what went and what came, named for the ear, then the fields that changed", async () => {
    const shown = await openChanged();
    expect(inRoot(shown, ".diff-text").textContent?.replace(/\s+/gu, " ")).toBe(
      "Bộ Tài chính chủ trì, phối hợp với Bộ bỏ Xây dựng thêm Y tế bố trí kinh phí, báo cáo trước ngày bỏ 20/11. thêm 30/11.",
    );
    const rows = [...cardOf(shown).querySelectorAll(".diff-row")].map((row) => row.textContent?.replace(/\s+/gu, " "));
    expect(rows).toEqual([
      "Phối hợp bỏ Bộ Xây dựng thêm Bộ Y tế",
      "Thời hạn bỏ Trước 20/11/2026 thêm Trước 30/11/2026 muộn hơn 10 ngày",
    ]);
    expect(shown.shadow()?.activeElement?.textContent).toBe("Nội dung đã thay đổi");
  });

  it.each([
    ["Cập nhật theo trang", true],
    ["Giữ bản đã lưu", false],
  ])("is settled by %s, for a real click only, and is then a saved task like others", async (name, take) => {
    const shown = await openChanged();
    const button = [...cardOf(shown).querySelectorAll("button")].find(({ textContent }) => textContent === name);
    button?.click();
    expect(shown.background.settled).toEqual([]);
    await userEvent.click(button as HTMLElement);
    await expect.poll(() => shown.shadow()?.querySelector(".difference")).toBeNull();
    expect(shown.background.settled).toEqual([["1", take]]);
    await expect.poll(() => buttonAt(shown, 0).textContent).toBe("Đã lưu");
    expect(cardOf(shown).hidden).toBe(false);
  });

  it("stays unsettled when that could not be stored, and says why", async () => {
    const shown = await openChanged();
    shown.background.failure = "disk-full";
    await userEvent.click(
      [...cardOf(shown).querySelectorAll("button")].find((one) => /^Giữ/u.test(one.textContent)) as HTMLElement,
    );
    await expect.poll(() => inRoot(shown, ".difference .outcome").textContent).toContain("Ổ đĩa sắp đầy");
    expect(buttonAt(shown, 0).textContent).toBe("Đã đổi");
  });

  it("is left by Escape as it was", async () => {
    const shown = await openChanged();
    await userEvent.keyboard("{Escape}");
    expect(cardOf(shown).hidden).toBe(true);
    expect(shown.background.settled).toEqual([]);
    await userEvent.click(buttonAt(shown, 1));
    await expect.poll(() => cardOf(shown).textContent).toContain("Mục 2");
    expect(shown.shadow()?.querySelector(".difference")).toBeNull();
  });
});

describe.each(["light", "dark"])("on a %s page", (theme) => {
  it("axe objects to nothing in the difference", async () => {
    await page.viewport(1200, 800);
    const shown = await openChanged(theme === "dark" ? `${WIDE} body{background:#10151c;color:#eee}` : WIDE);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations, passes } = await axe.run(cardOf(shown));
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

it("saved tasks that are nowhere on the page any more are said to be so", async () => {
  const background = new FakeBackground();
  background.gone = [{ taskId: "t9" as TaskId, path: "4", statement: "Bộ Công an báo cáo." }];
  const shown = await show(TASKS, WIDE, background);
  expect(inRoot(shown, ".bubble").textContent).toContain("1 nhiệm vụ đã lưu không còn tìm thấy trong văn bản");
});

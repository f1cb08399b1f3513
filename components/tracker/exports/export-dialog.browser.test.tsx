import "../../../entrypoints/tracker/style.css";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { COLUMNS, REPORT_COLUMNS } from "../../../lib/export/columns.ts";
import { mount } from "../../../test/support/mount.tsx";
import { ExportDialog, type ExportDialogProps, type ExportPlan } from "./ExportDialog.tsx";

let view: ReturnType<typeof mount> | null = null;
let exported: ExportPlan[] = [];
let kept: unknown[] = [];

const show = (changes: Partial<ExportDialogProps> = {}) => {
  exported = [];
  kept = [];
  view = mount(
    <ExportDialog
      plan={{ scope: "shown", format: "xlsx", columns: COLUMNS, separator: ";" }}
      counts={{ shown: 40, chosen: 3 }}
      filterWords="lọc theo: Quá hạn"
      usualSets={[{ name: "Cột của báo cáo", columns: REPORT_COLUMNS }]}
      ownSets={[{ name: "Họp giao ban", columns: ["statement", "leads"] }]}
      onSaveSet={(set) => void kept.push(set)}
      onRemoveSet={(name) => void kept.push(name)}
      onExport={(plan) => void exported.push(plan)}
      onClose={() => undefined}
      {...changes}
    />,
  );
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
};
const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));
const check = (name: string) => userEvent.click(page.getByRole("checkbox", { name, exact: true }));

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Sổ tay nhiệm vụ";
  await page.viewport(1280, 860);
});
afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  view?.unmount();
});

it.each(["light", "dark"])("has nothing that axe objects to, %s", async (scheme) => {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  show();
  await userEvent.click(page.getByRole("radio", { name: "Tệp CSV (.csv)" }));
  const { violations } = await axe.run("dialog", { resultTypes: ["violations"] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

describe("the scope", () => {
  it("is said in words, with the filter", () => {
    show();
    expect(document.querySelector("dialog p")?.textContent).toBe("40 nhiệm vụ đang hiển thị; lọc theo: Quá hạn");
  });

  it("is what was chosen, when that is asked for", async () => {
    show();
    await userEvent.click(page.getByRole("radio", { name: "3 nhiệm vụ đã chọn" }));
    await press("Xuất 3 nhiệm vụ");
    expect(exported).toMatchObject([{ scope: "chosen" }]);
  });

  it("is not asked where nothing is chosen", () => {
    show({ counts: { shown: 40, chosen: 0 } });
    expect(document.body.textContent).not.toContain("nhiệm vụ đã chọn");
  });
});

describe("the columns", () => {
  it("are written in the order in which they stand", async () => {
    show();
    await press("Họp giao ban");
    await check("Ghi chú");
    await press("Chuyển lên: Ghi chú");
    await press("Chuyển lên: Ghi chú");
    await press("Xuất 40 nhiệm vụ");
    expect(exported).toMatchObject([{ columns: ["note", "statement", "leads"] }]);
  });

  it("keep the focus on the button that moves them, also at the end", async () => {
    show();
    await press("Họp giao ban");
    await press("Chuyển lên: Cơ quan chủ trì");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Chuyển lên: Cơ quan chủ trì");
  });

  it("can be kept under a name, and the name given up", async () => {
    show();
    await press("Cột của báo cáo");
    await userEvent.fill(page.getByLabelText("Tên bộ cột"), "Tuần");
    await press("Giữ bộ cột");
    await press("Bỏ bộ cột: Họp giao ban");
    expect(kept).toEqual([{ name: "Tuần", columns: REPORT_COLUMNS }, "Họp giao ban"]);
  });

  it("without those that name the task make a file that cannot be taken in again, which is said", async () => {
    show();
    const status = () => document.querySelector("dialog [role=status]")?.textContent;
    expect(status()).toBe("");
    await check("Mã");
    await expect.poll(status).toContain("không nhập trở lại");
  });

  it("must be some", async () => {
    show({ plan: { scope: "shown", format: "csv", columns: ["note"], separator: ";" } });
    await check("Ghi chú");
    // A real pointer would wait for the button to become enabled.
    (page.getByRole("button", { name: "Xuất 40 nhiệm vụ" }).element() as HTMLElement).click();
    expect(exported).toEqual([]);
    expect(document.querySelector("dialog [role=status]")?.textContent).toBe("Chọn ít nhất một cột.");
  });
});

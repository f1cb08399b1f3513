import "../../entrypoints/report/style.css";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import type { Report } from "../../lib/export/report.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { mount } from "../../test/support/mount.tsx";
import { ReportBar } from "./ReportBar.tsx";
import { type ReportHead, ReportPaper } from "./ReportPaper.tsx";

const TODAY = "2026-11-23" as IsoDate;
const HEAD: ReportHead = {
  ...{ superior: "Ủy ban nhân dân tỉnh Nghệ An", unit: "Sở Y tế", place: "Nghệ An", title: "Bảng theo dõi nhiệm vụ" },
  ...{ attachedTo: "", hasMotto: true, hasSignature: true },
};
const ROW = { leads: "Bộ Y tế", coordinating: "", deadline: "Không ghi", product: "", note: "" };
const REPORT: Report = {
  groups: [
    {
      ...{ key: "a", heading: "Văn bản số 412/TB-VPCP ngày 20/11/2026" },
      rows: [
        { ...ROW, number: 1, statement: "Rà soát kho thuốc", status: ["Chưa hoàn thành, quá hạn"], isOverdue: true },
        { ...ROW, number: 2, statement: "Báo cáo", status: ["Hoàn thành đúng hạn", "Gia hạn"], isOverdue: false },
      ],
    },
  ],
  totals: { "done-on-time": 1, "done-late": 0, "open-in-time": 0, "open-overdue": 1, "open-undated": 0 },
  total: 2,
};

let view: ReturnType<typeof mount> | null = null;
const show = (changes: Partial<ReportHead> = {}) => {
  const head = { ...HEAD, ...changes };
  view = mount(
    <main>
      <ReportBar
        head={head}
        byNotice={true}
        scope="2 nhiệm vụ"
        numbersPages={true}
        onChange={() => undefined}
        onPrint={() => undefined}
      />
      <ReportPaper report={REPORT} head={head} today={TODAY} />
    </main>,
  );
};
const paper = (): string => document.querySelector(".paper")?.textContent ?? "";
const media = (features: readonly { readonly name: string; readonly value: string }[], media = "") =>
  cdp().send("Emulation.setEmulatedMedia", { media, features: [...features] });

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Bảng theo dõi nhiệm vụ";
  await page.viewport(1280, 860);
});
afterEach(async () => {
  view?.unmount();
  await media([]);
});

it.each(["light", "dark"])("the sheet and its bar have nothing that axe objects to, %s", async (scheme) => {
  await media([{ name: "prefers-color-scheme", value: scheme }]);
  show();
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

describe("the sheet", () => {
  it("has the parts of an appendix, in capitals where offices write capitals", () => {
    show();
    for (const words of [
      ...["ỦY BAN NHÂN DÂN TỈNH NGHỆ AN", "SỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ...["Nghệ An, ngày 23 tháng 11 năm 2026", "Phụ lục", "BẢNG THEO DÕI NHIỆM VỤ", "(Kèm theo ……", "NGƯỜI LẬP BẢNG"],
    ])
      expect(paper()).toContain(words);
  });

  it("leaves out what was not wanted, and says what it is attached to", () => {
    show({ hasMotto: false, hasSignature: false, attachedTo: "Báo cáo số 5/BC-SYT" });
    expect(paper()).not.toContain("CỘNG HÒA");
    expect(paper()).not.toContain("NGƯỜI LẬP BẢNG");
    expect(paper()).toContain("(Kèm theo Báo cáo số 5/BC-SYT)");
  });

  it("counts the states under the table", () => {
    show();
    const cells = [...document.querySelectorAll(".paper-totals td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["2", "1", "0", "0", "1", "0"]);
  });

  it("is printed without the bar, the heading of its table on every page, no task torn apart", async () => {
    show();
    await media([], "print");
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    expect(styleOf("section").display).toBe("none");
    expect(styleOf(".paper thead").display).toBe("table-header-group");
    expect(styleOf(".paper tbody tr").breakInside).toBe("avoid");
  });
});

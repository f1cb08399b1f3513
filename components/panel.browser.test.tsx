import "../entrypoints/sidepanel/style.css";
import axe from "axe-core";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { act, mount, named } from "../test/support/mount.tsx";
import { buildList, panelProps, panelStates, SAMPLE_DIRECTIVES, savedKeys, WATCHED } from "../test/support/panel-states.ts";
import { useSelection } from "./hooks/use-selection.ts";
import { PanelView } from "./PanelView.tsx";
import type { PanelFilter } from "./panel-tasks.ts";

const states = panelStates();
let view: ReturnType<typeof mount> | null = null;
const all = (selector: string): HTMLElement[] => [...(view?.container.querySelectorAll<HTMLElement>(selector) ?? [])];
const focused = (): string => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "";

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Nhiệm vụ trong văn bản";
  await page.viewport(360, 780);
});
afterEach(() => view?.unmount());

/** A panel that keeps its own filter, choice and saved tasks. */
function Panel({ onSaved }: { readonly onSaved?: (keys: readonly string[]) => void }) {
  const [filter, setFilter] = useState<PanelFilter>("all");
  const [saved, setSaved] = useState<readonly string[]>(["II.1.b#1"]);
  const { selected, select, toggle } = useSelection("412/TB-VPCP");
  const props = panelProps(buildList({ saved: savedKeys(...saved) }));
  const save = (keys: readonly string[]): void => {
    onSaved?.(keys);
    setSaved([...saved, ...keys]);
    select([]);
  };
  return (
    <PanelView
      {...props}
      filter={filter}
      onFilter={setFilter}
      selected={selected}
      rows={{ ...props.rows, onSelect: toggle }}
      bulk={{ onSelect: select, onSave: save }}
    />
  );
}

describe.each(["light", "dark"])("the panel, %s", (scheme) => {
  it.each(Object.keys(states))("has nothing that axe objects to: %s", async (name) => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    const props = states[name];
    if (!props) throw new Error(name);
    view = mount(<PanelView {...props} />);
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(8);
  });
});

describe("the list", () => {
  it("stands in headings and lists, in the order of the document", () => {
    view = mount(<PanelView {...panelProps()} />);
    expect(all("h2").map(({ textContent }) => textContent)).toEqual([
      "II.1Bộ Khoa học và Công nghệĐơn vị tôi: Chủ trì3 nhiệm vụ",
      "II.2Bộ Tài chínhĐơn vị tôi: Phối hợp1 nhiệm vụ",
      "II.4Các bộ và 2 cơ quan khác2 nhiệm vụ",
      "III.1Không ghi cơ quan chủ trì1 nhiệm vụ",
    ]);
    expect(all("li").map(({ dataset }) => dataset.task)).toEqual(SAMPLE_DIRECTIVES.map(({ key }) => key));
  });

  it("says which saved task the page has otherwise, and which it no longer has, and opens that one", async () => {
    const opened: string[] = [];
    view = mount(<PanelView {...panelProps(buildList(WATCHED))} onOpenSaved={(id) => void opened.push(id)} />);
    const row = all("li[data-task='II.1.b#1']")[0];
    expect(row?.textContent?.replaceAll("\u00a0", " ")).toContain("Đã lưu · Nội dung đã đổi");
    expect(row?.querySelector("button")?.title).toBe("Xem chỗ đã đổi");
    expect(all("h2").map(({ textContent }) => textContent)).toContain("Không còn tìm thấy trong văn bản: 1");
    await userEvent.click(named(view.container, "button", "Mở trong sổ tay"));
    expect(opened).toEqual(["gone"]);
    const unsaved = { ...WATCHED, saved: {} };
    view.render(<PanelView {...panelProps(buildList(unsaved))} />);
    expect(all("li[data-task='II.1.b#1']")[0]?.textContent).not.toContain("đã đổi");
  });

  it("says of each task what is known, and what the text does not state", () => {
    view = mount(<PanelView {...panelProps()} />);
    expect(all("li p").map(({ textContent }) => textContent?.replaceAll("\u00a0", " "))).toEqual([
      "Trước 15/12/2026 · a)",
      "Đã lưu · Không ghi thời hạn · ít nhất 95% · b)",
      "Trong Quý I năm 2027, 31/03/2027 · c)",
      "Bộ Thông tin và Truyền thông, nay là Bộ Khoa học và Công nghệ · Trước 20/11/2026, quá 3 ngày · năm suy ra",
      "Đơn vị tôi: Giao chung · Không ghi thời hạn · tối thiểu 80% · gạch đầu dòng 1",
      "Trước ngày 25 hằng tháng · kỳ tới 25/11 · gạch đầu dòng 2",
      "Không ghi thời hạn",
    ]);
  });

  it("marks what is mine by a word and a bar, in the heading when all of its tasks are alike", () => {
    view = mount(<PanelView {...panelProps()} />);
    expect(all("li[data-mine]").length).toBe(5);
    for (const row of all("li[data-mine]")) expect(getComputedStyle(row, "::before").borderLeftWidth).toBe("3px");
    expect(all("h2 .text-accent, li .text-accent").map(({ textContent }) => textContent)).toEqual([
      "Đơn vị tôi: Chủ trì",
      "Đơn vị tôi: Phối hợp",
      "Đơn vị tôi: Giao chung",
    ]);
  });

  it.each([
    ["none-mine", "Không có nhiệm vụ nào giao đơn vị tôi trong văn bản này.", ["Hiện tất cả"]],
    ["no-unit", "Chưa chọn đơn vị nào", ["Chọn đơn vị của tôi", "Hiện tất cả"]],
    ["none-left", "Không có nhiệm vụ nào trong nhóm này.", ["Hiện tất cả"]],
    ["no-task", "Không tìm thấy nhiệm vụ nào trong văn bản này.", []],
  ])("says why it is empty, and the next step: %s", (name, words, steps) => {
    view = mount(<PanelView {...(states[name] as (typeof states)[string])} />);
    const section = named(document, "section", "Nhiệm vụ theo thứ tự văn bản");
    expect(section.textContent).toContain(words);
    expect([...section.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(steps);
  });

  it("gives back what was dismissed", async () => {
    const onBringBack = vi.fn();
    view = mount(<PanelView {...(states.dismissed as (typeof states)[string])} onBringBack={onBringBack} />);
    expect(all("h2").at(-1)?.textContent).toBe("Đã bỏ: 2");
    await userEvent.click(named(document, "button", "Hiện lạiBáo cáo những khó khăn"));
    expect(onBringBack.mock.calls).toEqual([["III.1#1"]]);
  });

  it("offers no choice of what is saved already", () => {
    view = mount(<PanelView {...panelProps()} />);
    expect(all("li").map((row) => row.querySelector("input") !== null)).toEqual([true, false, true, true, true, true, true]);
  });

  it("shows a task on the page by a press anywhere in its row but on the check box", async () => {
    const onGoTo = vi.fn();
    const props = panelProps();
    view = mount(<PanelView {...props} rows={{ ...props.rows, onGoTo }} />);
    await userEvent.click(all("li p")[3] as HTMLElement, { force: true });
    await userEvent.click(all("li button")[0] as HTMLElement);
    await userEvent.click(all("li input")[0] as HTMLElement);
    expect(onGoTo.mock.calls).toEqual([["II.2#1"], ["II.1.a#1"]]);
  });
});

describe("choosing and saving", () => {
  it("counts what is chosen, and saves just that", async () => {
    const onSaved = vi.fn();
    view = mount(<Panel onSaved={onSaved} />);
    expect(all("fieldset").length).toBe(1);
    for (const index of [0, 2]) await act(() => userEvent.click(all("li input")[index] as HTMLElement));
    expect(all("fieldset").at(-1)?.textContent).toContain("Đã chọn 2");
    await act(() => userEvent.click(named(document, "button", "Lưu 2 nhiệm vụ")));
    expect(onSaved.mock.calls).toEqual([[["II.1.a#1", "II.2#1"]]]);
    expect(all("fieldset").length).toBe(1);
  });

  it("chooses all that the filter shows and none that it hides", async () => {
    const onSaved = vi.fn();
    view = mount(<Panel onSaved={onSaved} />);
    await act(() => userEvent.click(all("li input")[5] as HTMLElement));
    await act(() => userEvent.click(named(document, "label", "Có hạn")));
    expect(all("li").length).toBe(4);
    // What was chosen before is out of sight: the bar does not speak of it, and would not save it.
    expect(all("fieldset").length).toBe(1);
    await act(() => userEvent.click(all("li input")[0] as HTMLElement));
    expect(all("fieldset").at(-1)?.textContent).toContain("Đã chọn 1");
    await act(() => userEvent.click(named(document, "label", "Đã chọn")));
    await act(() => userEvent.click(named(document, "button", "Lưu 4 nhiệm vụ")));
    expect(onSaved.mock.calls).toEqual([[["II.1.a#1", "II.1.c#1", "II.2#1", "II.4.-2#1"]]]);
  });

  it("gives the choice up", async () => {
    view = mount(<Panel />);
    await act(() => userEvent.click(all("li input")[0] as HTMLElement));
    await act(() => userEvent.click(named(document, "button", "Bỏ chọn")));
    expect(all("li input").some((box) => (box as HTMLInputElement).checked)).toBe(false);
  });
});

describe("the keyboard", () => {
  it("moves among rows by arrows, on the words and on the check boxes", async () => {
    view = mount(<Panel />);
    all("li button")[0]?.focus();
    await act(() => userEvent.keyboard("{ArrowDown}{ArrowDown}"));
    expect(focused()).toMatch(/^Trình Đề án/u);
    await act(() => userEvent.keyboard("{End}"));
    expect(focused()).toMatch(/^Báo cáo/u);
    await act(() => userEvent.keyboard("{Home}{Shift>}{Tab}{/Shift}"));
    expect(focused()).toMatch(/^Chọn: Rà soát/u);
    // The saved row has no box: its words take the focus.
    await act(() => userEvent.keyboard("{ArrowDown}"));
    expect(focused()).toMatch(/^Hướng dẫn/u);
  });

  it("chooses by the space bar, saves, and stays on the row", async () => {
    view = mount(<Panel />);
    all("li input")[1]?.focus();
    await act(() => userEvent.keyboard(" "));
    named(document, "button", "Lưu 1 nhiệm vụ").focus();
    await act(() => userEvent.keyboard("{Enter}"));
    expect(focused()).toMatch(/^Trình Đề án/u);
  });

  it("changes the filter by arrows", async () => {
    view = mount(<Panel />);
    all("input[type=radio]")[0]?.focus();
    await act(() => userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}"));
    expect(all("li").length).toBe(6);
  });

  it("is told the keys of the page, and those that have none", async () => {
    view = mount(<PanelView {...panelProps()} />);
    await act(() => userEvent.click(named(document, "button", "Phím tắt")));
    expect(all("dl > div").map(({ textContent }) => textContent)).toEqual([
      "Nhiệm vụ sau trên trangAlt+.",
      "Nhiệm vụ trước trên trangAlt+,",
      "Lưu nhiệm vụ đang mởAlt+L",
      "Lưu thành nhiệm vụchưa gán",
      "Lưu mọi nhiệm vụ của đơn vị tôi trên trangchưa gán",
      "Mở danh sách nhiệm vụ bên cạnh trangchưa gán",
    ]);
  });
});

describe("the layout", () => {
  it.each([180, 280, 360, 600])("fits %i px: nothing scrolls sideways, the bar stays in sight", async (width) => {
    await page.viewport(width, 600);
    view = mount(<PanelView {...(states.selected as (typeof states)[string])} />);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(all("main")[0]?.getBoundingClientRect().bottom).toBe(600);
    const save = named(document, "button", "Lưu 2 nhiệm vụ").getBoundingClientRect();
    expect([save.bottom <= 600, save.right <= width]).toEqual([true, true]);
  });

  it.each([180, 280, 600])("keeps heading, buttons and the list of keys apart and in the window at %i px", async (width) => {
    await page.viewport(width, 700);
    view = mount(<PanelView {...panelProps()} />);
    const heading = all("h1")[0]?.getBoundingClientRect() as DOMRect;
    const button = named(document, "button", "Phím tắt");
    const box = button.getBoundingClientRect();
    expect(box.left >= heading.right || box.top >= heading.bottom).toBe(true);
    await act(() => userEvent.click(button));
    const keys = document.getElementById(button.getAttribute("aria-controls") ?? "")?.getBoundingClientRect() as DOMRect;
    expect([keys.left >= 0, keys.right <= width, keys.top >= box.bottom]).toEqual([true, true, true]);
  });

  it("has a select in place of the segment where there is no room", async () => {
    await page.viewport(300, 600);
    view = mount(<Panel />);
    expect(getComputedStyle(all("fieldset")[0] as Element).display).toBe("none");
    const select = all("select")[0] as HTMLSelectElement;
    expect(getComputedStyle(select).display).toBe("block");
    await act(() => userEvent.selectOptions(select, "dated"));
    expect(all("li").length).toBe(4);
  });

  it("has no control that is pressed with less than 24 px", () => {
    view = mount(<PanelView {...(states.selected as (typeof states)[string])} />);
    for (const control of all("button, label")) {
      const { width, height } = control.getBoundingClientRect();
      const isWhole = Math.min(width, height) >= 24 || getComputedStyle(control, "::after").position === "absolute";
      expect([control.textContent, isWhole]).toEqual([control.textContent, true]);
    }
  });
});

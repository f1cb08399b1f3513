import "../entrypoints/options/style.css";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { OwnUnit } from "../lib/model/own-unit.ts";
import { act, mount, named } from "../test/support/mount.tsx";
import { buildUnit, settingsProps, settingsStates } from "../test/support/settings-states.ts";
import { SettingsView } from "./SettingsView.tsx";

const states = settingsStates();
let view: ReturnType<typeof mount> | null = null;
const all = (selector: string): HTMLElement[] => [...(view?.container.querySelectorAll<HTMLElement>(selector) ?? [])];
const box = (): HTMLInputElement => view?.container.querySelector("[role=combobox]") as HTMLInputElement;
const options = (): (string | null)[] => all("[role=option]").map(({ textContent }) => textContent);

beforeEach(async () => {
  document.documentElement.lang = "vi";
  document.title = "Cài đặt";
  await page.viewport(1280, 860);
});
afterEach(() => view?.unmount());

describe.each(["light", "dark"])("the settings, %s", (scheme) => {
  it.each(Object.keys(states))("have nothing that axe objects to: %s", async (name) => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    const props = states[name];
    if (!props) throw new Error(name);
    view = mount(<SettingsView {...props} />);
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(8);
  });
});

describe("choosing a unit", () => {
  const show = () => {
    const added: unknown[] = [];
    const props = settingsProps([]);
    view = mount(<SettingsView {...props} unit={{ ...props.unit, onAdd: (one) => void added.push(one) }} />);
    return added;
  };

  it("suggests bodies for words without diacritics, and what was typed as the last", async () => {
    show();
    await userEvent.type(box(), "bo y te");
    await expect.poll(() => options()[0]).toBe("Bộ Y tế");
    expect(options().slice(-1)).toEqual(["Thêm “bo y te” theo tên tự nhậpEnter"]);
    expect(all("[role=status]").map(({ textContent }) => textContent)).toContain(`${options().length - 1} gợi ý`);
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("goes by arrows, which the box points at, and Enter", async () => {
    const added = show();
    await userEvent.type(box(), "bo y te");
    await expect.poll(() => options()[0]).toBe("Bộ Y tế");
    expect(box().getAttribute("aria-activedescendant")).toBeNull();
    await userEvent.keyboard("{ArrowDown}");
    const active = document.getElementById(box().getAttribute("aria-activedescendant") ?? "");
    expect([active?.textContent, active?.getAttribute("aria-selected")]).toEqual(["Bộ Y tế", "true"]);
    await userEvent.keyboard("{Enter}");
    expect(added).toMatchObject([{ name: "Bộ Y tế", agencyId: "bo-y-te" }]);
    expect([box().value, box().getAttribute("aria-expanded")]).toEqual(["", "false"]);
    expect(document.activeElement).toBe(box());
  });

  it("goes by pointer, and the focus stays in the box", async () => {
    const added = show();
    await userEvent.type(box(), "BKHCN");
    await expect.poll(() => options()[0]).toBe("Bộ Khoa học và Công nghệ");
    await userEvent.click(named(view?.container as HTMLElement, "[role=option]", "Bộ Khoa học và Công nghệ"));
    expect(added).toMatchObject([{ agencyId: "bo-khcn" }]);
    expect(document.activeElement).toBe(box());
  });

  it("takes any name on Enter", async () => {
    const added = show();
    await userEvent.type(box(), "  Tổ công  nghệ số {Enter}");
    expect(added).toEqual([{ name: "Tổ công nghệ số", agencyId: null }]);
  });

  it("is closed by Escape, which keeps the words", async () => {
    show();
    await userEvent.type(box(), "bo y te");
    await expect.poll(() => options().length).toBeGreaterThan(1);
    await userEvent.keyboard("{Escape}");
    expect([box().value, box().getAttribute("aria-expanded")]).toEqual(["bo y te", "false"]);
  });

  it("waits while an input method composes, and its Enter chooses nothing", async () => {
    const added = show();
    box().focus();
    const send = (event: Event): void => act(() => void box().dispatchEvent(event));
    const type = (value: string): void => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box(), value);
      send(new InputEvent("input", { bubbles: true }));
    };
    send(new CompositionEvent("compositionstart", { bubbles: true }));
    type("bo y te");
    expect(options()).toEqual([]);
    send(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
    expect(added).toEqual([]);
    send(new CompositionEvent("compositionend", { bubbles: true }));
    await expect.poll(() => options()[0]).toBe("Bộ Y tế");
  });
});

describe("a chosen unit", () => {
  const show = (name: string, fields: Partial<OwnUnit> = {}) => {
    const changed: OwnUnit[] = [];
    const props = settingsProps([]);
    const unit = { ...props.unit, units: [buildUnit(name, fields)], onChange: (one: OwnUnit) => void changed.push(one) };
    view = mount(<SettingsView {...props} unit={unit} />);
    return changed;
  };
  const check = (words: string): Promise<void> => userEvent.click(named(view?.container as HTMLElement, "label", words));

  it("says whose tasks count, until when and by what act; each can be taken out", async () => {
    const changed = show("Bộ Khoa học và Công nghệ");
    expect(view?.container.textContent).toContain("01/03/2025, theo Nghị quyết 176/2025/QH15");
    await check("Bộ Thông tin và Truyền thông");
    const others = buildUnit("Bộ Khoa học và Công nghệ").unit.predecessorIds.filter((id) => id !== "bo-tttt");
    expect(changed.map(({ predecessorIds }) => predecessorIds)).toEqual([others]);
  });

  it("never counts a body with other heirs unasked, and names them", async () => {
    const changed = show("Bộ Y tế");
    expect(view?.container.textContent).toContain("Công việc còn chuyển cho Bộ Nội vụ; Bộ Giáo dục và Đào tạo");
    await check("Bộ Lao động - Thương binh và Xã hội");
    expect(changed[0]?.predecessorIds).toEqual(["bo-ldtbxh"]);
  });

  it("is bound through the collectives that are checked; those concerned are not at first", async () => {
    const changed = show("Bộ Y tế");
    const related = named(view?.container as HTMLElement, "label", "các cơ quan, đơn vị liên quan");
    expect((document.getElementById(related.getAttribute("for") ?? "") as HTMLInputElement).checked).toBe(false);
    await check("các cơ quan, đơn vị liên quan");
    expect(changed[0]?.collectives).toContain("related");
  });

  it("learns other names, each once, and forgets them", async () => {
    const changed = show("Bộ Y tế", { aliases: ["Ngành Y tế"] });
    const input = named(view?.container as HTMLElement, "input", "Thêm tên gọi khác");
    await userEvent.type(input, "Ngành Y tế{Enter}");
    await userEvent.type(input, "  Y tế  Trung ương{Enter}");
    expect(changed.map(({ aliases }) => aliases)).toEqual([["Ngành Y tế", "Y tế Trung ương"]]);
    await userEvent.click(named(view?.container as HTMLElement, "button", "Bỏ tên gọi Ngành Y tế"));
    expect(changed[1]?.aliases).toEqual([]);
  });

  it("of a province asks for the province when its name has none", () => {
    show("Sở Tài chính");
    expect(view?.container.textContent).toContain("Tên này có ở nhiều tỉnh");
  });
});

describe("where reading is off", () => {
  it("each place can be switched on again", async () => {
    const on: string[] = [];
    const props = states["reading-off"];
    if (!props) throw new Error("no state");
    const reading = { ...props.reading, onSwitchOn: (...place: readonly string[]) => void on.push(place.join(" ")) };
    view = mount(<SettingsView {...props} reading={reading} />);
    for (const button of all("main button")) await userEvent.click(button);
    expect(on).toEqual(["everywhere ", "site thuvienphapluat.vn", "page https://vanban.chinhphu.vn/?pageid=27160&docid=1"]);
  });
});

describe("the layout", () => {
  it("has a list of sections beside them, and a select where there is no room", async () => {
    view = mount(<SettingsView {...settingsProps([])} />);
    const list = all("nav ul")[0] as HTMLElement;
    const select = all("nav select")[0] as HTMLElement;
    expect([getComputedStyle(list).display, getComputedStyle(select).display]).toEqual(["block", "none"]);
    await userEvent.click(named(list, "button", "Quyền riêng tư"));
    expect(all("h2")[0]?.textContent).toBe("Quyền riêng tư");
    await page.viewport(640, 700);
    expect([getComputedStyle(list).display, getComputedStyle(select).display]).toEqual(["none", "inline-block"]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
  });
});

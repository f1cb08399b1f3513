import "../entrypoints/popup/style.css";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { mount, named } from "../test/support/mount.tsx";
import { ownItems, popupProps, popupStates, sampleItems, TASKS_ON_PAGE } from "../test/support/popup-states.ts";
import { PopupView } from "./PopupView.tsx";

const states = popupStates();
let view: ReturnType<typeof mount> | null = null;

beforeEach(() => {
  document.documentElement.lang = "vi";
  document.title = "Sổ tay nhiệm vụ";
});
afterEach(() => view?.unmount());

async function setScheme(value: "light" | "dark"): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
}

describe.each(["light", "dark"] as const)("the popup, %s", (scheme) => {
  it.each(Object.keys(states))("has nothing that axe objects to: %s", async (name) => {
    await setScheme(scheme);
    expect(matchMedia("(prefers-color-scheme: dark)").matches).toBe(scheme === "dark");
    const props = states[name];
    if (!props) throw new Error(name);
    view = mount(<PopupView {...props} />);
    // Row actions are transparent until the row has the pointer or the focus: show them, so that their colours are judged.
    for (const element of view.container.querySelectorAll<HTMLElement>(".opacity-0")) element.style.opacity = "1";
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});

it("the search box has room for the words that stand in it, also beside the filter", async () => {
  await page.viewport(400, 560);
  view = mount(<PopupView {...popupProps(ownItems())} mine={{ on: true, onToggle: () => {} }} />);
  const input = view.container.querySelector("input[placeholder]") as HTMLInputElement;
  const { font, paddingLeft, paddingRight } = getComputedStyle(input);
  const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  canvas.font = font;
  const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  for (const words of [input.placeholder, "Search tasks, agencies"])
    expect(canvas.measureText(words).width).toBeLessThanOrEqual(room);
  expect(input.getAttribute("aria-label")).toBe("Tìm nhiệm vụ, cơ quan, số văn bản");
});

describe("the user's own tasks", () => {
  const mineWords = (): (string | undefined)[] =>
    [...(view?.container.querySelectorAll(".mine-bar") ?? [])].map(
      (row) => row.querySelector(".text-accent")?.textContent ?? undefined,
    );

  it("bear a bar and say their role instead of a name", () => {
    view = mount(<PopupView {...popupProps(ownItems())} mine={{ on: false, onToggle: () => {} }} />);
    expect(mineWords().sort()).toEqual(["Chủ trì", "Giao chung", "Phối hợp"]);
  });

  it("are all that the filter leaves; it says so and can be taken off", async () => {
    let toggled = 0;
    const mine = { on: true, onToggle: () => void toggled++ };
    view = mount(<PopupView {...popupProps(ownItems().filter(({ binding }) => binding))} mine={mine} />);
    const filter = named(view.container, "button", "Của tôi");
    expect(filter.getAttribute("aria-pressed")).toBe("true");
    expect(view.container.querySelector("footer")?.textContent).toContain("3 nhiệm vụ của tôi");
    await userEvent.click(filter);
    expect(toggled).toBe(1);
  });

  it("on the page are saved first, by the one filled button", async () => {
    const asked: (readonly string[])[] = [];
    const props = popupProps(sampleItems(), "", { ...TASKS_ON_PAGE, mine: 6, myUnsaved: ["1", "4"] });
    const page = {
      ...props.page,
      actions: { ...props.page.actions, onSaveMine: (keys: readonly string[]) => void asked.push(keys) },
    };
    view = mount(<PopupView {...props} page={page} />);
    expect(view.container.textContent).toContain("6 của đơn vị tôi");
    expect([...view.container.querySelectorAll("button.bg-fill")].map(({ textContent }) => textContent)).toEqual([
      "Lưu 2 việc của tôi",
    ]);
    await userEvent.click(named(view.container, "button", "Lưu 2 việc của tôi"));
    expect(asked).toEqual([["1", "4"]]);
  });
});

describe("the layout", () => {
  it("keeps header and footer in place and scrolls only the list", async () => {
    await page.viewport(400, 560);
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    expect(document.body.getBoundingClientRect()).toMatchObject({ width: 400, height: 560 });
    const footer = view.container.querySelector("footer");
    expect(footer?.getBoundingClientRect().bottom).toBe(560);
    const list = view.container.querySelector('section[aria-label="Nhiệm vụ theo thời hạn"]')?.parentElement;
    expect(list?.scrollHeight).toBeGreaterThan(list?.clientHeight ?? 0);
  });

  it("leaves room for stacked accents wherever text is cut", () => {
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    const statements = [...view.container.querySelectorAll<HTMLElement>(".line-clamp-2")];
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) {
      const { lineHeight, fontSize } = getComputedStyle(statement);
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(1.4);
    }
  });

  it("has no control smaller than 18 px, and none that is pressed with less than 24 px", () => {
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    for (const button of view.container.querySelectorAll("button")) {
      const { width, height } = button.getBoundingClientRect();
      expect([button.title, Math.min(width, height) >= 24]).toEqual([button.title, true]);
    }
  });

  it("opens five thousand tasks at once", () => {
    const sample = sampleItems();
    const items = Array.from({ length: 5000 }, (_, i) => {
      const item = sample[i % sample.length] as (typeof sample)[number];
      return { ...item, task: { ...item.task, id: `${i}` as typeof item.task.id } };
    });
    view = mount(<PopupView {...popupProps(items)} />);
    expect(view.container.querySelectorAll("[data-task]").length).toBeLessThan(500);
    expect(view.container.textContent).toContain("Xem thêm 200 nhiệm vụ");
  });
});

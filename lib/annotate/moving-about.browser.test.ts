import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { FakeBackground } from "../../test/support/annotated-page.ts";
import { buttonAt, type cardOf, inRoot, setUpPages, show, TASKS, WIDE } from "../../test/support/page-probe.ts";

setUpPages();

const FAR = `${TASKS.replaceAll("<p", "<p style='margin-bottom:1500px'")}`;
const position = (shown: Parameters<typeof cardOf>[0]): string | null => inRoot(shown, ".position").textContent;

describe("the list of the page", () => {
  it("holds the tasks, what is saved of them, and which one is open", async () => {
    const background = new FakeBackground();
    background.saved = { "2": true };
    const { annotator } = await show(TASKS, WIDE, background);
    expect(annotator.list()).toMatchObject({ status: "directive", saved: { "2": true }, pending: {}, shown: null });
    expect(annotator.list()).not.toHaveProperty("mentions");
    expect(annotator.goTo("3")).toBe(true);
    expect(annotator.list()).toMatchObject({ shown: "3" });
  });

  it("says why a task is not saved", async () => {
    const background = new FakeBackground();
    background.failure = "disk-full";
    const { annotator } = await show(TASKS, WIDE, background);
    expect(await annotator.save(["1"])).toEqual({ code: "disk-full" });
    expect(annotator.list()).toMatchObject({ pending: { "1": "failed" } });
  });

  it("is what the page is, where it is no notice", async () => {
    const { annotator } = await show(TASKS, WIDE, Object.assign(new FakeBackground(), { answer: { status: "attributes-only" } }));
    expect(annotator.list()).toEqual({ status: "attributes-only" });
    expect(annotator.goTo("1")).toBe(false);
  });
});

describe("news of the page", () => {
  it("are told when something is saved here, and when the page is left", async () => {
    const shown = await show();
    const told = shown.news.length;
    await userEvent.click(buttonAt(shown, 0));
    await expect.poll(() => shown.news.length).toBeGreaterThan(told + 1);
    const before = shown.news.length;
    shown.annotator.stop();
    expect(shown.news.slice(before)).toEqual([{ news: "tasks-changed" }]);
  });

  it("name the open card once somebody has asked for the list, and not before", async () => {
    const shown = await show();
    const cards = () => shown.news.flatMap((news) => (news.news === "task-shown" ? [news.key] : []));
    shown.annotator.run("next-task");
    await userEvent.keyboard("{Escape}");
    expect(cards()).toEqual([]);
    shown.annotator.list();
    shown.annotator.run("next-task");
    await userEvent.keyboard("{Escape}");
    expect(cards()).toEqual(["2", null]);
  });
});

describe("next and previous", () => {
  it("go on from the open task, around the ends", async () => {
    const shown = await show();
    const steps = ["next-task", "next-task", "next-task", "next-task", "previous-task"] as const;
    const seen = steps.map((command) => {
      shown.annotator.run(command);
      return position(shown);
    });
    expect(seen).toEqual(["1/3", "2/3", "3/3", "1/3", "3/3"]);
  });

  it("go from where the reader has scrolled to when no card is open", async () => {
    const shown = await show(FAR, WIDE);
    const tops = [...shown.root.querySelectorAll("p")].filter((item) => /^\d/u.test(item.textContent ?? ""));
    window.scrollTo(0, (tops[1]?.getBoundingClientRect().top ?? 0) + window.scrollY - 50);
    shown.annotator.run("next-task");
    expect(position(shown)).toBe("2/3");
    await userEvent.keyboard("{Escape}");
    window.scrollTo(0, (tops[2]?.getBoundingClientRect().top ?? 0) + window.scrollY - 400);
    shown.annotator.run("previous-task");
    expect(position(shown)).toBe("2/3");
  });

  it("go on from the task that was closed while it is still in sight", async () => {
    const shown = await show();
    shown.annotator.run("next-task");
    await userEvent.keyboard("{Escape}");
    shown.annotator.run("next-task");
    expect(position(shown)).toBe("2/3");
  });
});

describe("keys", () => {
  it("are named on the buttons that do the same, and on no other", async () => {
    const background = new FakeBackground();
    background.shortcuts = { "next-task": "Alt+.", "save-task": "Ctrl+L" };
    const shown = await show(TASKS, WIDE, background);
    const next = inRoot(shown, ".bubble [aria-label='Nhiệm vụ sau']");
    expect([next.title, next.getAttribute("aria-keyshortcuts")]).toEqual(["Nhiệm vụ sau (Alt+.)", "Alt+."]);
    expect(next.getAttribute("aria-label")).toBe("Nhiệm vụ sau");
    expect(inRoot(shown, ".bubble [aria-label='Nhiệm vụ trước']").hasAttribute("aria-keyshortcuts")).toBe(false);
    shown.annotator.run("save-task");
    const save = inRoot(shown, ".card .filled");
    expect([save.title, save.getAttribute("aria-keyshortcuts")]).toEqual(["Lưu nhiệm vụ (Ctrl+L)", "Control+L"]);
    expect(shown.background.asked).toEqual([]);
    shown.annotator.run("save-task");
    expect(shown.background.asked).toEqual([["1"]]);
  });
});

describe("the button of the panel", () => {
  it("is there where the browser lets a page ask for it", async () => {
    const shown = await show();
    expect(shown.shadow()?.querySelector("[aria-label='Mở danh sách bên cạnh']")).toBeNull();
    const other = await show(TASKS, WIDE, new FakeBackground(), {
      onOpenPanel: () => void other.news.push({ news: "tasks-changed" }),
    });
    const before = other.news.length;
    inRoot(other, "[aria-label='Mở danh sách bên cạnh']").click();
    expect(other.news.length).toBe(before);
    await userEvent.click(inRoot(other, "[aria-label='Mở danh sách bên cạnh']"));
    expect(other.news.length).toBe(before + 1);
  });
});

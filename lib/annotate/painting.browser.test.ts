import { afterEach, describe, expect, it } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { FakeBackground } from "../../test/support/annotated-page.ts";
import {
  clickWords,
  inRoot,
  ownHighlights,
  paintedWords,
  pointOf,
  setUpPages,
  show,
  TASKS,
  WIDE,
} from "../../test/support/page-probe.ts";

setUpPages();
const force = (value: string) => cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
afterEach(() => force("none"));

describe("marks", () => {
  it("are painted by kind, and gone after the annotator has stopped", async () => {
    const shown = await show();
    expect(paintedWords("lead")).toEqual(["Bộ Tài chính", "Bộ Công an", "Văn phòng Chính phủ"]);
    expect(paintedWords("coordinating")).toEqual(["Bộ Y tế"]);
    expect(paintedWords("deadline")).toEqual(["trước ngày 30/11", "đến hết ngày 31/12/2026"]);
    expect(paintedWords("target")).toEqual(["ít nhất 95%"]);
    shown.annotator.stop();
    expect(ownHighlights()).toEqual([]);
    expect(shown.shadow()).toBeNull();
  });

  it("and all that is shown leave the page's own tree as it is", async () => {
    document.body.innerHTML = "";
    const changes: MutationRecord[] = [];
    const shown = await show();
    const before = document.body.outerHTML;
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    await shown.annotator.refresh();
    await clickWords(shown, "trước ngày 30/11");
    await userEvent.click(inRoot(shown, ".card .filled"));
    shown.annotator.stop();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.body.outerHTML).toBe(before);
  });

  it("take the dark set on a dark page, whatever the system prefers", async () => {
    await show(TASKS, `${WIDE} body{background:#10151c;color:#eee}`);
    expect(ownHighlights().every((name) => name.endsWith("-dark"))).toBe(true);
    expect(paintedWords("lead-dark")).toHaveLength(3);
  });

  it("are drawn as lines of our own in forced colours, and painted again without them", async () => {
    await force("active");
    const shown = await show();
    expect(ownHighlights()).toEqual([]);
    await expect.poll(() => shown.shadow()?.querySelectorAll(".line").length).toBeGreaterThan(0);
    const { y } = pointOf(shown.root, "Văn phòng Chính phủ");
    const lines = [...(shown.shadow()?.querySelectorAll(".line[data-kind=lead]") ?? [])].map((line) =>
      line.getBoundingClientRect(),
    );
    expect(lines.some((line) => line.bottom > y && line.bottom < y + 16 && line.width > 100)).toBe(true);
    await force("none");
    await expect.poll(() => paintedWords("lead")).toHaveLength(3);
    expect(shown.shadow()?.querySelectorAll(".line")).toHaveLength(0);
  });

  it("and the passage whose card is open is framed in forced colours, until the card is closed", async () => {
    await force("active");
    const shown = await show();
    const frames = (): DOMRect[] =>
      [...(shown.shadow()?.querySelectorAll("[data-kind=active]") ?? [])].map((frame) => frame.getBoundingClientRect());
    await expect.poll(() => shown.shadow()?.querySelectorAll(".line").length).toBeGreaterThan(0);
    expect(frames()).toEqual([]);
    await clickWords(shown, "Bộ Công an");
    await expect.poll(() => frames().length).toBeGreaterThan(0);
    const { x, y } = pointOf(shown.root, "Bộ Công an");
    expect(frames().some(({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom)).toBe(true);
    const first = pointOf(shown.root, "bố trí kinh phí");
    expect(frames().every(({ top }) => top > first.y)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(frames).toEqual([]);
  });

  it("are printed when the user has asked for it, all of them, and are not there on the screen", async () => {
    const background = new FakeBackground();
    background.printsMarks = true;
    const { annotator } = await show(TASKS, WIDE, background);
    const onScreen = ownHighlights();
    await expect
      .poll(() => {
        dispatchEvent(new Event("beforeprint"));
        return paintedWords("print-lead");
      })
      .toEqual(["Bộ Tài chính", "Bộ Công an", "Văn phòng Chính phủ"]);
    expect(paintedWords("print-deadline")).toHaveLength(2);
    dispatchEvent(new Event("afterprint"));
    expect(ownHighlights()).toEqual(onScreen);
    background.printsMarks = false;
    await annotator.refresh();
    dispatchEvent(new Event("beforeprint"));
    expect(ownHighlights()).toEqual(onScreen);
  });

  it("follow text that the page replaces later", async () => {
    const { root, background } = await show();
    const paragraph = document.createElement("p");
    paragraph.textContent = "4. Bộ Công an báo cáo trước ngày 30/11.";
    root.append(paragraph);
    await expect.poll(() => paintedWords("deadline").length).toBe(3);
    expect(background.readings).toHaveLength(2);
  });

  it("stay on their words when the page only splits its text nodes, without asking again", async () => {
    const { root, background } = await show();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) for (let rest = node; rest.length > 3; ) rest = rest.splitText(3);
    await new Promise((done) => setTimeout(done, 700));
    expect(paintedWords("lead")).toEqual(["Bộ Tài chính", "Bộ Công an", "Văn phòng Chính phủ"]);
    expect(background.readings).toHaveLength(1);
  });
});

it("a passage that was asked for is brought into view and tinted for two seconds", async () => {
  const background = new FakeBackground();
  background.flash = "3";
  const shown = await show(`<div style="height:3000px"></div>${TASKS}`, WIDE, background);
  expect(paintedWords("active")).toEqual(["3. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện."]);
  await expect.poll(() => pointOf(shown.root, "Văn phòng").y, { timeout: 3000 }).toBeLessThan(innerHeight);
  await expect.poll(() => paintedWords("active"), { timeout: 4000 }).toEqual([]);
  window.scrollTo(0, 0);
});

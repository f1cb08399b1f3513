import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type AnnotatedPage, FakeBackground } from "../../test/support/annotated-page.ts";
import { cardOf, inRoot, setUpPages, show, TASKS, WIDE } from "../../test/support/page-probe.ts";
import { type PageReadingSource, readPageInSteps } from "./read-page.ts";
import { atOnce } from "./slices.ts";

setUpPages();

const next = (shown: AnnotatedPage): HTMLElement => inRoot(shown, ".bubble [aria-label='Nhiệm vụ sau']");
/** Asks what the engine makes of the page, and draws it anew, as soon as our button is down. */
const askWhenDown = (shown: AnnotatedPage, button: HTMLElement): Promise<void> =>
  new Promise((done) => button.addEventListener("pointerdown", () => done(shown.annotator.refresh()), { once: true }));

describe("a press on the summary while its page is read again", () => {
  it("is answered, and the summary shows then what is new", async () => {
    const shown = await show();
    shown.background.saved = { "1": true };
    const redrawn = askWhenDown(shown, next(shown));
    await userEvent.click(next(shown), { delay: 300 });
    await redrawn;
    expect(cardOf(shown).hidden).toBe(false);
    await expect.poll(() => inRoot(shown, ".bubble").textContent).toContain("1 đã lưu");
  });

  it("is answered when it is made with the keyboard", async () => {
    const shown = await show();
    next(shown).focus();
    await userEvent.keyboard("[Space>]");
    await shown.annotator.refresh();
    await userEvent.keyboard("[/Space]");
    expect(cardOf(shown).hidden).toBe(false);
  });
});

describe("a text that is given", () => {
  it("is not drawn anew when something else stands beside its words, as in a file whose pages get their pictures", async () => {
    let source: PageReadingSource | null = null;
    const read = vi.fn(() => {
      const { location, body } = document;
      source ??= atOnce(readPageInSteps(document, { url: location.href, root: body, isHidden: () => false }));
      return source;
    });
    const shown = await show(TASKS, WIDE, undefined, { read });
    const painted = [...(CSS.highlights.get("stnv-lead") ?? [])];
    expect(painted.length).toBeGreaterThan(0);
    shown.root.append(document.createElement("canvas"));
    await expect.poll(() => read.mock.calls.length).toBe(2);
    expect([...(CSS.highlights.get("stnv-lead") ?? [])].every((range, i) => range === painted[i])).toBe(true);
  });
});

describe("a key pressed while the page is still being read", () => {
  it("is answered when it has been read", async () => {
    const shown = await show(TASKS, WIDE, undefined, { meanwhile: (annotator) => annotator.run("next-task") });
    expect(cardOf(shown).hidden).toBe(false);
    expect(inRoot(shown, ".position").textContent).toBe("1/3");
  });

  it("is forgotten where there is nothing to go to, also when something comes later", async () => {
    const background = Object.assign(new FakeBackground(), { answer: { status: "not-directive" } });
    const shown = await show(TASKS, WIDE, background, { meanwhile: (annotator) => annotator.run("next-task") });
    shown.background.answer = null;
    await shown.annotator.refresh();
    expect([shown.shadow() !== null, cardOf(shown).hidden]).toEqual([true, true]);
  });
});

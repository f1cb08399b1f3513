import "../entrypoints/reader/style.css";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { confirmNote } from "../entrypoints/reader/confirm-note.ts";
import { mount, named } from "../test/support/mount.tsx";
import { ReaderScan } from "./ReaderScan.tsx";
import type { ScanWork } from "./reader-state.ts";

const AT_WORK = { page: 3, done: 1, share: 0.4, all: 5 };
const none = (): void => {};
const actions = { onStart: none, onPause: none, onResume: none, onCancel: none };
/** As the reader's bar and its page have them around. */
const framed = (inside?: ReactNode) => (
  <main>
    <h1>cong-dien.pdf</h1>
    {inside}
  </main>
);
const part = (work: ScanWork, scanned = 5, doubtful = 0) =>
  framed(<ReaderScan work={work} scanned={scanned} pages={6} doubtful={doubtful} {...actions} />);

const states: Readonly<Record<string, () => ReturnType<typeof part>>> = {
  offered: () => part({ status: "idle" }),
  running: () => part({ status: "running", ...AT_WORK }),
  paused: () => part({ status: "paused", ...AT_WORK }),
  failed: () => part({ status: "failed" }),
  "read, with words in doubt": () => part({ status: "idle" }, 0, 4),
};

const doubts = [{ field: "deadlines", span: { start: 0, end: 10 }, text: "15/12/2026" }] as const;

let view: ReturnType<typeof mount> | null = null;

beforeEach(() => {
  document.documentElement.lang = "vi";
  document.title = "Đọc tệp PDF";
});
afterEach(() => view?.unmount());

async function setScheme(value: "light" | "dark"): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["light", "dark"] as const)("what the reader says of scans, %s", (scheme) => {
  it.each(Object.keys(states))("has nothing that axe objects to: %s", async (name) => {
    await setScheme(scheme);
    view = mount(states[name]?.());
    expect(view.container.textContent).not.toBe("");
    expect(await faults()).toEqual([]);
  });

  it("has nothing that axe objects to: the picture of a passage with words in doubt", async () => {
    await setScheme(scheme);
    view = mount(framed());
    const note = confirmNote({ doubts, compared: null, draw: async () => true, onConfirm: async () => {} });
    view.container.querySelector("main")?.append(note);
    await expect.poll(() => named(note, "button", "Đã đối chiếu").style.visibility).toBe("");
    expect(await faults()).toEqual([]);
  });
});

describe("the picture of a passage", () => {
  const button = (note: ParentNode): HTMLElement => named(note, "button", "Đã đối chiếu");

  it("is there before anybody can say that it was compared", async () => {
    let finish: (isDrawn: boolean) => void = none;
    const draw = () => new Promise<boolean>((resolve) => (finish = resolve));
    view = mount(framed());
    const note = confirmNote({ doubts, compared: null, draw, onConfirm: async () => {} });
    view.container.append(note);
    expect(getComputedStyle(button(note)).visibility).toBe("hidden");
    finish(true);
    await expect.poll(() => getComputedStyle(button(note)).visibility).toBe("visible");
  });

  it("that cannot be drawn sends the user to the page", async () => {
    const note = confirmNote({ doubts, compared: null, draw: async () => false, onConfirm: async () => {} });
    await expect.poll(() => note.querySelector("canvas")).toBeNull();
    expect(note.textContent).toContain("Xem trên trang");
    expect(button(note).style.visibility).toBe("");
  });

  it("of words that were compared before says so, once that is remembered, and asks nothing", async () => {
    let remember: () => void = none;
    const compared = new Promise<void>((resolve) => (remember = resolve));
    const note = confirmNote({ doubts: [], compared, draw: async () => true, onConfirm: async () => {} });
    expect(note.querySelector("button")).toBeNull();
    expect(note.textContent).not.toContain("Đã đối chiếu");
    remember();
    await expect.poll(() => note.querySelector("[role=status]")?.textContent).toBe("Đã đối chiếu với ảnh.");
  });
});

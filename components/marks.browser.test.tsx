import "../entrypoints/options/style.css";
import { afterEach, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { mount } from "../test/support/mount.tsx";
import { MarkSection } from "./MarkSection.tsx";

const force = (value: string): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });

let view: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  view?.unmount();
  await force("none");
});

it("the samples of palettes keep their colours where the system forces its own: they would look alike", async () => {
  view = mount(<MarkSection palette="usual" onChange={() => {}} />);
  const { container } = view;
  const looks = (): string[] =>
    [...container.querySelectorAll("p > span > span")].map((mark) => {
      const { backgroundColor, textDecoration, color } = getComputedStyle(mark);
      return `${color} ${backgroundColor} ${textDecoration}`;
    });
  const usual = looks();
  await force("active");
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  expect(looks()).toEqual(usual);
});

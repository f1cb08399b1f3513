import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { isCovered } from "./part.ts";

const TOP = 2147483647;
let host: HTMLElement;
let button: HTMLElement;

const veil = (style: string, tag = "div"): HTMLElement => {
  const element = document.createElement(tag);
  element.className = "veil";
  element.style.cssText = `position:fixed;left:80px;top:80px;width:200px;height:60px;${style}`;
  return element;
};
/** Changes how the whole page is drawn. */
const pageStyle = (property: "filter" | "opacity" | "webkitMaskImage" | "mixBlendMode" | "transform", value: string): void => {
  document.documentElement.style[property] = value;
};
const css = (text: string): void => {
  const style = document.createElement("style");
  style.className = "veil";
  style.textContent = text;
  document.head.append(style);
};
const LETTING = `pointer-events:none;z-index:${TOP}`;
/** As the page of a browser that cannot tell what is seen. */
const covered = (): boolean => isCovered(host, button, undefined);

beforeEach(async () => {
  await page.viewport(1000, 700);
  host = document.createElement("section");
  host.style.cssText = `position:absolute;left:0;top:0;width:0;height:0;z-index:${TOP}`;
  const shadow = host.attachShadow({ mode: "closed" });
  button = document.createElement("button");
  button.style.cssText = "position:absolute;left:100px;top:100px;width:80px;height:24px";
  shadow.append(button);
  document.documentElement.append(host);
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
  for (const element of document.querySelectorAll(".veil")) element.remove();
  host.remove();
});

describe("a button of ours is seen", () => {
  it.each<[string, () => void]>([
    ["on a page as it is", () => {}],
    ["in grey, as on a day of mourning", () => pageStyle("filter", "grayscale(1)")],
    ["in colours turned round for dark rooms", () => pageStyle("filter", "invert(0.9) hue-rotate(180deg)")],
    ["beside another extension's element that comes later", () => document.documentElement.append(veil(`${LETTING};left:600px`))],
    ["above whatever the body holds", () => document.body.append(veil(LETTING))],
    ["beside the document's ::after of its own layout", () => css('html::after{content:"";display:block;clear:both}')],
    [
      "at the window's edge, as far as it goes",
      () => {
        button.style.left = "-30px";
      },
    ],
  ])("%s", (_, prepare) => {
    prepare();
    expect(covered()).toBe(false);
  });
});

describe("a button of ours is covered", () => {
  it.each<[string, () => void]>([
    ["by a transparent page", () => pageStyle("opacity", "0.5")],
    ["by a page drawn by its own filter", () => pageStyle("filter", "grayscale(1) url(#x)")],
    ["by a page faded by a filter", () => pageStyle("filter", "opacity(0)")],
    ["by a mask", () => pageStyle("webkitMaskImage", "linear-gradient(transparent, transparent)")],
    ["by a blend", () => pageStyle("mixBlendMode", "lighten")],
    ["by a page turned away", () => pageStyle("transform", "scale(0.5)")],
    ["in an element that it was moved into", () => document.body.append(host)],
    ["at a corner, by something that takes the press", () => document.documentElement.append(veil(`z-index:${TOP};width:30px`))],
    ["by something that lets the press through", () => document.documentElement.append(veil(LETTING))],
    [
      "by something inside a later element's tree",
      () => {
        const later = veil("left:0;top:0;width:0;height:0");
        later.attachShadow({ mode: "open" }).append(veil(LETTING));
        document.documentElement.append(later);
      },
    ],
    ["by the document's own ::after", () => css(`html::after{content:"";position:fixed;inset:0;${LETTING}}`)],
    [
      "by a dialog",
      () => {
        const dialog = veil(LETTING, "dialog") as HTMLDialogElement;
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
  ])("%s", (_, prepare) => {
    prepare();
    expect(covered()).toBe(true);
  });

  // Chrome has them from 114 on; the oldest that we know is 109.
  it.skipIf(!("popover" in HTMLElement.prototype))("by a popover", () => {
    const popover = veil(LETTING);
    popover.popover = "manual";
    document.body.append(popover);
    popover.showPopover();
    expect(covered()).toBe(true);
  });

  it("when the browser says so, whatever we find, but for changed colours", () => {
    expect(isCovered(host, button, false)).toBe(true);
    document.documentElement.style.filter = "grayscale(1)";
    expect(isCovered(host, button, false)).toBe(false);
  });
});

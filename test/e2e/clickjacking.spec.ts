import { fixturePage } from "../fixtures/pages.ts";
import { expect, test } from "./fixtures.ts";
import type { NoticePage } from "./pages/notice-page.ts";
import { openSite } from "./pages/other-site.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const { url, html } = fixturePage("thong-bao-thuvienphapluat");

/**
 * What a page may do so that its reader presses our button without knowing, run in the page with the button's middle. Each leaves
 * the button where the press lands: a cover that takes the press itself needs no guard.
 */
const TRICKS: Readonly<Record<string, (point: Point) => void>> = {
  "the whole page is transparent": () => {
    document.documentElement.style.opacity = "0";
  },
  "the whole page is nearly transparent": () => {
    document.documentElement.style.setProperty("opacity", "0.02", "important");
  },
  "a filter of the page's own draws the page": () => {
    const filter =
      '<filter id="decoy" x="0" y="0" width="1" height="1" filterUnits="objectBoundingBox"><feFlood flood-color="white"/></filter>';
    document.body.insertAdjacentHTML("beforeend", `<svg class="trick" width="0" height="0">${filter}</svg>`);
    document.documentElement.style.filter = "url(#decoy)";
  },
  "the page is blended away": () => {
    document.documentElement.style.mixBlendMode = "lighten";
  },
  "a cover lets presses through": () => {
    const cover = document.createElement("div");
    cover.className = "trick";
    cover.style.cssText = "position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647";
    document.documentElement.append(cover);
  },
  "a cover lies over half of the button": ({ x, y }) => {
    const cover = document.createElement("div");
    cover.className = "trick";
    cover.style.cssText = `position:fixed;left:${x - 60}px;top:${y - 30}px;width:58px;height:60px;background:#fff;pointer-events:none;z-index:2147483647`;
    document.documentElement.append(cover);
  },
  "the document's own ::after is the cover": () => {
    const style = document.createElement("style");
    style.className = "trick";
    style.textContent = 'html::after{content:"";position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647}';
    document.head.append(style);
  },
  "a popover lies over everything": () => {
    const cover = document.createElement("div");
    cover.className = "trick";
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
  },
  "a popover in a closed tree has nothing but its backdrop": () => {
    const outer = document.body.appendChild(document.createElement("div"));
    outer.className = "trick";
    const root = outer.attachShadow({ mode: "closed" });
    root.innerHTML =
      "<style>#p{width:0;height:0;border:0;padding:0;pointer-events:none}#p::backdrop{background:#fff}</style><div id=p popover=manual></div>";
    root.querySelector("div")?.showPopover();
  },
  "our element is in a transparent one": () => {
    const box = document.body.appendChild(document.createElement("div"));
    box.className = "trick";
    box.style.cssText = "opacity:0;position:absolute;top:0;left:0;z-index:2147483647";
    const ours = document.querySelector("html > section");
    if (ours) box.append(ours);
  },
};

/** Takes a trick back: in the page. */
const honest = (): void => {
  const ours = document.querySelector(".trick section[lang]");
  if (ours) document.documentElement.append(ours);
  for (const element of document.querySelectorAll(".trick")) element.remove();
  document.documentElement.removeAttribute("style");
};

/** Presses what is at this place as a reader does: the pointer comes, rests, presses. */
async function press({ page }: NoticePage, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 4 });
  // Two of the browser's own looks at what is seen, which are 100 ms apart.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await page.mouse.down();
  await page.mouse.up();
}

/** Presses until it is saved: a slow machine draws the page without the trick later than the pointer comes. */
async function saveHonestly(notice: NoticePage, path: string): Promise<void> {
  await expect(async () => {
    await press(notice, await notice.placeOf(await notice.saveButton(path)));
    await notice.seesSaved(path, 5_000);
  }).toPass();
}

test("a press saves only what is seen and uncovered", async ({ desk }) => {
  const notice = await openSite(desk, url, html);
  const place = await notice.placeOf(await notice.saveButton("II.1.a"));
  for (const [name, trick] of Object.entries(TRICKS)) {
    await notice.page.evaluate(trick, place);
    await press(notice, place);
    await notice.sees(/^Trang đang che nút này/u);
    expect(await notice.savedButtons(), name).toEqual([]);
    await notice.page.evaluate(honest);
  }

  // Enter is a press; a page in grey is one that its reader sees, but not under a cover.
  await notice.page.evaluate(TRICKS["the whole page is transparent"] ?? honest, place);
  await notice.page.keyboard.press("Enter");
  await notice.page.evaluate(honest);
  const grey = (): void => {
    document.documentElement.style.filter = "grayscale(1)";
  };
  for (const name of [
    "a cover lets presses through",
    "a popover lies over everything",
    "the document's own ::after is the cover",
  ]) {
    await notice.page.evaluate(grey);
    await notice.page.evaluate(TRICKS[name] ?? honest, place);
    await press(notice, place);
    await notice.page.evaluate(honest);
  }

  await notice.page.evaluate(grey);
  await saveHonestly(notice, "II.3");
  await notice.page.evaluate(honest);
  await saveHonestly(notice, "II.5");
  // Saves are kept in their order: what any trick had saved would stand here too.
  expect(await notice.savedButtons()).toHaveLength(2);
});

test("the card's buttons are guarded as well", async ({ desk }) => {
  const notice = await openSite(desk, url, html);
  await notice.summary();
  await notice.openCard("trước ngày 30/11");
  const place = await notice.placeOf(await notice.button("Lưu nhiệm vụ"));
  await notice.page.evaluate(TRICKS["a popover lies over everything"] ?? honest, place);
  await press(notice, place);
  await notice.sees(/^Trang đang che nút này/u);
  await notice.page.evaluate(honest);
  expect(await notice.savedButtons()).toEqual([]);
  // The card has grown by its message.
  await press(notice, await notice.placeOf(await notice.button("Lưu nhiệm vụ")));
  await notice.sees(/^Đã lưu/u);
});

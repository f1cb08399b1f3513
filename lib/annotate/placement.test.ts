import { describe, expect, it } from "vitest";
import { CARD_WIDTH, chooseColumn, ICON_WIDTH, placeCard, stackTops, WORD_WIDTH } from "./placement.ts";

describe("the column of buttons", () => {
  const text = { left: 200, right: 730 };

  it.each([
    ["icon and word in a wide left margin", 124, "left", "word"],
    ["only the icon in a narrow one", 150, "left", "icon"],
    ["only the icon in the narrowest one", 172, "left", "icon"],
  ])("shows %s", (_, freeLeft, side, size) => {
    expect(chooseColumn(text, { left: freeLeft, right: 740 })).toMatchObject({ side, size });
  });

  it("goes to the right where the left has no room, and nowhere where neither has", () => {
    expect(chooseColumn(text, { left: 173, right: 806 })).toMatchObject({ side: "right", size: "word" });
    expect(chooseColumn(text, { left: 173, right: 758 })).toMatchObject({ side: "right", size: "icon" });
    expect(chooseColumn(text, { left: 173, right: 757 })).toEqual({ side: "none" });
  });

  it("never touches the text nor what stands beside it, at any width", () => {
    for (let gutter = 0; gutter <= 120; gutter++) {
      for (const free of [
        { left: 200 - gutter, right: 730 },
        { left: 200, right: 730 + gutter },
      ]) {
        const column = chooseColumn(text, free);
        if (column.side === "none") continue;
        const width = column.size === "word" ? WORD_WIDTH : ICON_WIDTH;
        const [left, right] = column.side === "left" ? [column.x - width, column.x] : [column.x, column.x + width];
        if (column.side === "left") expect([left >= free.left, right < text.left]).toEqual([true, true]);
        else expect([left > text.right, right <= free.right]).toEqual([true, true]);
      }
    }
  });

  it("stacks buttons of tasks on one line, and keeps the others beside their lines", () => {
    expect(stackTops([10, 100, 100, 104, 300])).toEqual([10, 100, 126, 152, 300]);
  });
});

describe("the card", () => {
  const window = { width: 1280, height: 800 };

  it("stands beside the text at the task's height, inside the window", () => {
    expect(placeCard({ left: 100, right: 700 }, window, 200, 300)).toEqual({ docked: false, left: 714, top: 200 });
    expect(placeCard({ left: 100, right: 700 }, window, 700, 300)).toMatchObject({ top: 492 });
    expect(placeCard({ left: 100, right: 700 }, window, -50, 300)).toMatchObject({ top: 8 });
  });

  it("docks at the bottom where less than its width and gap is free", () => {
    expect(placeCard({ left: 100, right: 1280 - CARD_WIDTH - 13 }, window, 200, 300)).toEqual({ docked: true });
    expect(placeCard({ left: 100, right: 1280 - CARD_WIDTH - 14 }, window, 200, 300).docked).toBe(false);
  });
});

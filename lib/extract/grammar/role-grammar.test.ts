import { describe, expect, it } from "vitest";
import { roleOfWindow } from "./role-grammar.ts";

/** `xnames` stands for the names; what follows them is `xpredicate`, `xcolon`, `xend` or `xother`. */
describe("the role of the names in a window", () => {
  it.each([
    ["xstart xnames xpredicate", "lead"],
    ["xstart xnames xcolon", "lead"],
    ["xstart xnames xother", "none"],
    ["xopener xnames xpredicate", "lead"],
    ["xopener xnames xcolon", "none"],
    ["đồng ý giao xnames xpredicate", "lead"],
    ["giao cho xnames xpredicate", "lead"],
    ["thủ tướng yêu cầu xnames xpredicate", "lead"],
    ["đề nghị xnames xpredicate", "lead"],
    ["phân công xnames xother", "lead"],
    ["do xnames xpredicate", "lead"],
    ["chủ trì phối hợp với xnames xpredicate", "coordinating"],
    ["phối hợp chặt chẽ với xnames xend", "coordinating"],
    ["phối hợp xnames xpredicate", "coordinating"],
    ["cùng với xnames xpredicate", "coordinating"],
    ["cùng xnames xpredicate", "coordinating"],
    ["chỉ đạo xnames xpredicate", "directed"],
    ["đôn đốc xnames xpredicate", "directed"],
    ["nhiệm vụ được giao xnames xpredicate", "none"],
    ["theo đề nghị xnames xother", "none"],
    ["khi có yêu cầu xnames xother", "none"],
    ["kiến nghị giao xnames xpredicate", "none"],
    ["cơ sở dữ liệu của xnames xother", "none"],
    ["báo cáo xnames xend", "none"],
    ["", "none"],
  ])("“%s” is: %s", (window, role) => {
    expect(roleOfWindow(window)).toBe(role);
  });

  it("reads Vietnamese as it is written: dấu and letters alike", () => {
    expect(roleOfWindow("giáo xnames xpredicate")).toBe("none");
    expect(roleOfWindow("gửi xnames xpredicate")).toBe("none");
  });

  it("does not depend on what was read before", () => {
    const windows = ["giao xnames xpredicate", "cùng với xnames xend", "xstart xnames xcolon"];
    const before = windows.map(roleOfWindow);
    expect([...windows].reverse().map(roleOfWindow).reverse()).toEqual(before);
  });
});

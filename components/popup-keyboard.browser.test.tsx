import "../entrypoints/popup/style.css";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { act, mount, named } from "../test/support/mount.tsx";
import { popupProps, sampleItems, TASKS_ON_PAGE } from "../test/support/popup-states.ts";
import { PopupView } from "./PopupView.tsx";
import { SearchField } from "./SearchField.tsx";
import { TOAST_MS } from "./Toast.tsx";

let view: ReturnType<typeof mount> | null = null;
afterEach(() => {
  vi.useRealTimers();
  view?.unmount();
});

function Deleting() {
  const [items, setItems] = useState(sampleItems());
  const props = popupProps(items);
  return (
    <PopupView {...props} rows={{ ...props.rows, onDelete: (id) => setItems(items.filter(({ task }) => task.id !== id)) }} />
  );
}

function Saving() {
  const [saved, setSaved] = useState(2);
  const props = popupProps(sampleItems(), "", { ...TASKS_ON_PAGE, saved });
  const actions = { ...props.page.actions, onSaveAll: () => setSaved(24) };
  return <PopupView {...props} page={{ ...props.page, actions }} />;
}

describe("the keyboard", () => {
  it("reaches the actions of a row that nothing points at", async () => {
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    named(view.container, "button", "Đánh dấu hoàn thành: Báo cáo").focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Mở văn bản tại đoạn này: Báo cáo/);
    expect(getComputedStyle(document.activeElement?.parentElement as Element).opacity).toBe("1");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Xóa: Báo cáo/);
  });

  it("stays in the list when the row with the focus is deleted", async () => {
    view = mount(<Deleting />);
    named(view.container, "button", "Xóa: Báo cáo").focus();
    await act(() => userEvent.keyboard("{Enter}"));
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Xóa: Bảo đảm/);
  });

  it("folds a group away and opens it again", async () => {
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    const heading = named(view.container, "h2 button", "Quá hạn");
    heading.focus();
    await act(() => userEvent.keyboard("{Enter}"));
    expect(heading.getAttribute("aria-expanded")).toBe("false");
    expect(view.container.textContent).not.toContain("giải ngân");
    await act(() => userEvent.keyboard(" "));
    expect(view.container.textContent).toContain("giải ngân");
  });

  it("closes the menu with Escape and goes back to its button", async () => {
    view = mount(<PopupView {...popupProps(sampleItems())} />);
    const button = named(view.container, "button", "Bật, tắt việc đọc trang");
    button.focus();
    await act(() => userEvent.keyboard("{Enter}"));
    expect(view.container.textContent).toContain("Tắt trên thuvienphapluat.vn");
    await act(() => userEvent.keyboard("{Tab}"));
    await act(() => userEvent.keyboard("{Escape}"));
    expect(view.container.textContent).not.toContain("Tắt trên thuvienphapluat.vn");
    expect(document.activeElement).toBe(button);
  });
});

describe("the page block", () => {
  it("keeps the keyboard when a press takes its own button away", async () => {
    view = mount(<Saving />);
    named(view.container, "button", "Lưu tất cả").focus();
    await act(() => userEvent.keyboard("{Enter}"));
    expect(view.container.textContent).not.toContain("Lưu tất cả");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Trang đang mở");
  });

  it("leaves the browser's question to the press itself, without waiting for anything before", async () => {
    const onGrant = vi.fn();
    const origins = ["https://chinhphu.vn/*"];
    const props = popupProps(sampleItems(), "", { kind: "not-granted", hosts: ["chinhphu.vn"], origins });
    view = mount(<PopupView {...props} page={{ ...props.page, actions: { ...props.page.actions, onGrant } }} />);
    act(() => named(view?.container ?? document, "button", "Cho phép đọc trang này").click());
    expect(onGrant).toHaveBeenCalledExactlyOnceWith(origins);
  });
});

describe("the search box", () => {
  const type = (input: HTMLInputElement, text: string): void => {
    // React listens to the native setter's change.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  it("waits while an input method composes, and searches when it is done", () => {
    const onSearch = vi.fn();
    view = mount(<SearchField value="" label="Tìm" onSearch={onSearch} />);
    const input = view.container.querySelector("input") as HTMLInputElement;
    act(() => {
      input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      type(input, "duwx");
    });
    expect(input.value).toBe("duwx");
    expect(onSearch).not.toHaveBeenCalled();
    act(() => {
      type(input, "dữ");
      input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "dữ" }));
    });
    expect(onSearch).toHaveBeenLastCalledWith("dữ");
  });

  it("is emptied by the first Escape and leaves the second to the browser", () => {
    const onSearch = vi.fn();
    view = mount(<SearchField value="đất" label="Tìm" onSearch={onSearch} />);
    const input = view.container.querySelector("input") as HTMLInputElement;
    const pressEscape = () => new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    const [first, second] = [pressEscape(), pressEscape()];
    act(() => input.dispatchEvent(first));
    act(() => input.dispatchEvent(second));
    expect(onSearch).toHaveBeenCalledWith("");
    expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, false]);
  });
});

describe("the toast", () => {
  const withToast = (undo: () => void, onClose: () => void) => (
    <PopupView
      {...popupProps(sampleItems())}
      toast={{ id: 1, words: "Đã xóa 1 nhiệm vụ", failed: false, undo }}
      onCloseToast={onClose}
    />
  );

  it("goes after ten seconds, and not while the focus is on it", () => {
    vi.useFakeTimers();
    const onClose = vi.fn();
    view = mount(withToast(() => {}, onClose));
    act(() => named(view?.container ?? document, "button", "Hoàn tác").focus());
    act(() => void vi.advanceTimersByTime(TOAST_MS * 2));
    expect(onClose).not.toHaveBeenCalled();
    act(() => named(view?.container ?? document, "input", "Tìm").focus());
    act(() => void vi.advanceTimersByTime(TOAST_MS));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("takes the change back with Ctrl+Z, and closes with Escape", async () => {
    const [undo, onClose] = [vi.fn(), vi.fn()];
    view = mount(withToast(undo, onClose));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(undo).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lifetime, watchAddress } from "../entrypoints/annotator.content/lifetime.ts";

const { runtime } = vi.hoisted(() => ({ runtime: { id: "ours" as string | undefined } }));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));

beforeEach(() => {
  runtime.id = "ours";
});
afterEach(() => vi.unstubAllGlobals());

describe("a content script", () => {
  it("may act until its extension is updated or removed", () => {
    const life = new Lifetime();
    const ended = vi.fn();
    life.signal.addEventListener("abort", ended);
    expect(life.isOver).toBe(false);
    runtime.id = undefined;
    expect(life.isOver).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });

  it("makes way for a newer one", () => {
    const old = new Lifetime();
    const newer = new Lifetime();
    expect([old.isOver, newer.isOver]).toEqual([true, false]);
  });
});

describe("another address on the same page", () => {
  it("is heard of from the browser, until the script ends", () => {
    const navigation = new EventTarget();
    vi.stubGlobal("navigation", navigation);
    const end = new AbortController();
    const heard = vi.fn();
    watchAddress(end.signal, heard);
    navigation.dispatchEvent(new Event("navigate"));
    end.abort();
    navigation.dispatchEvent(new Event("navigate"));
    expect(heard).toHaveBeenCalledOnce();
  });

  it("is looked for where the browser tells nothing, until the script ends", () => {
    vi.stubGlobal("navigation", undefined);
    vi.useFakeTimers();
    const end = new AbortController();
    const heard = vi.fn();
    watchAddress(end.signal, heard);
    vi.advanceTimersByTime(2_500);
    end.abort();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

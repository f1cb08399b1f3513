import { afterEach, beforeEach, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { raiseShield } from "./part.ts";

let [host, field] = [document.createElement("section"), document.createElement("textarea")];
let heardByPage: string[] = [];
let heardByUs: string[] = [];
let end = new AbortController();

const TYPES = ["keydown", "keyup", "keypress", "beforeinput", "input", "change", "compositionstart", "paste"];

beforeEach(() => {
  [host, field] = [document.createElement("section"), document.createElement("textarea")];
  [heardByPage, heardByUs, end] = [[], [], new AbortController()];
  const shadow = host.attachShadow({ mode: "closed" });
  shadow.append(field);
  raiseShield(window)(shadow);
  document.documentElement.append(host);
  const { signal } = end;
  for (const type of TYPES) {
    window.addEventListener(type, ({ target }) => target === host && heardByPage.push(type), { capture: true, signal });
    field.addEventListener(type, (event) => heardByUs.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type));
  }
  field.focus();
});
afterEach(() => {
  end.abort();
  host.remove();
});

it("keys and words reach our controls, are written, and are heard by no later listener", async () => {
  await userEvent.keyboard("ab");
  expect(field.value).toBe("ab");
  expect(heardByUs).toEqual(["keydown a", "input", "keydown b", "input"]);
  expect(heardByPage).toEqual([]);
});

it("what our control keeps the browser from doing is not done", async () => {
  field.addEventListener("keydown", (event) => event.preventDefault());
  await userEvent.keyboard("a");
  expect(field.value).toBe("");
});

it("a choice, which carries no words, goes its own way to a control without the focus", () => {
  const other = document.createElement("textarea");
  host.after(other);
  other.focus();
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  other.remove();
  expect(heardByUs).toEqual(["input"]);
});

it("keys that a page makes up do not come in", () => {
  host.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, composed: true }));
  expect(heardByUs).toEqual([]);
});

it("what is typed into the page stays the page's", async () => {
  const own = document.body.appendChild(document.createElement("input"));
  let heard = 0;
  own.addEventListener("keydown", () => heard++);
  own.focus();
  await userEvent.keyboard("a");
  expect([own.value, heard]).toEqual(["a", 1]);
  own.remove();
});

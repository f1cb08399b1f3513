import { beforeEach, expect, it, vi } from "vitest";
import { browserSentence, sentence, speak } from "./sentence.ts";

const FILES: Readonly<Record<string, object>> = {
  "/_locales/vi/messages.json": { lang: { message: "vi" }, save: { message: "Lưu $1" } },
  "/_locales/en/messages.json": { lang: { message: "en" }, save: { message: "Save $1" } },
};
vi.mock("wxt/browser", () => {
  const getMessage = (name: string, values: readonly string[]) =>
    ({ lang: "vi", save: `Lưu ${values[0]}`, later: "Để sau" })[name] ?? "";
  return { browser: { i18n: { getMessage }, runtime: { getURL: (path: string) => path } } };
});
const read = vi.fn(async (path: string) => {
  const file = FILES[path];
  if (!file) throw new TypeError("Failed to fetch");
  return { json: async () => file };
});

beforeEach(async () => {
  vi.stubGlobal("fetch", read);
  await speak(null);
  read.mockClear();
});

it("speaks the language that was chosen, with the values in place", async () => {
  await speak("en");
  expect([sentence("lang", []), sentence("save", ["12"])]).toEqual(["en", "Save 12"]);
});

it("can still say what the browser says", async () => {
  await speak("en");
  expect([browserSentence("later"), browserSentence("save", ["1"])]).toEqual(["Để sau", "Lưu 1"]);
});

it("asks the browser for what the chosen language lacks", async () => {
  await speak("en");
  expect(sentence("later", [])).toBe("Để sau");
});

it.each([null, "vi"] as const)("reads no file when %s is chosen where the browser speaks Vietnamese", async (language) => {
  expect([await speak(language), sentence("save", ["12"]), read.mock.calls.length]).toEqual([null, "Lưu 12", 0]);
});

it("speaks the browser's language again, and when the file cannot be read", async () => {
  await speak("en");
  await speak(null);
  expect(sentence("save", ["1"])).toBe("Lưu 1");
  read.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect([await speak("en"), sentence("save", ["1"])]).toEqual([null, "Lưu 1"]);
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseMessagesFile } from "@wxt-dev/i18n/build";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

const filesIn = (place: string): readonly string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
        .map((name) => path.join(place, name));

const read = (locale: string) => parseMessagesFile(path.resolve(import.meta.dirname, `../locales/${locale}.yml`));
const vi = await read("vi");
/** Every file of the folder: a language is a file. */
const LANGUAGES = readdirSync(path.join(ROOT, "locales")).map((name) => path.basename(name, ".yml"));
const all = await Promise.all(LANGUAGES.map(async (language) => [language, await read(language)] as const));

const own = (messages: typeof vi) => messages.filter(({ key }) => !key[0]?.startsWith("@@"));
const nameOf = ({ key }: (typeof vi)[number]): string => key.join(".");
const sentencesOf = (message: (typeof vi)[number]): readonly string[] =>
  message.type === "plural" ? Object.values(message.plurals) : [message.message ?? ""];

const sources = ["components", "entrypoints", "lib", "wxt.config.ts"]
  .flatMap((place) => filesIn(path.join(ROOT, place)))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("the locale files", () => {
  it("hold more than a handful of sentences", () => {
    expect(own(vi).length).toBeGreaterThan(80);
  });

  it("have the same keys, counted the same way, with the same number of places to fill", () => {
    const shape = (messages: typeof vi) => own(messages).map((m) => `${nameOf(m)} ${m.type} ${m.substitutions}`);
    expect(LANGUAGES).toEqual(expect.arrayContaining(["en", "vi"]));
    for (const [language, messages] of all) expect([language, shape(messages)]).toEqual([language, shape(vi)]);
  });

  it("keep every description within the 132 characters that the stores take", () => {
    for (const [, messages] of all) {
      const description = messages.find((m) => nameOf(m) === "extDescription");
      expect(description && sentencesOf(description)[0]?.length).toBeLessThanOrEqual(132);
    }
  });

  it("hold no sentence that nobody says", () => {
    // A list under one key ("popup.due.every") is asked for by its name and a value.
    const isSaid = (name: string): boolean =>
      sources.includes(name) ||
      sources.includes(`${name.slice(0, name.lastIndexOf(".") + 1)}\${`) ||
      sources.includes(`__MSG_${name}__`);
    expect(
      own(vi)
        .map(nameOf)
        .filter((name) => !isSaid(name)),
    ).toEqual([]);
  });

  it("name every message with letters and digits only, and no two alike", () => {
    const names = own(vi).map(({ key }) => key.join("_"));
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_]+$/);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(all)("locales/%s.yml", (language, messages) => {
  // Where one and many are told apart, both are needed.
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes("one") ? ["1", "n"] : ["n"];

  it.each(own(messages).flatMap((m) => sentencesOf(m).map((s) => [nameOf(m), s] as const)))("%s", (_name, sentence) => {
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toBe("");
    expect(sentence).not.toContain("!");
  });

  it("has every plural form that its language needs, and no other", () => {
    const plurals = own(messages).filter((m) => m.type === "plural");
    expect(plurals.length).toBeGreaterThan(5);
    for (const m of plurals) expect([nameOf(m), Object.keys(m.plurals)]).toEqual([nameOf(m), forms]);
  });
});

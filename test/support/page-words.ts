import type { Words } from "../../lib/annotate/ui/words.ts";
import yaml from "../../locales/vi.yml?raw";

/** Sentences of locales/vi.yml by dotted key; a counted sentence stands under its own key. */
function readSentences(): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split("\n")) {
    const [, indent = "", name, value] = /^( *)([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    path.length = indent.length / 2;
    path.push(name);
    if (value !== "") sentences.set(path.join("."), value.replace(/^(["'])(.*)\1$/u, "$2"));
  }
  return sentences;
}

const SENTENCES = readSentences();

function sentence(key: string, values: readonly string[]): string {
  const text = SENTENCES.get(key) ?? SENTENCES.get(`${key}.n`);
  if (text === undefined) throw new Error(`no sentence ${key} in locales/vi.yml`);
  return text.replace(/\$(\d)/gu, (_, index: string) => values[Number(index) - 1] ?? "");
}

/** The annotator's Vietnamese sentences without a browser extension around them. */
export const vietnamese: Words = {
  language: "vi",
  say: (key, ...values) => sentence(key, values),
  count: (key, number) => sentence(key, [String(number)]),
};

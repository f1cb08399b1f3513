/** A folder of the project and what it may import besides itself. */
export interface Zone {
  readonly folder: string;
  /** Folders, as prefixes of paths. */
  readonly may: readonly string[];
  /** Packages; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
  /** Where code belongs that does not fit here. */
  readonly advice: string;
}

const UI_PACKAGES = ["react", "react-dom", "#i18n", "wxt"];
const EVERYTHING = ["lib", "components", "entrypoints", "scripts", "test", "locales"];

/** The arrows of ARCHITECTURE.md, one zone a folder; the first whose folder fits a file counts. */
export const ZONES: readonly Zone[] = [
  {
    folder: "lib/model",
    may: [],
    packages: ["zod"],
    advice: "model is the vocabulary: what needs more belongs to the folder that owns the idea",
  },
  {
    folder: "lib/text",
    may: ["lib/model"],
    packages: [],
    advice: "text is plain strings: domain knowledge belongs to gazetteer, notice or extract",
  },
  {
    folder: "lib/gazetteer",
    may: ["lib/model", "lib/text"],
    packages: ["zod"],
    advice: "gazetteer only looks names up: reading documents belongs to notice or extract",
  },
  {
    folder: "lib/notice",
    may: ["lib/model", "lib/text", "lib/gazetteer"],
    packages: [],
    advice: "notice reads the document's head and outline: mentions and tasks belong to extract, the DOM to annotate",
  },
  {
    folder: "lib/extract/grammar",
    may: ["lib/model", "lib/text", "lib/gazetteer", "lib/extract"],
    packages: ["compromise"],
    advice: "grammar is the one adapter to compromise",
  },
  {
    folder: "lib/extract",
    may: ["lib/model", "lib/text", "lib/gazetteer", "lib/notice"],
    packages: [],
    advice: "extract is pure: the page belongs to annotate, storage to store; compromise only in extract/grammar",
  },
  {
    folder: "lib/binding",
    may: ["lib/model", "lib/text", "lib/gazetteer"],
    packages: [],
    advice: "binding says which directives are the user's: finding them belongs to extract, the choice of units to settings",
  },
  {
    folder: "lib/annotate",
    may: ["lib/model", "lib/text"],
    packages: [],
    advice: "annotate knows the DOM and nothing of engine, storage or messages: entrypoints bring them together",
  },
  {
    folder: "lib/pdf",
    may: ["lib/model", "lib/text"],
    packages: ["pdfjs-dist"],
    advice: "pdf turns a file's drawing instructions into text: what the text says belongs to notice and extract",
  },
  {
    folder: "lib/scan",
    may: ["lib/model", "lib/text", "lib/gazetteer", "lib/pdf"],
    packages: ["tesseract.js"],
    advice: "scan turns pictures of paper into words: what the words say belongs to notice and extract",
  },
  {
    folder: "lib/catalogue",
    may: ["lib/model", "lib/text"],
    packages: [],
    advice: "catalogue arranges lines of tasks in memory: reading them belongs to store, showing them to components",
  },
  {
    folder: "lib/reminders",
    may: ["lib/model", "lib/gazetteer/working-days.ts"],
    packages: [],
    advice: "reminders only computes when: what was told belongs to store, showing it to an entrypoint",
  },
  {
    folder: "lib/store",
    may: ["lib/model", "lib/text"],
    packages: ["dexie", "zod", "wxt"],
    advice: "store only keeps: what decides belongs to model or to an entrypoint",
  },
  {
    folder: "lib/words",
    may: ["lib/settings/language.ts"],
    packages: ["wxt"],
    advice: "words gives sentences: what is said belongs to locales, where it is shown to components and entrypoints",
  },
  { folder: "lib/settings", may: ["lib/model", "lib/text"], packages: ["zod", "wxt"], advice: "settings only remembers choices" },
  {
    folder: "lib/messaging",
    may: ["lib/model", "lib/text"],
    packages: ["zod", "wxt"],
    advice: "messaging carries: what answers a message belongs to an entrypoint",
  },
  {
    folder: "lib/sheet",
    may: ["lib/model"],
    packages: ["saxen"],
    advice: "sheet reads files into rows of text: what a row means belongs to export",
  },
  {
    folder: "lib/export",
    may: ["lib/model", "lib/text", "lib/sheet"],
    packages: ["zod"],
    advice: "export turns tasks into bytes, purely",
  },
  {
    folder: "components/hooks",
    may: [
      "lib/model",
      "lib/text",
      "lib/binding",
      "lib/catalogue",
      "lib/gazetteer/working-days.ts",
      "lib/gazetteer/calendar-days.ts",
      "lib/reminders",
      "lib/store",
      "lib/settings",
      "lib/words",
      "lib/messaging",
      "lib/export",
      "lib/sheet",
      "components",
    ],
    packages: [...UI_PACKAGES, "dexie", "dexie-react-hooks"],
    advice: "hooks are the components' only door to store, settings and messages",
  },
  {
    folder: "components",
    may: [
      "lib/model",
      "lib/text",
      "lib/catalogue",
      "lib/messaging/contract.ts",
      "lib/export/columns.ts",
      "lib/export/export-request.ts",
      "lib/export/job.ts",
      "lib/export/report.ts",
    ],
    packages: [...UI_PACKAGES, "@tanstack/react-virtual", "@visx"],
    advice: "a component has props in and events out: storage and messages belong to components/hooks",
  },
  {
    folder: "entrypoints/annotator.content",
    may: ["lib/model", "lib/text", "lib/annotate", "lib/messaging", "lib/settings", "lib/words"],
    packages: ["#i18n", "wxt"],
    advice: "the content script stays small and away from storage: ask the background by a message",
  },
  {
    folder: "entrypoints/reader",
    may: ["lib", "components", "entrypoints/annotator.content"],
    packages: [...UI_PACKAGES, "pdfjs-dist"],
    advice: "the reader shows files and hands their words to annotate: what a PDF means belongs to lib/pdf",
  },
  {
    folder: "entrypoints",
    may: ["lib", "components"],
    packages: [...UI_PACKAGES, "zod"],
    advice: "an entrypoint wires lib to the browser",
  },
  { folder: "scripts", may: EVERYTHING, packages: ["*"], advice: "" },
  { folder: "test", may: EVERYTHING, packages: ["*"], advice: "" },
];

/** What a test beside its file may import in addition. */
export const TEST_PACKAGES = [
  "vitest",
  "fast-check",
  "fake-indexeddb",
  "jsdom",
  "axe-core",
  "ical.js",
  "@vitest/browser",
  "node:",
  "react-dom",
  "wxt",
  "dexie",
  "zod",
  "vite",
];

/** Folders entered only through their index.ts. */
export const ENTERED_BY_INDEX = ["lib/extract", "lib/notice", "lib/binding"];

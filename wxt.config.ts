import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "wxt";
import { markSheet } from "./lib/annotate/mark-sheet.ts";
import { PALETTE_IDS, PALETTES } from "./lib/model/mark-palettes.ts";
import { enginePlugins } from "./scripts/build/engine-plugins.ts";
import { quietEntrypoints } from "./scripts/build/quiet-entrypoints.ts";
import { shippedPackages, thirdPartyNotices } from "./scripts/licences/third-party.ts";
import { normalizeZipFile } from "./scripts/store/normal-zip.ts";

const HOSTS = ["chinhphu.vn", "baochinhphu.vn", "thuvienphapluat.vn"];
const PAGES = HOSTS.flatMap((host) => [`https://${host}/*`, `https://*.${host}/*`]);

/**
 * What pages of ours may load: only what is in the package. Recognizing scans runs WebAssembly; `https:` to connect to is for the PDF
 * file that was clicked, which may lie anywhere; fonts and pictures of a PDF are made from its bytes; React sets styles of elements.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self' https: data: blob:",
  ...["object-src", "base-uri", "form-action", "frame-src", "frame-ancestors"].map((name) => `${name} 'none'`),
];

/** Components of few pages, the popup not among them: it would have to load them along with what it shares. */
const OF_FEW = [
  ...["tracker", "report", "data", "start", "Unit", "Combobox", "NameList", "BindingChip", "CheckBox", "FilePicker"],
  "moment-words",
  ...["reminders", "use-restore", "use-unit", "use-locked", "export-labels", "download-file"].map((hook) => `hooks/${hook}`),
];
const SHARED = new RegExp(`/components/(?!${OF_FEW.join("|")})`, "u");

/** Character maps and fonts that PDF files may leave out: they are shipped, never fetched. */
function pdfAssets(): { absoluteSrc: string; relativeDest: string }[] {
  return ["cmaps", "standard_fonts"].flatMap((folder) => {
    const from = resolve("node_modules/pdfjs-dist", folder);
    return readdirSync(from).map((name) => ({ absoluteSrc: join(from, name), relativeDest: `pdf/${folder}/${name}` }));
  });
}

/** Where tesseract.js would fetch its parts from if it were not told where they are: taken out, so that it cannot. */
const ELSEWHERE = "https://cdn.jsdelivr.net/npm/";
const NOWHERE = "/not-shipped/";

/** Takes the address out of the library's scripts that are built into ours. */
const withoutElsewhere = {
  name: "without-elsewhere",
  transform: (code: string, id: string): string | null =>
    id.includes("node_modules/tesseract.js/") && code.includes(ELSEWHERE) ? code.replaceAll(ELSEWHERE, NOWHERE) : null,
};

/** What recognizes scans: the library's worker, its core and the Vietnamese data. Shipped, never fetched, loaded when first used. */
function scanAssets(): ({ absoluteSrc: string; relativeDest: string } | { contents: string; relativeDest: string })[] {
  const parts = [
    "tesseract.js-core/tesseract-core-simd-lstm.js",
    "tesseract.js-core/tesseract-core-simd-lstm.wasm",
    "@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz",
  ];
  const files = parts.map((path) => ({ absoluteSrc: resolve("node_modules", path), relativeDest: `scan/${basename(path)}` }));
  const worker = readFileSync(resolve("node_modules/tesseract.js/dist/worker.min.js"), "utf8").replaceAll(ELSEWHERE, NOWHERE);
  files.push({ absoluteSrc: resolve("assets/scan-worker.js"), relativeDest: "scan/scan-worker.js" });
  return [...files, { contents: worker, relativeDest: "scan/worker.min.js" }];
}

/** Scripts that the build does not need. */
const OTHER_SCRIPTS = ["scripts/*.ts", "scripts/!(build|licences|store)/**"];

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/i18n/module", "@wxt-dev/auto-icons"],
  imports: false,
  hooks: {
    // Before the page's own scripts, to hear before them what is typed into our card (docs/decisions/0014).
    "build:manifestGenerated": (_, manifest) => {
      manifest.content_scripts?.unshift({ matches: PAGES, run_at: "document_start", js: ["page-shield.js"] });
    },
    "build:publicAssets": (_, files) => {
      const notices = { contents: thirdPartyNotices(shippedPackages(resolve("."))), relativeDest: "THIRD-PARTY.txt" };
      const sheets = PALETTE_IDS.map((id) => ({ contents: markSheet(PALETTES[id]), relativeDest: `marks/${id}.css` }));
      files.push(...pdfAssets(), ...scanAssets(), ...sheets, notices);
    },
    "zip:extension:done": (_, path) => normalizeZipFile(path),
    "zip:sources:done": (_, path) => normalizeZipFile(path),
  },
  // For the store's reviewers: what the build is made from, and no more.
  zip: {
    excludeSources: [
      "test/**",
      "docs/**",
      "demo-output/**",
      "test-results/**",
      "**/*.test.{ts,tsx}",
      "**/*.cases.ts",
      ...OTHER_SCRIPTS,
    ],
  },
  targetBrowsers: ["chrome", "edge", "firefox"],
  manifestVersion: 3,
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  // Offices keep old machines: Chrome 109 is the last for Windows 7 and 8.1 (docs/decisions/0003).
  vite: () => ({
    plugins: [withoutElsewhere, quietEntrypoints, ...enginePlugins, tailwindcss()],
    // Dexie's build for browsers with modules: the wrapper that its package names brings the whole of the other one. Sentences come
    // in the language that the user chose, and not only in the browser's.
    resolve: {
      alias: [
        { find: /^dexie$/u, replacement: "dexie/dist/modern/dexie.mjs" },
        { find: /^@wxt-dev\/i18n$/u, replacement: resolve("lib/words/wxt-i18n.ts") },
        { find: "wxt/utils/content-script-context", replacement: resolve("entrypoints/annotator.content/no-context.ts") },
      ],
    },
    // Nothing is fetched over a network: a list of what to load ahead would only make the pages larger.
    build: {
      target: ["chrome109", "firefox140"],
      cssTarget: ["chrome109", "firefox140"],
      modulePreload: false,
      // What pages share of the components stands in one file: many small ones are larger, each compressed by itself. Not what
      // only some of them load late, nor what would bring the database along to pages that have none.
      rolldownOptions: {
        output: {
          advancedChunks: {
            groups: [{ name: "shared", test: SHARED, minShareCount: 2 }],
          },
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "vi",
    permissions: [
      "storage",
      "unlimitedStorage",
      "alarms",
      "notifications",
      "contextMenus",
      "activeTab",
      "scripting",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    host_permissions: PAGES,
    optional_host_permissions: ["https://*/*"],
    content_security_policy: { extension_pages: POLICY.join("; ") },
    // Firefox reads no schema: a policy may set anything there, and what is read is judged all the same.
    ...(browser === "firefox" ? {} : { storage: { managed_schema: "managed-schema.json" } }),
    // Chrome takes four suggested keys at most. Vietnamese input methods own Ctrl+Shift and Alt+Z, Windows owns Alt+Shift, and
    // Firefox opens its menus by Alt and the letters B, E, F, H, S, T, V: comma, period, K and L (lưu) are nobody's.
    commands: {
      "next-task": { suggested_key: { default: "Alt+Period" }, description: "__MSG_command_nextTask__" },
      "previous-task": { suggested_key: { default: "Alt+Comma" }, description: "__MSG_command_previousTask__" },
      "save-task": { suggested_key: { default: "Alt+L" }, description: "__MSG_command_saveTask__" },
      "save-mine": { description: "__MSG_command_saveMine__" },
      "save-selection": { suggested_key: { default: "Alt+K" }, description: "__MSG_command_saveSelection__" },
      "open-panel": { description: "__MSG_command_openPanel__" },
      // Firefox lists only what is named here.
      _execute_action: {},
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "so-tay-nhiem-vu@so-tay.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "109" }),
  }),
});

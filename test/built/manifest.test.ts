import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../architecture/source-files.ts";

/** Final from the first version: a permission added later disables the extension for its users until they agree. */
const PERMISSIONS = ["activeTab", "alarms", "contextMenus", "notifications", "scripting", "storage", "unlimitedStorage"];
const HOSTS = ["baochinhphu.vn", "chinhphu.vn", "thuvienphapluat.vn"].flatMap((host) => [
  `https://*.${host}/*`,
  `https://${host}/*`,
]);

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly commands: Readonly<
    Record<string, { readonly suggested_key?: { readonly default: string }; readonly description?: string }>
  >;
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
}

const BUILDS = [
  { name: "Chromium", folder: ".output/chrome-mv3", permissions: [...PERMISSIONS, "sidePanel"] },
  { name: "Firefox", folder: ".output/firefox-mv3", permissions: PERMISSIONS },
];

describe.each(BUILDS)("the build for $name", ({ name, folder, permissions }) => {
  const file = join(ROOT, folder, "manifest.json");
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build && npm run build:firefox`);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;

  it("asks for the agreed permissions and nothing else", () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect([...manifest.host_permissions].sort()).toEqual([...HOSTS].sort());
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it("names the schema of an administrator's policy where the browser reads one", () => {
    const schema = name === "Chromium" ? { managed_schema: "managed-schema.json" } : undefined;
    expect(manifest.storage).toEqual(schema);
    if (schema) expect(existsSync(join(ROOT, folder, schema.managed_schema))).toBe(true);
  });

  it("lets no page reach it or notice it", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    const script = manifest.content_scripts.flatMap(({ js }) => js);
    expect(script.length).toBeGreaterThan(0);
  });

  it("listens before the page's own scripts, on the same pages, with nothing but what stops what is typed", () => {
    const [first, second] = manifest.content_scripts;
    expect(first).toMatchObject({ js: ["page-shield.js"], run_at: "document_start" });
    expect([...(first?.matches ?? [])].sort()).toEqual([...(second?.matches ?? [])].sort());
  });

  it("loads the content script on the three sites only, over https", () => {
    for (const { matches } of manifest.content_scripts) {
      for (const match of matches) expect(HOSTS).toContain(match);
    }
  });

  it("says from which browser version it works, and that it collects nothing", () => {
    expect(manifest.manifest_version).toBe(3);
    if (name === "Chromium") expect(manifest.minimum_chrome_version).toBe("109");
    else {
      const { gecko } = manifest.browser_specific_settings as { gecko: Record<string, unknown> };
      expect(gecko.strict_min_version).toBe("140.0");
      expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
    }
  });

  it("has the list beside the page, which opens only when it is asked for", () => {
    if (name === "Chromium") {
      expect(manifest.side_panel).toEqual({ default_path: "sidepanel.html" });
      expect(manifest).not.toHaveProperty("sidebar_action");
    } else {
      expect(manifest.sidebar_action).toMatchObject({ default_panel: "sidepanel.html", open_at_install: false });
      expect(manifest).not.toHaveProperty("side_panel");
    }
  });

  it("suggests at most four keys, in the grammar of both browsers, and none that is another's", () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => (suggested_key ? [suggested_key.default] : []));
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      // No Shift: with Ctrl it is the input methods', with Alt Windows'. Ctrl alone is the browser's and the page's.
      expect(key).toMatch(/^Alt\+(?:[A-Z0-9]|Comma|Period)$/u);
      // Unikey and EVKey: Z. Address bar: D. Firefox's menus in Vietnamese and English: B, E, F, H, S, T, V. Chrome's menu: E, F.
      expect(key).not.toMatch(/\+[BDEFHSTVZ]$/u);
    }
    for (const [command, { description }] of Object.entries(manifest.commands)) {
      if (!command.startsWith("_")) expect([command, description]).toEqual([command, expect.stringMatching(/^__MSG_command_/u)]);
    }
  });

  it("speaks Vietnamese by default and English second", () => {
    expect(manifest.default_locale).toBe("vi");
    const languages = readdirSync(join(ROOT, "locales")).map((name) => name.replace(/\.yml$/u, ""));
    expect(languages).toEqual(expect.arrayContaining(["en", "vi"]));
    expect(readdirSync(join(ROOT, folder, "_locales")).sort()).toEqual(languages.sort());
  });

  it("ships what PDF files may leave out, so that nothing is fetched for them", () => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
    expect(files).toContain("reader.html");
    expect(files.filter((path) => /^assets\/pdf\.worker.*\.mjs$/u.test(path))).toHaveLength(1);
    expect(files.filter((path) => /^pdf\/cmaps\/.*\.bcmap$/u.test(path)).length).toBeGreaterThan(100);
    expect(files.filter((path) => /^pdf\/standard_fonts\/.*\.(?:pfb|ttf)$/u.test(path)).length).toBeGreaterThan(10);
  });

  it("ships what recognizes scans: one core, its worker, the Vietnamese data", () => {
    const files = readdirSync(join(ROOT, folder, "scan")).sort();
    expect(files).toEqual([
      "scan-worker.js",
      "tesseract-core-simd-lstm.js",
      "tesseract-core-simd-lstm.wasm",
      "vie.traineddata.gz",
      "worker.min.js",
    ]);
  });

  it("carries no address of a registry and none of another server's code", () => {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:js|html|css|json)$/u.test(path)) continue;
      const text = readFileSync(join(ROOT, folder, path), "utf8");
      expect(text, path).not.toMatch(/registry\.(?:npmjs|yarnpkg)|<script[^>]+src=["']https?:|@import\s+(?:url\()?["']?https?:/u);
    }
  });
});

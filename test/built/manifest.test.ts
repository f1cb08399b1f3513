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

  it("lets no page reach it or notice it", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    const script = manifest.content_scripts.flatMap(({ js }) => js);
    expect(script.length).toBeGreaterThan(0);
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

  it("speaks Vietnamese by default and English second", () => {
    expect(manifest.default_locale).toBe("vi");
    expect(readdirSync(join(ROOT, folder, "_locales")).sort()).toEqual(["en", "vi"]);
  });

  it("carries no address of a registry and none of another server's code", () => {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:js|html|css|json)$/u.test(path)) continue;
      const text = readFileSync(join(ROOT, folder, path), "utf8");
      expect(text, path).not.toMatch(/registry\.(?:npmjs|yarnpkg)|<script[^>]+src=["']https?:|@import\s+(?:url\()?["']?https?:/u);
    }
  });
});

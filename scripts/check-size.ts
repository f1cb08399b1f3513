import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { enginePlugins } from "./build/engine-plugins.ts";

const BUILD = ".output/chrome-mv3";
const KIB = 1024;

/** A part of the build, the files that are loaded for it, and its limit in KiB gzipped. */
const parts = [
  { name: "content script", files: [...filesUnder("content-scripts"), ...partFiles("page-shield.js")], limit: 25 },
  { name: "card editor, on first use", files: partFiles("page-editor.js"), limit: 15 },
  { name: "difference, on first use", files: partFiles("page-difference.js"), limit: 6 },
  {
    name: "all parts on first use",
    files: partFiles(
      "page-editor.js",
      "page-difference.js",
      "page-selection.js",
      "page-strip.js",
      "page-files.js",
      "page-media.js",
      "page-cover.js",
    ),
    limit: 25,
  },
  { name: "popup", files: pageFiles("popup.html"), limit: 120 },
  { name: "tracker", files: pageFiles("tracker.html"), limit: 250 },
  { name: "tracker's pictures, on first use", files: chunkFiles("SummaryView-"), limit: 30 },
  {
    name: "tracker's export worker, on first use",
    files: filesUnder("assets").filter((name) => name.includes("export-worker-")),
    limit: 50,
  },
  { name: "printed report", files: pageFiles("report.html"), limit: 150 },
  { name: "panel", files: pageFiles("sidepanel.html"), limit: 120 },
  { name: "reader for PDFs", files: pageFiles("reader.html"), limit: 260 },
  {
    name: "reader's worker, when a file is opened",
    files: filesUnder("assets").filter((name) => name.endsWith(".mjs")),
    limit: 450,
  },
  {
    name: "recognition of scans, when it is asked for",
    files: [
      ...filesUnder("scan"),
      ...filesUnder("assets").filter((name) => /prepare-worker.*\.js$/u.test(name)),
      ...chunks("scan-desk"),
    ],
    limit: 2_800,
  },
  { name: "background", files: ["background.js"], limit: 263 },
  // With all that is never loaded unless it is needed: data for scans, character maps and fonts for PDF files.
  { name: "the whole package", files: filesUnder("", true), limit: 6_000 },
];
/** What reads a page's text, alone; in KiB gzipped. It is in the background and on the command line. */
const ENGINE = { entry: fileURLToPath(new URL("../lib/extract/index.ts", import.meta.url)), limit: 171 };

/** Scripts that run on a page when they are first needed; those that are built. */
function partFiles(...names: string[]): string[] {
  return names.filter((name) => existsSync(join(BUILD, name)));
}

/** A chunk that is loaded late, by the beginning of its name; what it shares with others is not counted. */
function chunkFiles(start: string): string[] {
  return filesUnder("chunks").filter((name) => name.startsWith(`chunks/${start}`));
}

function filesUnder(folder: string, isDeep = false): string[] {
  const path = join(BUILD, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: isDeep, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)));
}

async function engineSize(): Promise<number> {
  const [output] = [
    await build({
      configFile: false,
      logLevel: "error",
      publicDir: false,
      plugins: [...enginePlugins],
      ssr: { noExternal: true },
      build: { write: false, ssr: ENGINE.entry, minify: true, target: "chrome109" },
    }),
  ].flat();
  const chunks = output && "output" in output ? output.output : [];
  return chunks.reduce((sum, chunk) => sum + (chunk.type === "chunk" ? sizeOf(Buffer.from(chunk.code)) : 0), 0);
}

const sizeOf = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / KIB;

/** Chunks that are loaded late, by the name of their first file. */
function chunks(name: string): string[] {
  return filesUnder("chunks").filter((path) => path.startsWith(join("chunks", `${name}-`)));
}

/** The scripts and style sheets that a page loads: those it names, and the chunks that they import. */
function pageFiles(page: string): string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name) || !existsSync(join(BUILD, name))) return;
    found.add(name);
    if (!name.endsWith(".js")) return;
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    for (const [, imported = ""] of readFileSync(join(BUILD, name), "utf8").matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu))
      follow(folder + imported);
  };
  const html = readFileSync(join(BUILD, page), "utf8");
  for (const [, name = ""] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)) follow(name);
  return [...found];
}

if (!existsSync(BUILD)) {
  console.error(`${BUILD} is missing: npm run build`);
  process.exit(2);
}
let failed = false;
const tell = (name: string, size: number, limit: number, files: number): void => {
  const isOver = size === 0 || size > limit;
  failed ||= isOver;
  console.log(`${isOver ? "TOO LARGE" : "ok"}  ${name}: ${size.toFixed(1)} KiB gzipped (at most ${limit}), ${files} files`);
};
for (const { name, files, limit } of parts)
  tell(
    name,
    files.reduce((sum, file) => sum + sizeOf(readFileSync(join(BUILD, file))), 0),
    limit,
    files.length,
  );
tell("the engine alone", await engineSize(), ENGINE.limit, 1);
process.exitCode = failed ? 1 : 0;

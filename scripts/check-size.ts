import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUILD = ".output/chrome-mv3";
const KIB = 1024;

/** A part of the build, the files that are loaded for it, and its limit in KiB gzipped; `null` where there is none. */
const parts = [
  { name: "content script", files: filesUnder("content-scripts"), limit: 25 },
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
  { name: "panel", files: pageFiles("sidepanel.html"), limit: 120 },
  { name: "reader for PDFs", files: pageFiles("reader.html"), limit: 260 },
  {
    name: "reader's worker, when a file is opened",
    files: filesUnder("assets").filter((name) => name.endsWith(".mjs")),
    limit: 450,
  },
  { name: "background", files: ["background.js"], limit: null },
];

/** Scripts that run on a page when they are first needed; those that are built. */
function partFiles(...names: string[]): string[] {
  return names.filter((name) => existsSync(join(BUILD, name)));
}

/** A chunk that is loaded late, by the beginning of its name; what it shares with others is not counted. */
function chunkFiles(start: string): string[] {
  return filesUnder("chunks").filter((name) => name.startsWith(`chunks/${start}`));
}

function filesUnder(folder: string): string[] {
  const path = join(BUILD, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(folder, name)) : [];
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
for (const { name, files, limit } of parts) {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0) / KIB;
  const isOver = files.length === 0 || (limit !== null && size > limit);
  failed ||= isOver;
  const limits = limit === null ? "" : ` (at most ${limit})`;
  console.log(`${isOver ? "TOO LARGE" : "ok"}  ${name}: ${size.toFixed(1)} KiB gzipped${limits}, ${files.length} files`);
}
process.exitCode = failed ? 1 : 0;

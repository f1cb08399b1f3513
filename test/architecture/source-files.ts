import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the project, by its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(?:png|ico|jpe?g|pdf|woff2?)$/u;

/** Every text file that git knows or would take in; what is ignored is left out. */
export function projectFiles(): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((path) => path !== "" && !BINARY.test(path))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(ROOT, path), "utf8") }];
      } catch {
        return []; // Deleted in the working tree, still in git's list.
      }
    });
}

const isCode = ({ path }: SourceFile): boolean => /\.tsx?$/u.test(path);

/** The code: TypeScript of the product, the scripts and the tests. */
export const codeFiles = (): SourceFile[] => projectFiles().filter(isCode);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:"'`\\])\/\/[^\n]*/gu;
const IMPORT =
  /(?:^|\n|;)\s*(?:import|export)\s+(?:type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gu;

/** The text without comments; strings that look like comments may go with them. */
export const withoutComments = (text: string): string => text.replace(COMMENT, "");

/** What a file imports: module names as written, `import type` and `export … from` included. */
export function importsOf({ text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].flatMap(([, named, dynamic]) => named ?? dynamic ?? []);
}

/** Path from the root of a relative import. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  return specifier.startsWith(".") ? normalize(join(dirname(file.path), specifier)).replace(/\?.*$/u, "") : null;
}

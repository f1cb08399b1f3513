import { extractNotice } from "../../lib/extract/index.ts";
import { readHtmlFile } from "../extract/read-file.ts";
import type { Engine } from "./engine.ts";

/** The way of `npm run extract`. */
export function commandLine(): Engine {
  return {
    name: "command line",
    async read({ file }) {
      const page = await readHtmlFile(file);
      return JSON.stringify({ page, extraction: page && extractNotice(page) });
    },
    close: async () => {},
  };
}

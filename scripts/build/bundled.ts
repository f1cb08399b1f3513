import { build, type Plugin } from "vite";
import { enginePlugins } from "./engine-plugins.ts";

interface Bundling {
  readonly plugins?: readonly Plugin[];
  readonly minify?: boolean;
}

/** A module and all that it imports as one piece of code, built as the product is: letters written as ranges. */
export async function bundledCode(entry: string, { plugins = [], minify = false }: Bundling = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [...plugins, ...enginePlugins],
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: entry,
      minify,
      target: "es2022",
      rollupOptions: { preserveEntrySignatures: "strict" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output.find((file) => file.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`the bundler gave no code for ${entry}`);
  return chunk.code;
}

/** The address under which such code can be imported. */
export const addressOf = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;

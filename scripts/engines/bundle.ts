import { fileURLToPath } from "node:url";
import { build } from "vite";
import { enginePlugins } from "../build/engine-plugins.ts";

const ENTRY = fileURLToPath(new URL("./page-engine.ts", import.meta.url));

/** The reader and the engine as one script, built for the browsers that the extension supports. */
export async function bundleEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [...enginePlugins],
    build: {
      write: false,
      target: ["chrome109", "firefox140"],
      lib: { entry: ENTRY, formats: ["iife"], name: "soTayEngine", fileName: "engine" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    const chunk = output.output.find((file) => file.type === "chunk");
    if (chunk?.type === "chunk") return chunk.code;
  }
  throw new Error("the bundler gave no script");
}

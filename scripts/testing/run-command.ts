import { spawn } from "node:child_process";

/** How a command ended. */
export interface CommandResult {
  readonly ok: boolean;
  /** Both streams as they came. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command of the project (`npx --no-install`), collecting what it prints. A command that hangs is ended. */
export function runCommand(command: readonly string[], env: NodeJS.ProcessEnv, timeoutMs = 900_000): Promise<CommandResult> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npx", ["--no-install", ...command], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const timer = setTimeout(() => {
      output += `\nstopped after ${timeoutMs / 1000} s\n`;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL"); // The whole group: browsers too.
    }, timeoutMs);
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      resolve({ ok, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

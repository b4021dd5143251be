import { spawn, type ChildProcess } from "node:child_process";
import { ROOT } from "../launcher/root";

export type Ran = { code: number; output: string };

const running = new Set<ChildProcess>();

/**
 * Passes an end on to the programs that run: told to end, or left alone by whoever started us. A
 * Ctrl-C reaches them by the terminal; we only stay to see how they end.
 */
export function passOnEnds(): void {
  const end = () => running.forEach((child) => child.kill("SIGINT"));
  process.on("SIGINT", () => undefined);
  for (const name of ["SIGTERM", "SIGHUP"] as const) process.on(name, end);
  process.once("disconnect", end);
  process.channel?.unref();
}

/** Runs a program of node_modules/.bin (or of the system) in the project's folder. */
export function run(
  command: string,
  args: readonly string[],
  options: { show?: boolean; env?: Record<string, string>; timeoutMs?: number } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    running.add(child);
    child.on("close", () => running.delete(child));
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../scripts/support/ports";
import { waitFor } from "../../scripts/support/wait";
import { ask } from "./ask";

export type RunningServer = { origin: string; pid: number; stop(): Promise<void> };

/** Runs a standalone Next build with the given environment until it answers `readyPath`. */
export async function startStandalone(
  serverFile: string,
  env: Record<string, string>,
  readyPath: string,
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [serverFile], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      HOST: "127.0.0.1",
      ...env,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk) => (complaints = (complaints + String(chunk)).slice(-4000)));
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(`the start of ${serverFile}`, () => ready(child, origin + readyPath), {
    timeoutMs: 60_000,
  }).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`${String(error)}\n${complaints}`);
  });
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function ready(child: ChildProcess, url: string): Promise<true | null> {
  if (child.exitCode !== null) throw new Error("it ended before it was ready");
  try {
    return (await ask(url)).status === 200 ? true : null;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { waitFor } from "../support/wait";
import { startPart, type Part } from "./part";
import type { SandboxCredentials } from "./plan";
import { ROOT } from "./root";

export type World = {
  seed: number;
  offers: number;
  /** Calls a second it allows; no limit unless set. */
  rate?: number;
};

export const DEFAULT_WORLD: World = { seed: 1688, offers: 20_000 };

const listening = z.object({ event: z.literal("listening"), url: z.url() });

function urlIn(output: string): string | null {
  for (const line of output.split("\n").filter((text) => text.startsWith("{"))) {
    try {
      const read = listening.safeParse(JSON.parse(line));
      if (read.success) return read.data.url;
    } catch {
      // The line is still being written.
    }
  }
  return null;
}

/** Starts the sandbox on a free loopback port and waits until it listens. */
export async function startSandboxPart(
  credentials: SandboxCredentials,
  world: World,
  logs: string,
): Promise<{ part: Part; url: string }> {
  const log = path.join(logs, "sandbox.log");
  const options = {
    port: 0,
    seed: world.seed,
    offers: world.offers,
    ...(world.rate === undefined ? {} : { rate: world.rate }),
    "access-key": credentials.accessKey,
    "access-secret": credentials.accessSecret,
    "user-id": credentials.userId,
  };
  const part = await startPart({
    name: "sandbox",
    args: [
      // Rendering pictures makes short-lived buffers; a small nursery keeps the peak below 400 MB.
      "--max-semi-space-size=4",
      "--import",
      "tsx",
      path.join(ROOT, "lib/sandbox/main.ts"),
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ],
    env: { ...process.env },
    log,
  });
  try {
    const url = await waitFor(
      "the sandbox's start",
      async () => {
        part.check();
        return urlIn(await readFile(log, "utf8"));
      },
      { timeoutMs: 60_000 },
    );
    return { part, url };
  } catch (error) {
    await part.stop();
    throw error;
  }
}

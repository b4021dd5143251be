import path from "node:path";
import { waitFor } from "../support/wait";
import { startPart, type Part } from "./part";
import { ROOT } from "./root";

export type ShopOptions = {
  /** `built` is served from the build folder, `dev` compiles as pages are asked for. */
  mode: "built" | "dev";
  distDir: string;
  host: string;
  port: number;
  env: Readonly<Record<string, string | undefined>>;
  logs: string;
};

/** Where a browser on this machine reaches it. */
export function localUrl(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Starts the shop and waits until it says it is ready. */
export async function startShop(options: ShopOptions): Promise<{ part: Part; url: string }> {
  const { host, port, mode } = options;
  const built = path.join(ROOT, options.distDir, "standalone");
  const next = path.join(ROOT, "node_modules/next/dist/bin/next");
  const part = await startPart({
    name: "shop",
    args:
      mode === "built"
        ? [path.join(built, "server.js")]
        : [next, "dev", "--hostname", host, "--port", String(port)],
    cwd: mode === "built" ? built : ROOT,
    env: {
      ...options.env,
      NODE_ENV: mode === "built" ? "production" : "development",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      HOST: host,
      // What the built server listens on.
      HOSTNAME: host,
      // The shop ends in its own order, call log last; Next's handler would exit before that.
      NEXT_MANUAL_SIG_HANDLE: "true",
    },
    log: mode === "built" ? path.join(options.logs, "shop.log") : null,
  });
  const url = localUrl(host, port);
  try {
    await waitFor(
      "the shop's start",
      async () => {
        part.check();
        return (await isReady(`${url}/readyz`)) ? true : null;
      },
      { timeoutMs: 120_000, everyMs: 100 },
    );
  } catch (error) {
    await part.stop();
    throw error;
  }
  return { part, url };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}

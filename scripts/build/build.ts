import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { ROOT } from "../launcher/root";
import { lastLines } from "../support/last-lines";
import { sourceHash } from "./source-hash";

/** The build folder's name; more than one lets two builds of one checkout live side by side. */
export function distDir(): string {
  return process.env["NEXT_DIST_DIR"] ?? ".next";
}

function stampFile(dist: string): string {
  return path.join(ROOT, dist, "standalone", ".sampan-build");
}

/** Whether the build folder holds a whole build of exactly these sources. */
export function isBuilt(dist: string): boolean {
  const stamp = stampFile(dist);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash(ROOT);
}

/**
 * Builds the shop as a standalone server. The stamp is written last, so a build that was killed in
 * the middle is done again. Throws with the end of the build's output,
 * or with the signal's reason when it was aborted.
 */
export async function build(
  dist: string,
  { signal, onSpawn }: { signal?: AbortSignal; onSpawn?: (pid: number) => void } = {},
): Promise<void> {
  // The build itself may touch tsconfig.json; the hash is of what it was given.
  const hash = sourceHash(ROOT);
  const home = path.join(ROOT, dist);
  rmSync(stampFile(dist), { force: true });
  mkdirSync(home, { recursive: true });
  const log = path.join(home, "build.log");
  const output = openSync(log, "w");
  const child = spawn(
    process.execPath,
    [path.join(ROOT, "node_modules/next/dist/bin/next"), "build"],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: dist,
        NEXT_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", output, output],
      detached: true,
    },
  );
  closeSync(output);
  await once(child, "spawn");
  onSpawn?.(child.pid ?? 0);
  signal?.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  const [code] = (await once(child, "exit")) as [number | null];
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`The build failed.\n${await lastLines(log, 40)}`);

  // The standalone server serves both, and the build leaves copying them to us.
  const standalone = path.join(home, "standalone");
  const copies = [
    [path.join(home, "static"), path.join(standalone, dist, "static")],
    [path.join(ROOT, "public"), path.join(standalone, "public")],
  ] as const;
  for (const [from, to] of copies) if (existsSync(from)) cpSync(from, to, { recursive: true });
  if (hash === sourceHash(ROOT)) writeFileSync(stampFile(dist), hash);
}

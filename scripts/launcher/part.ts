import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, closeSync } from "node:fs";
import path from "node:path";
import { lastLines } from "../support/last-lines";
import { endProcess } from "./run-file";
import { ROOT } from "./root";

/** One process of ours: detached, so that a Ctrl-C in the terminal reaches the launcher alone. */
export type Part = {
  name: string;
  pid: number;
  /** Resolves when it ends, with the reason and the end of its log. */
  ended: Promise<string>;
  /** Throws the same when it has ended already. */
  check(): void;
  stop(): Promise<void>;
};

export type PartOptions = {
  name: string;
  /** Arguments of the project's Node. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd?: string;
  /** Its output goes here; null shows it on the terminal. */
  log: string | null;
};

/** A part that takes longer to end than this is killed. */
const PATIENCE_MS = 12_000;

export async function startPart(options: PartOptions): Promise<Part> {
  const { name, log } = options;
  if (log) mkdirSync(path.dirname(log), { recursive: true });
  const output = log ? openSync(log, "w") : ("inherit" as const);
  const child = spawn(process.execPath, [...options.args], {
    cwd: options.cwd ?? ROOT,
    env: options.env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", output, output],
  });
  if (typeof output === "number") closeSync(output);
  await once(child, "spawn");
  const pid = child.pid ?? 0;

  let end: string | null = null;
  const ended = once(child, "exit").then(async ([code, signal]) => {
    const reason = `The ${name} ended (${signal ? String(signal) : `exit code ${String(code)}`}).`;
    end = log ? `${reason}\n${await lastLines(log, 15)}` : reason;
    return end;
  });
  return {
    name,
    pid,
    ended,
    check() {
      if (end !== null) throw new Error(end);
    },
    stop: () => endProcess(pid, PATIENCE_MS),
  };
}

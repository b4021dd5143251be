import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isAlive, processIdentity } from "../support/process-facts";
import { waitFor } from "../support/wait";

const part = z.object({ name: z.string(), pid: z.int().positive(), identity: z.string() });
const runFile = z.object({ launcher: part, url: z.string(), parts: z.array(part) });

/** What a start leaves in DATA_DIR so that the next one knows what may still be running. */
export type RunRecord = z.infer<typeof runFile>;
export type RunPart = z.infer<typeof part>;

export type PreviousRun =
  | { kind: "none" }
  | { kind: "running"; url: string; pid: number }
  /** Its launcher is gone, these of its parts are not. */
  | { kind: "orphans"; parts: RunPart[] };

function fileIn(dataDir: string): string {
  return path.join(dataDir, "run.json");
}

/** The record of a start under way, kept on disk from its first moment. */
export type Run = {
  /** Adds a process that must not outlive this start. */
  note(name: string, pid: number): void;
  forget(): void;
};

function describePart(name: string, pid: number): RunPart {
  return { name, pid, identity: processIdentity(pid) ?? "" };
}

/** Says on disk that this process is starting Sampan from this DATA_DIR. */
export function openRun(dataDir: string, url: string): Run {
  const file = fileIn(dataDir);
  const record: RunRecord = { launcher: describePart("launcher", process.pid), url, parts: [] };
  const write = () => writeFileSync(file, JSON.stringify(record, null, 2), { mode: 0o600 });
  write();
  return {
    note(name, pid) {
      record.parts.push(describePart(name, pid));
      write();
    },
    forget: () => rmSync(file, { force: true }),
  };
}

/** Half a file, from a kill while it was written, counts as none. */
export function readRun(dataDir: string): RunRecord | null {
  try {
    return runFile.parse(JSON.parse(readFileSync(fileIn(dataDir), "utf8")));
  } catch {
    return null;
  }
}

/** `identityOf` tells processes apart that got the same pid. */
export function judgeRun(
  record: RunRecord | null,
  identityOf: (pid: number) => string | null,
): PreviousRun {
  if (!record) return { kind: "none" };
  const lives = ({ pid, identity }: RunPart) => identity !== "" && identityOf(pid) === identity;
  if (lives(record.launcher)) return { kind: "running", url: record.url, pid: record.launcher.pid };
  const parts = record.parts.filter(lives);
  return parts.length > 0 ? { kind: "orphans", parts } : { kind: "none" };
}

/** Asks a process to end, and makes it when it does not. */
export async function endProcess(pid: number, patienceMs: number): Promise<void> {
  const gone = () => (isAlive(pid) ? null : true);
  if (gone()) return;
  process.kill(pid, "SIGTERM");
  try {
    await waitFor("the end of a process", gone, { timeoutMs: patienceMs });
  } catch {
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
    await waitFor("the end of a killed process", gone, { timeoutMs: 10_000 });
  }
}

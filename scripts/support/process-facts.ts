import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function procFile(pid: number | "self", name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return null;
  }
}

/** The fields of `stat` after the command's name, which may hold spaces and brackets itself. */
function statFields(pid: number): string[] | null {
  const text = procFile(pid, "stat");
  return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function isZombie(pid: number): boolean {
  return statFields(pid)?.[0] === "Z";
}

function askPs(pid: number, column: "lstart" | "command"): string | null {
  try {
    const args = ["-o", `${column}=`, "-p", String(pid)];
    return execFileSync("ps", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}

/**
 * Names one life of a process: pids are used again, pid and start time together are not. Null when
 * there is no such process.
 */
export function processIdentity(pid: number): string | null {
  if (!isAlive(pid)) return null;
  const ticks = statFields(pid)?.[19];
  if (ticks === undefined) return `${pid} ${askPs(pid, "lstart") ?? ""}`.trim();
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${pid} ${boot} ${ticks}`;
}

/** The command line of a process, its arguments separated by spaces; null when it can't be read. */
export function commandLine(pid: number): string | null {
  return procFile(pid, "cmdline")?.replaceAll("\0", " ").trim() ?? askPs(pid, "command");
}

export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

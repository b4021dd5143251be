import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Names what this process shares pids with: the boot and the pid namespace, since containers of one
 * host see each their own pids. Elsewhere than on Linux the host's name has to do.
 */
export function machineName(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** False only for a pid that certainly nobody has. A pid used again counts as alive. */
export function pidIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

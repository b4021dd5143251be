/** What a running PostgreSQL writes about itself into its data folder. */
export type PostmasterFile = {
  pid: number;
  /** Null while it is starting and has not written that far. */
  port: number | null;
  stopping: boolean;
};

/** What is known of the process that has the file's pid. */
export type PidHolder = { kind: "none" } | { kind: "stranger" } | { kind: "ours" };

export type Decision =
  /** Nothing runs there. `removeFile` when a dead server left its file behind. */
  | { kind: "start"; removeFile: boolean }
  | { kind: "adopt"; pid: number; port: number }
  /** It is on its way up or down: look again soon. */
  | { kind: "wait"; pid: number };

/** Reads `postmaster.pid`; null when it does not even hold a pid. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  // A stand-alone backend writes its pid negated.
  if (!Number.isSafeInteger(pid) || pid === 0) return null;
  const port = Number(lines[3]);
  return {
    pid: Math.abs(pid),
    port: Number.isSafeInteger(port) && port > 0 ? port : null,
    stopping: lines[7] === "stopping",
  };
}

/**
 * What to do about a data folder. Pids are used again after a crash or a reboot, so a live process
 * counts only when it is PostgreSQL on this very folder.
 */
export function decide(file: PostmasterFile | null | "absent", holder: PidHolder): Decision {
  if (file === "absent") return { kind: "start", removeFile: false };
  if (file === null || holder.kind !== "ours") return { kind: "start", removeFile: true };
  if (file.stopping || file.port === null) return { kind: "wait", pid: file.pid };
  return { kind: "adopt", pid: file.pid, port: file.port };
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { commandLine, isAlive, workingFolder } from "../support/process-facts";
import { decide, parsePostmasterFile, type Decision, type PidHolder } from "./postmaster-pid";

export function postmasterFile(data: string): string {
  return path.join(data, "postmaster.pid");
}

/** Looks at a data folder and at the process its `postmaster.pid` names. */
export async function inspect(data: string): Promise<Decision> {
  let text: string;
  try {
    text = await readFile(postmasterFile(data), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return decide("absent", { kind: "none" });
  }
  const file = parsePostmasterFile(text);
  return decide(file, file ? holderOf(file.pid, data) : { kind: "none" });
}

/** A postmaster is known by its command line and works in its data folder. */
function holderOf(pid: number, data: string): PidHolder {
  if (!isAlive(pid)) return { kind: "none" };
  const command = commandLine(pid) ?? "";
  const ours = /postgres/.test(command) && (command.includes(data) || workingFolder(pid) === data);
  return { kind: ours ? "ours" : "stranger" };
}

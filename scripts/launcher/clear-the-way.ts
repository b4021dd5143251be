import { portTrouble } from "../support/ports";
import { processIdentity } from "../support/process-facts";
import { Refusal } from "./refusal";
import { endProcess, judgeRun, readRun } from "./run-file";

type Say = (part: string, line: string) => void;

/** Ends what a killed start left behind. Refuses while another start of this DATA_DIR is alive. */
export async function endPreviousRun(dataDir: string, say: Say): Promise<void> {
  const previous = judgeRun(readRun(dataDir), processIdentity);
  if (previous.kind === "running")
    throw new Refusal(
      `Sampan already runs from this folder at ${previous.url} (process ${previous.pid}). Stop that one first, or give this one another PORT and DATA_DIR.`,
    );
  if (previous.kind === "none") return;
  for (const part of previous.parts) {
    say(part.name, `process ${part.pid} outlived the last start: ended`);
    await endProcess(part.pid, 5_000);
  }
}

/** Refuses, with what to do, when the shop could not listen where it should. */
export async function requirePort(host: string, port: number): Promise<void> {
  const trouble = await portTrouble(port, host);
  if (trouble === null) return;
  throw new Refusal(
    trouble === "EADDRINUSE"
      ? `PORT ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
      : `The shop can't listen on HOST ${host}, PORT ${port} (${trouble}). Set HOST to an address of this machine and PORT to one above 1023.`,
  );
}
